export type Direction = 'rtl' | 'ltr';

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
/** Reads each run of letters once: an address of mail starts only where a word starts (a run without `@` would cost its square). */
const address = /(?<!\S)[^\s@]+@\S+|https?:\S+|[@#]\S+/gu;

/**
 * The direction of words: that of their language, by its script in CLDR. Where nobody stated the language (`und`), that
 * of their letters: right to left when Arabic-script letters are at least 40 % of the others. Addresses, handles and
 * hashtags do not count, unlike in `dir="auto"`, which looks at one letter only.
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
