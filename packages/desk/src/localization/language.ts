import type { Language } from '@shura/contract';
import { type Locale, localeOf } from '@shura/widgets/say';
import type { Format } from '@shura/widgets/text';

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

const locales: Readonly<Record<Language, Locale>> = { ar: localeOf('ar', 'latn'), en: localeOf('en', 'latn') };

/** A language with the words that the public reads in it. */
export const publicLocale = (language: Language): Locale => locales[language];

/** Numbers, dates and plurals of a language, in the digits 0 to 9. */
export const formatOf = (language: Language): Format => locales[language].format;
