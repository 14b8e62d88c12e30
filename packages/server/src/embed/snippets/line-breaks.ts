import type { Language } from '@shura/contract';

interface Type {
  /** How much larger it is set than its page, and how far its lines are apart: as in the elements' `styles/host`. */
  readonly scale: number;
  readonly leading: number;
  /** Widths of letters as shares of an em: above the average of the fonts that pages are set in. */
  readonly plain: number;
  readonly bold: number;
}

/** How each language is set. */
export const typeOf: Readonly<Record<Language, Type>> = {
  ar: { scale: 1.08, leading: 1.75, plain: 0.49, bold: 0.52 },
  en: { scale: 1, leading: 1.55, plain: 0.51, bold: 0.56 },
};

/**
 * Lines that words take, at least one. Each stands in the first line that has room for it, as browsers put them.
 *
 * @param width of a line, in ems of its font
 */
export const linesOf = (
  words: string,
  width: number,
  language: Language,
  weight: 'plain' | 'bold' = 'plain',
): number => {
  const most = Math.max(1, width / typeOf[language][weight]);
  let [lines, filled] = [1, 0];
  for (const word of words
    .normalize('NFC')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .split(/\s+/)) {
    const after = filled === 0 ? word.length : filled + 1 + word.length;
    if (after <= most) {
      filled = after;
      continue;
    }
    const rest = Math.ceil(word.length / most);
    lines += (filled === 0 ? 0 : 1) + rest - 1;
    filled = word.length - (rest - 1) * most;
  }
  return lines;
};
