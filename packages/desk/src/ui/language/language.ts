import { inEach } from '@shura/contract/languages';
import { type Language, languages } from '@shura/contract/lists';
import { type Locale, localeOf } from '@shura/widgets/say';
import type { Format } from '@shura/widgets/text';

const locales = inEach(languages, (language) => localeOf(language, 'latn'));

/** The words and formats of the public pages in a language, with the digits 0 to 9. */
export const publicLocale = (language: Language): Locale => locales[language];

/** The formatter of a language, for numbers, dates and plurals. It always writes the digits 0 to 9. */
export const formatOf = (language: Language): Format => locales[language].format;
