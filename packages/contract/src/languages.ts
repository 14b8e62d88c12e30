import { type Language, languages, type Numerals, type RequiredLanguage } from './lists.ts';

/**
 * Tables of the languages in which Shura is available. They are separate constants, so that a page loads only those it
 * uses. The compiler rejects a table without one of the languages.
 */

export type Direction = 'rtl' | 'ltr';

export const directions: Readonly<Record<Language, Direction>> = { ar: 'rtl', en: 'ltr' };

/** Each language's own name. */
export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English' };

/**
 * The language that a citizen wrote in, guessed from the direction of the letters. It tells apart only the required
 * languages.
 */
export const writtenIn: Readonly<Record<Direction, RequiredLanguage>> = { rtl: 'ar', ltr: 'en' };

/** The other required language, whose text is shown beside the text in this one. */
export const otherRequired = (language: Language): RequiredLanguage => (language === 'ar' ? 'en' : 'ar');

/** Default region (ISO 3166-1) of date and month formats, where a page names none. */
export const regions: Readonly<Record<Language, string>> = { ar: 'OM', en: 'GB' };

/**
 * The locale of a BCP 47 tag: English if Shura has no translation, Arabic if the tag is absent or invalid. Never
 * throws.
 */
export const matchLocale = (tag: string | null = 'ar'): Intl.Locale => {
  try {
    const locale = new Intl.Locale(tag as string);
    return locale.language in directions ? locale : matchLocale('en');
  } catch {
    return matchLocale();
  }
};

/** The language in which readers of a tag are served, see {@link matchLocale}: `en-GB` and `fa` are English. */
export const languageOf = (tag?: string | null): Language => matchLocale(tag).language as Language;

/** The next language in the list, cyclic, so that a reader can reach all. */
export const nextLanguage = (language: Language): Language =>
  languages[(languages.indexOf(language) + 1) % languages.length] ?? languages[0];

/** A locale for `Intl`, as BCP 47 writes it. */
export const localeTag = (language: Language, numerals: Numerals, region?: string): string =>
  `${language}-${region ?? regions[language]}-u-nu-${numerals}`;

/** Whether readers of a language see this text in another one. `und` text is no translation issue. */
export const isUntranslated = (text: Readonly<Record<string, string>>, language: Language): boolean =>
  !(language in text || 'und' in text);

/** A record with one value for each language of a list. */
export const inEach = <Tag extends string, Value>(tags: readonly Tag[], make: (tag: Tag) => Value) =>
  Object.fromEntries(tags.map((tag) => [tag, make(tag)])) as Readonly<Record<Tag, Value>>;
