import type { Language } from '@shura/contract';
import { createFormat, type Format } from '@shura/widgets/text';

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

const formats = new Map<Language, Format>();

/** Numbers, dates and plurals of a language, in the digits 0 to 9. */
export function formatOf(language: Language): Format {
  const known = formats.get(language) ?? createFormat(new Intl.Locale(language), 'latn');
  formats.set(language, known);
  return known;
}
