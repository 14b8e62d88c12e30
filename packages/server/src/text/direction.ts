export type Direction = 'rtl' | 'ltr';

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
/**
 * Matches each run of letters once: an e-mail address starts only at a word start, because otherwise a run without `@`
 * takes quadratic time.
 */
const address = /(?<!\S)[^\s@]+@\S+|https?:\S+|[@#]\S+/gu;

/**
 * The direction of words, by the script of their language (CLDR). For an unknown language (`und`), by their letters:
 * right to left if Arabic-script letters are at least 40% of the others. Addresses, handles and hashtags are ignored.
 * `dir="auto"` would look at the first letter only.
 *
 * @param fallback for words without letters, such as a number
 */
export const directionOf = (words: string, language: string, fallback: Direction): Direction => {
  const script = language === 'und' ? undefined : scriptOf(language);
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  const text = words.replace(address, '');
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return fallback;
  const arabic = count(text, /(?=\p{L})\p{Script=Arabic}/gu);
  return arabic >= 0.4 * (letters - arabic) ? 'rtl' : 'ltr';
};

const scriptOf = (language: string): string | undefined => {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
};

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
