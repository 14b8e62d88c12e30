import type { Language, Text } from '@shura/contract';
import { directionOf } from '../text/direction.ts';

/** Puts values between FSI and PDI (UAX 9), so that they do not reorder the sentence. */
export const sentence = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => `\u2068${values[name] ?? ''}\u2069`);

/** The agency's text in this language, else in its first language, isolated in its own direction. */
export const plainIn = (text: Text, language: Language): string => {
  const from = language in text ? language : (Object.keys(text)[0] ?? language);
  const words = text[from] ?? '';
  const mark = directionOf(words, from, 'rtl') === 'rtl' ? '\u2067' : '\u2066';
  return `${mark}${words}\u2069`;
};
