import type { Language, Numerals } from '@shura/contract';
import { templates } from '../generated/locales/en.ts';
import { createFormat } from '../localization/format.ts';
import type { Locale } from '../localization/locale.ts';
import { createMsg } from '../localization/message.ts';
import { renderText } from '../text/words.ts';

const words = { ar: {}, en: templates } as const;

/** A language of its own, of no element and no page. */
export const localeOf = (language: Language, numerals: Numerals): Locale => ({
  language,
  dir: language === 'ar' ? 'rtl' : 'ltr',
  format: createFormat(new Intl.Locale(language), numerals),
  msg: createMsg(() => words[language]),
  text: (text) => renderText(text, language),
});
