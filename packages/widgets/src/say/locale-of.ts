import type { Language, Numerals } from '@shura/contract';
import { directions, localeTag } from '@shura/contract/languages';
import { templates as en } from '../generated/locales/en.ts';
import { createFormat } from '../localization/format.ts';
import type { Locale } from '../localization/locale.ts';
import { createMsg, type Messages } from '../localization/message.ts';
import { renderText } from '../localization/words-in.ts';

const words: Readonly<Record<Language, Messages>> = { ar: {}, en };

/** A locale without an element or page. */
export const localeOf = (language: Language, numerals: Numerals): Locale => ({
  language,
  dir: directions[language],
  format: createFormat(localeTag(language, numerals)),
  msg: createMsg(() => words[language]),
  text: (text) => renderText(text, language),
});
