import type { Page } from 'puppeteer-core';
import { until } from '../harness/until.ts';
import type { Session } from './session.ts';
import type { Utterance } from './speech-server.ts';

/** A citizen or a member of staff who listens, and what they pressed and heard so far. */
export interface Listener {
  readonly heard: readonly string[];
  /** Presses keys one after another; `then` is a selector, in any shadow tree, of what has to appear before the next. */
  press(keys: string, then?: string): Promise<void>;
  /** Presses a key until a matching utterance is heard, at most twelve times. */
  pressUntil(key: string, words: RegExp): Promise<void>;
  /** Types words into the field with the focus, all at once. */
  type(words: string, then?: string): Promise<void>;
}

/** Milliseconds without a word after an act: pages and Orca wait up to 200 ms, and again, before they report one. */
const afterAct = 600;

/** References and codes are drawn at random. */
const masked = (words: string): string =>
  words
    .replace(/\b[0-9a-z]{4}(?:-[0-9a-z]{4}){2,}\b/gi, '‹code›')
    .replace(/\b[0-9a-z]{4}-[0-9a-z]{4}\b/gi, '‹reference›');

const lineOf = ({ words, language, cut }: Utterance): string => {
  const mark = language === 'orca' ? '[--]' : `[${language.slice(0, 2)}]`;
  // Orca ends some lines with a full stop for a pause, but not always.
  return `${mark} ${masked(words).replace(/\.$/, '')}${cut ? ' ✂' : ''}`;
};

/** Listens on a page that is loaded, from its top. */
export async function listenFromTop(session: Session, page: Page, ready: string): Promise<Listener> {
  const { speech } = session;
  const heard: string[] = [];
  const appears = (selector: string) =>
    until(selector, () => page.evaluate(isThere, selector), { every: 50, limit: 10_000 });
  const listen = async (done: string, does: () => unknown, then?: string): Promise<readonly string[]> => {
    await page.evaluate(shrink);
    speech.clear();
    await does();
    if (then !== undefined) await appears(then);
    await session.quiet(then === undefined ? undefined : afterAct);
    const lines = speech.said.map(lineOf);
    heard.push(`> ${done}`, ...lines);
    return lines;
  };
  const press = (key: string, then?: string) => listen(key, () => session.press(key), then);

  await appears(ready);
  await page.evaluate(shrink);
  session.enter();
  await session.quiet();
  // It may have the page some seconds after Firefox has it, and until then says nothing.
  speech.clear();
  session.press('ctrl+Home');
  await session.quiet(undefined, 10_000);
  return {
    heard,
    async press(keys, then) {
      const all = keys.split(' ');
      for (const [index, key] of all.entries()) await press(key, index === all.length - 1 ? then : undefined);
    },
    async pressUntil(key, words) {
      for (let times = 0; times < 12; times++) if ((await press(key)).some((line) => words.test(line))) return;
      throw new Error(`${String(words)} was not heard:\n${heard.join('\n')}`);
    },
    async type(words, then) {
      await listen(`types ${words}`, () => page.evaluate(insert, words), then);
    },
  };
}

/** Runs in the page. */
function isThere(selector: string): boolean {
  const within = (root: Document | ShadowRoot): boolean =>
    root.querySelector(selector) !== null ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && within(shadowRoot));
  return within(document);
}

/**
 * Runs in the page: makes letters so small that no line breaks, in all shadow trees of now. Where a line breaks depends
 * on the machine's fonts.
 */
function shrink(): void {
  const small = new CSSStyleSheet();
  small.replaceSync('* { font-size: 4px !important; max-inline-size: none !important }');
  const within = (root: Document | ShadowRoot): void => {
    const isSmall = [...root.adoptedStyleSheets].some(({ cssRules }) => cssRules[0]?.cssText.includes('4px'));
    if (!isSmall) root.adoptedStyleSheets.push(small);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) within(shadowRoot);
  };
  within(document);
}

/** Runs in the page. */
function insert(words: string): void {
  document.execCommand('insertText', false, words);
}
