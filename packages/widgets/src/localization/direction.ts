/**
 * Addresses, handles and hashtags, which do not show the language around them. Linear time: an e-mail address starts
 * only where a word starts.
 */
const address = /(?<!\S)[^\s@]+@\S+|https?:\S+|[@#]\S+/g;
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;

/**
 * The direction of a text, from its letters: right to left if letters of such scripts number at least 40 % of the
 * others. `dir="auto"` looks at one letter only.
 *
 * @param fallback for text without letters, such as a number
 */
export function detectDir(words: string, fallback: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const letters = words.replace(address, '').match(/\p{L}/gu);
  if (!letters) return fallback;
  const right = letters.filter((letter) => rightToLeft.test(letter)).length;
  return right >= 0.4 * (letters.length - right) ? 'rtl' : 'ltr';
}
