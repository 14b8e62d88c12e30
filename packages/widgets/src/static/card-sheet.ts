import type { CSSResult } from 'lit';
import { tokens } from '../styles/tokens.ts';

/** Tokens are inherited: move them to the root of the page, where a brand sets them too. */
const atRoot = (css: string): string => css.replace(/:host\((.*?)\)/g, ':root$1').replace(/:host|#root/g, ':root');

/** A page has no shadow root to scope rules: nest them in a class of the card (CSS Nesting 1). */
const within = (classes: readonly string[], css: string): string => {
  const nested = css
    .replace(/:host\((.*?)\)/g, '&$1')
    .replace(/:host/g, '&')
    .replace(/#root/g, '.root');
  return `:is(${classes.map((name) => `.${name}`)}) {${nested}}`;
};

/**
 * One style sheet for the cards of several elements in pages without shadow roots. Each rule is written once, scoped to
 * the cards of the elements that have it.
 *
 * @param cards styles by the class of the card, each in the order of its element
 */
export const cardSheet = (cards: Readonly<Record<string, readonly CSSResult[]>>): string => {
  const classesOf = new Map<CSSResult, string[]>();
  for (const [name, styles] of Object.entries(cards))
    for (const sheet of styles) classesOf.set(sheet, [...(classesOf.get(sheet) ?? []), name]);
  return [...classesOf]
    .map(([sheet, classes]) => (sheet === tokens ? atRoot(sheet.cssText) : within(classes, sheet.cssText)))
    .join('\n')
    .replace(/\n\s*/g, '\n');
};
