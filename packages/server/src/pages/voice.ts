import type { Language, Text } from '@shura/contract';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type Direction, directionOf } from '../text/direction.ts';
import { type PluralKey, plurals, type SentenceKey, sentences } from './text.ts';
import { linked } from './words.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
type Values = Readonly<Record<string, string | Html>>;
type PlainValues = Readonly<Record<string, string>>;

/** Says the catalogue's sentences, and an agency's own words, in one language: each value isolated from its sentence. */
export const createVoice = (language: Language) => {
  const direction: Direction = language === 'ar' ? 'rtl' : 'ltr';
  const format = formats[language];

  const fill = (sentence: string, values: Values): Html[] =>
    pieces(sentence).map(({ words, name }) =>
      name === undefined ? html`${words}` : html`<bdi>${values[name] ?? ''}</bdi>`,
    );
  const choose = (key: PluralKey, n: number) => {
    const forms = plurals[language][key];
    return forms[n === 0 ? 'zero' : format.plural.select(n)] ?? forms.other ?? '';
  };
  const fillPlain = (sentence: string, values: PlainValues): string =>
    pieces(sentence)
      .map(({ words, name }) => (name === undefined ? words : isolated(values[name] ?? '')))
      .join('');
  const wordsOf = (text: Text) => {
    const from = [language, 'ar', 'en'].find((tag) => tag in text) ?? Object.keys(text)[0] ?? 'und';
    const words = text[from] ?? '';
    return { words, lang: from === 'und' ? '' : from, dir: directionOf(words, from, direction) };
  };

  return {
    language,
    direction,
    say: (key: SentenceKey, values: Values = {}): Html => html`${fill(sentences[language][key], values)}`,
    count: (key: PluralKey, n: number): Html => html`${fill(choose(key, n), { n: format.number.format(n) })}`,
    /** A sentence without markup, for a title or an option of a list: values stand between FSI and PDI (UAX 9). */
    plain: (key: SentenceKey, values: PlainValues = {}): string => fillPlain(sentences[language][key], values),
    plainCount: (key: PluralKey, n: number): string => fillPlain(choose(key, n), { n: format.number.format(n) }),
    /** An agency's words, in this language where it has them, isolated in their own language and direction. */
    text(text: Text): Html {
      const { words, lang, dir } = wordsOf(text);
      return html`<bdi lang="${lang}" dir="${dir}">${words}</bdi>`;
    },
    plainText: (text: Text): string => wordsOf(text).words,
    /** Words, the language they are in ('' where nobody said), and the direction of that. */
    spoken: wordsOf,
    directionOf: (words: string): Direction => directionOf(words, 'und', direction),
    /** A citizen's words, isolated in the direction of their letters; web addresses in them are links. */
    words(words: string): Html {
      const dir = directionOf(words, 'und', direction);
      const lang = dir === direction ? html`` : html` lang="${dir === 'rtl' ? 'ar' : 'en'}"`;
      return html`<bdi class="words" dir="${dir}"${lang}>${linked(words)}</bdi>`;
    },
    /** Signs that read left to right in every language and are never translated: a reference, a code, an address. */
    sign: (sign: string): Html => html`<bdi class="sign" dir="ltr" translate="no">${sign}</bdi>`,
    /** A country by its two letters (ISO 3166-1). */
    country: (code: string): string => format.region.of(code) ?? code,
    /** @param weekday 1 for Monday to 7 for Sunday */
    weekday: (weekday: number): string => format.weekday.format(new Date(Date.UTC(2024, 0, weekday))),
    /** A month, `YYYY-MM`. */
    month: (month: string): Html => html`<time datetime="${month}">${format.month.format(new Date(month))}</time>`,
    list: (items: readonly string[]): string => format.list.format(items),
    number: (n: number): string => format.number.format(n),
    /** @param share 0 to 1 */
    percent: (share: number): string => format.percent.format(share),
    /** The same, without a fraction. */
    wholePercent: (share: number): string => format.wholePercent.format(share),
    seconds: (n: number): string => format.seconds.format(n),
    /** Day and time of an instant (ISO 8601) in an IANA zone. */
    instant: (iso: string, timeZone: string): Html =>
      html`<time datetime="${iso}">${whole(new Intl.DateTimeFormat(format.tag, { ...minute, timeZone }).format(new Date(iso)))}</time>`,
    plainInstant: (iso: string, timeZone: string): string =>
      new Intl.DateTimeFormat(format.tag, { ...minute, timeZone }).format(new Date(iso)),
    /** A day, `YYYY-MM-DD`. */
    day: (date: string): Html => html`<time datetime="${date}">${format.day.format(new Date(date))}</time>`,
    plainDay: (date: string): string => format.day.format(new Date(date)),
    /** The day of an instant (ISO 8601) in an IANA zone. */
    plainDayOf: (iso: string, timeZone: string): string =>
      new Intl.DateTimeFormat(format.tag, { ...day, timeZone }).format(new Date(iso)),
    dayOf: (iso: string, timeZone: string): Html =>
      html`<time datetime="${iso}">${new Intl.DateTimeFormat(format.tag, { ...day, timeZone }).format(new Date(iso))}</time>`,
  };
};
export type Voice = ReturnType<typeof createVoice>;

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const minute = { ...day, hour: 'numeric', minute: '2-digit' } as const;

/** The time and the letter that says whether it is morning, on one line: a lone «م» is read as a slip. */
const whole = (instant: string): string => instant.replace(/ (?=[صم]$)/, '\u00a0');

/** @param tag with a region, because months have other names elsewhere, and with the digits of the page */
const formatOf = (tag: string) => ({
  tag,
  number: new Intl.NumberFormat(tag),
  percent: new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }),
  wholePercent: new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
  seconds: new Intl.NumberFormat(tag, { style: 'unit', unit: 'second', unitDisplay: 'long' }),
  day: new Intl.DateTimeFormat(tag, { ...day, timeZone: 'UTC' }),
  plural: new Intl.PluralRules(tag),
  weekday: new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  region: new Intl.DisplayNames(tag, { type: 'region' }),
  list: new Intl.ListFormat(tag),
});
const formats: Readonly<Record<Language, ReturnType<typeof formatOf>>> = {
  ar: formatOf('ar-OM-u-nu-latn'),
  en: formatOf('en-GB'),
};

/** A value between FSI and PDI, without signs that would end that isolation or turn what stands around it. */
const isolated = (value: string): string => `\u2068${value.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;

/** A sentence cut at its `{name}`s. */
const pieces = (sentence: string): { words: string; name?: string }[] =>
  sentence.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 1 ? { words: '', name: part } : { words: part }));
