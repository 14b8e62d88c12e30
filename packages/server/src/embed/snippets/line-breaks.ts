import type { Language } from '@shura/contract';

interface Type {
  /** Font size relative to the page, and line height, as in the elements' `styles/host`. */
  readonly scale: number;
  readonly leading: number;
  /** Letter widths in em, above the average of common fonts. */
  readonly plain: number;
  readonly bold: number;
}

/** Typography by language. */
export const typeOf: Readonly<Record<Language, Type>> = {
  ar: { scale: 1.08, leading: 1.75, plain: 0.49, bold: 0.52 },
  en: { scale: 1, leading: 1.55, plain: 0.51, bold: 0.56 },
};

/**
 * Number of lines of a text, at least one, with greedy line breaking as in browsers.
 *
 * @param width of a line, in ems of its font
 */
export const linesOf = (
  words: string,
  width: number,
  language: Language,
  weight: 'plain' | 'bold' = 'plain',
): number => {
  const maxLetters = Math.max(1, width / typeOf[language][weight]);
  let [lines, filled] = [1, 0];
  for (const word of words
    .normalize('NFC')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .split(/\s+/)) {
    const after = filled === 0 ? word.length : filled + 1 + word.length;
    if (after <= maxLetters) {
      filled = after;
      continue;
    }
    const rest = Math.ceil(word.length / maxLetters);
    lines += (filled === 0 ? 0 : 1) + rest - 1;
    filled = word.length - (rest - 1) * maxLetters;
  }
  return lines;
};
