import { type Language, languages, type Numerals, type RequiredLanguage } from './lists.ts';

/**
 * What is known of each language that Shura speaks. Each table stands by itself, so that a page is sent only what it uses,
 * and a language that is left out of one fails the compiler.
 */

export type Direction = 'rtl' | 'ltr';

export const directions: Readonly<Record<Language, Direction>> = { ar: 'rtl', en: 'ltr' };

/** Their names in their own words. */
export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English' };

/** What a citizen wrote in, by the direction of the letters: of the languages that agencies answer in, which that tells apart. */
export const writtenIn: Readonly<Record<Direction, RequiredLanguage>> = { rtl: 'ar', ltr: 'en' };

/** What stands beside words in a language: the same in the other of those that agencies write. */
export const otherRequired = (language: Language): RequiredLanguage => (language === 'ar' ? 'en' : 'ar');

/** Whose dates and names of months are written where a page names no country (ISO 3166-1). */
export const regions: Readonly<Record<Language, string>> = { ar: 'OM', en: 'GB' };

/** The language of that tag; the reference where there is none, or Shura does not speak it. */
export const languageOf = (tag: unknown): Language => languages.find((one) => one === tag) ?? languages[0];

/** Where a reader is offered one more: the next in the list, and after the last the first, so that all can be reached. */
export const nextLanguage = (language: Language): Language =>
  languages[(languages.indexOf(language) + 1) % languages.length] ?? languages[0];

/** A locale for `Intl`, as BCP 47 writes it. */
export const localeTag = (language: Language, numerals: Numerals, region?: string): string =>
  `${language}-${region ?? regions[language]}-u-nu-${numerals}`;

/** Whether readers of a language get words in another, which `und` does not say. */
export const isUntranslated = (text: Readonly<Record<string, string>>, language: Language): boolean =>
  !(language in text || 'und' in text);

/** The same thing in each language of a list. */
export const inEach = <Tag extends string, Value>(tags: readonly Tag[], make: (tag: Tag) => Value) =>
  Object.fromEntries(tags.map((tag) => [tag, make(tag)])) as Readonly<Record<Tag, Value>>;
