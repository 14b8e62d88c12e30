const address = /\S+@\S+|https?:\S+|[@#]\S+/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/**
 * The direction of words whose language nobody stated: right to left when letters of such scripts are at least 40 % of
 * the others. Addresses, handles and hashtags do not count, unlike in `dir="auto"`, which looks at one letter only.
 *
 * @param fallback for words without letters, such as a number
 */
export function detectDir(text: string, fallback: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const words = text.replace(address, '');
  const letters = count(words, /\p{L}/gu);
  if (!letters) return fallback;
  const right = count(words, rightToLeft);
  return right >= 0.4 * (letters - right) ? 'rtl' : 'ltr';
}
