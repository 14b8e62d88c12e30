import type { Text } from '@shura/contract';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type Direction, directionOf } from '../text/direction.ts';
import { type Language, type PluralKey, plurals, type SentenceKey, sentences } from './text.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
type Values = Readonly<Record<string, string | Html>>;

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
    plain: (key: SentenceKey, values: Readonly<Record<string, string>> = {}): string =>
      pieces(sentences[language][key])
        .map(({ words, name }) => (name === undefined ? words : `\u2068${values[name] ?? ''}\u2069`))
        .join(''),
    /** An agency's words, in this language where it has them, isolated in their own language and direction. */
    text(text: Text): Html {
      const { words, lang, dir } = wordsOf(text);
      return html`<bdi lang="${lang}" dir="${dir}">${words}</bdi>`;
    },
    plainText: (text: Text): string => wordsOf(text).words,
    number: (n: number): string => format.number.format(n),
    /** @param share 0 to 1 */
    percent: (share: number): string => format.percent.format(share),
    seconds: (n: number): string => format.seconds.format(n),
    /** Day and time of an instant (ISO 8601) in an IANA zone. */
    instant: (iso: string, timeZone: string): Html =>
      html`<time datetime="${iso}">${new Intl.DateTimeFormat(format.tag, { ...minute, timeZone }).format(new Date(iso))}</time>`,
    /** A day, `YYYY-MM-DD`. */
    day: (date: string): Html => html`<time datetime="${date}">${format.day.format(new Date(date))}</time>`,
  };
};
export type Voice = ReturnType<typeof createVoice>;

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const minute = { ...day, hour: 'numeric', minute: '2-digit' } as const;

/** @param tag with a region, because months have other names elsewhere, and with the digits of the page */
const formatOf = (tag: string) => ({
  tag,
  number: new Intl.NumberFormat(tag),
  percent: new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }),
  seconds: new Intl.NumberFormat(tag, { style: 'unit', unit: 'second', unitDisplay: 'long' }),
  day: new Intl.DateTimeFormat(tag, { ...day, timeZone: 'UTC' }),
  plural: new Intl.PluralRules(tag),
});
const formats: Readonly<Record<Language, ReturnType<typeof formatOf>>> = {
  ar: formatOf('ar-OM-u-nu-latn'),
  en: formatOf('en-GB'),
};

/** A sentence cut at its `{name}`s. */
const pieces = (sentence: string): { words: string; name?: string }[] =>
  sentence.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 1 ? { words: '', name: part } : { words: part }));
