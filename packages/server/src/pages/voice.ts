import {
  directions,
  inEach,
  type Language,
  languages,
  localeTag,
  requiredLanguages,
  type Text,
  writtenIn,
} from '@shura/contract';
import { isWeb, splitAtAddresses } from '@shura/contract/web-address';
import type { Drawing } from '@shura/widgets/static';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { dateOf, dayAt } from '../rules/local-time.ts';
import { type Direction, directionOf } from '../text/direction.ts';
import { type PluralKey, plurals, type SentenceKey, sentences } from './text/page-text.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
type Values = Readonly<Record<string, string | Html>>;
type PlainValues = Readonly<Record<string, string>>;

/**
 * Renders the catalogue's sentences, shared public words and an agency's texts in one language. Values are isolated.
 *
 * @param drawing passed in by the host
 */
export const createVoice = (drawing: Drawing, language: Language) => {
  const direction = directions[language];
  const format = formats[language];
  const words: ReturnType<Drawing['wordsIn']> = drawing.wordsIn(language);

  const fill = (sentence: string, values: Values): Html[] =>
    pieces(sentence).map(({ words, name }) =>
      name === undefined ? html`${words}` : html`<bdi>${values[name] ?? ''}</bdi>`,
    );
  const fillPlain = (sentence: string, values: PlainValues): string =>
    pieces(sentence)
      .map(({ words, name }) => (name === undefined ? words : isolated(values[name] ?? '')))
      .join('');
  const wordsOf = (text: Text) => {
    const from = [language, ...requiredLanguages].find((tag) => tag in text) ?? Object.keys(text)[0] ?? 'und';
    const words = text[from] ?? '';
    return { words, lang: from === 'und' ? '' : from, dir: directionOf(words, from, direction) };
  };

  return {
    language,
    direction,
    /** Public words shared by cards and forms. */
    public: words,
    /** Cards for a page at `root` (the relative path to the mount point). */
    cards: (root: string): ReturnType<Drawing['cardsIn']> => drawing.cardsIn(language, root),
    say: (key: SentenceKey, values: Values = {}): Html => html`${fill(sentences[language][key], values)}`,
    /** A sentence without markup, for titles and list options: values are put between FSI and PDI (UAX 9). */
    plain: (key: SentenceKey, values: PlainValues = {}): string => fillPlain(sentences[language][key], values),
    plainCount(key: PluralKey, n: number): string {
      const forms = plurals[language][key];
      const sentence = forms[n === 0 ? 'zero' : format.plural.select(n)] ?? forms.other ?? '';
      return fillPlain(sentence, { n: words.format.number(n) });
    },
    /** An agency's text, in this language if available, isolated with its language and direction. */
    text(text: Text): Html {
      const { words, lang, dir } = wordsOf(text);
      return html`<bdi lang="${lang}" dir="${dir}">${words}</bdi>`;
    },
    plainText: (text: Text): string => wordsOf(text).words,
    /** A text with its language ('' if unknown) and direction. */
    spoken: wordsOf,
    directionOf: (words: string): Direction => directionOf(words, 'und', direction),
    /** A citizen's words, isolated in their direction; web addresses become links. */
    words(words: string): Html {
      const dir = directionOf(words, 'und', direction);
      const lang = dir === direction ? html`` : html` lang="${writtenIn[dir]}"`;
      return html`<bdi class="words" dir="${dir}"${lang}>${linked(words)}</bdi>`;
    },
    /** Codes that are always left to right and never translated: a reference, a code, an address. */
    code: (code: string): Html => html`<bdi class="ltr" dir="ltr" translate="no">${code}</bdi>`,
    list: (items: readonly string[]): string => format.list.format(items),
    /** Options or questions in one line, separated by semicolons, since each may hold commas. */
    series: (items: readonly string[]): string => items.join(language === 'ar' ? '؛ ' : '; '),
    number: words.format.number,
    percent: words.format.percent,
    seconds: words.seconds,
    /** A day, `YYYY-MM-DD`. */
    day: (date: string): Html => html`<time datetime="${date}">${words.format.day(date)}</time>`,
    plainDay: words.format.day,
    /** The day of an instant (ISO 8601) in an IANA zone. */
    plainDayOf: (iso: string, timeZone: string): string => words.format.day(dateOf(dayAt(Date.parse(iso), timeZone))),
  };
};
export type Voice = ReturnType<typeof createVoice>;

/** One instance for each language. */
export type Voices = (language: Language) => Voice;
export const createVoices = (drawing: Drawing): Voices => {
  const voices = inEach(languages, (language) => createVoice(drawing, language));
  return (language) => voices[language];
};

const formats = inEach(languages, (language) => {
  const tag = localeTag(language, 'latn');
  return {
    plural: new Intl.PluralRules(tag),
    list: new Intl.ListFormat(tag),
  };
});

/** A value between FSI and PDI, without characters that would end the isolate or override direction. */
const isolated = (value: string): string => `\u2068${value.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;

/** Splits a sentence at its `{name}` placeholders. */
const pieces = (sentence: string): { words: string; name?: string }[] =>
  sentence.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 1 ? { words: '', name: part } : { words: part }));

/** A citizen's plain text in which web addresses, and nothing else, become links. */
const linked = (words: string): readonly (string | Html)[] =>
  splitAtAddresses(words).map((part, index) => (index % 2 ? renderLink(part) : part));

const renderLink = (url: string) =>
  isWeb(url) ? html`<a href="${url}" rel="ugc nofollow noopener" dir="ltr">${url}</a>` : url;
