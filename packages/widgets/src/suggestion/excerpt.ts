import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderWords } from './author-words.ts';

/** Approximate UTF-16 code units shown of a long text: a listed suggestion, a similar one, an answer's reasons. */
export const excerptLengths = { listed: 320, similar: 200, reasons: 160 } as const;

/** A text, or whole words from the beginning of a long one and "…"; never splits a letter from its marks. */
export const beginningOf = (text: string, length: number) =>
  text.length > length * 1.25 ? text.replace(new RegExp(`^(.{1,${length}})\\s.*`, 'su'), '$1 …') : text;

/**
 * A suggestion's text; a long one is cut, with a link to the whole.
 *
 * @param length about how many UTF-16 code units to keep
 */
export function renderExcerpt(l: Locale, { text = '' }: Suggestion, href: string, length: number) {
  const beginning = beginningOf(text, length);
  return html`
    ${renderWords(beginning, l.dir)}
    ${beginning === text ? nothing : html`<a class="whole" href=${href}>${l.msg('النص كاملًا', { id: 'suggestion/whole' })}</a>`}
  `;
}
