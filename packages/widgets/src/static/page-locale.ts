import type { Language } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { localeOf } from '../say/locale-of.ts';

/** Maximum cached days and instants, each some 100 bytes. */
const maxCached = 2_000;

/** Caches formatted values: a server formats the same days again and again, at some 50 µs each. */
function cached<Arguments extends readonly string[]>(
  write: (...args: Arguments) => string,
): (...args: Arguments) => string {
  const written = new Map<string, string>();
  return (...args) => {
    const key = args.join(' ');
    const words = written.get(key) ?? write(...args);
    if (written.size >= maxCached) written.clear();
    written.set(key, words);
    return words;
  };
}

const locales: Partial<Record<Language, Locale>> = {};

function create(language: Language): Locale {
  const { format, ...locale } = localeOf(language, 'latn');
  return { ...locale, format: { ...format, day: cached(format.day), time: cached(format.time) } };
}

/** The locale of a page, created once for each language. */
export const pageLocaleOf = (language: Language): Locale => (locales[language] ??= create(language));
