import type { Text } from '@shura/contract';

/**
 * Whether one text is a correction of another. Both must have the same languages. In each language, at most three
 * letters or a tenth of the text may change, and never more than a third. The meaning cannot be checked, so every
 * correction is shown with the earlier wording.
 */
export const isCorrection = (before: Text, after: Text): boolean =>
  Object.keys(before).length === Object.keys(after).length &&
  Object.entries(before).every(([language, was]) => {
    const is = after[language];
    return is !== undefined && isWithin(maxCorrected(was.length), was, is);
  });

const maxCorrected = (length: number) => Math.max(1, Math.floor(Math.min(Math.max(3, length / 10), length / 3)));

/**
 * Whether two texts are within `max` insertions, deletions and substitutions of code points (Levenshtein distance).
 * Computes only the diagonal band of that width, and stops when a whole row exceeds it.
 */
const isWithin = (max: number, one: string, other: string): boolean => {
  const [from, to] = [Array.from(one), Array.from(other)];
  if (Math.abs(from.length - to.length) > max) return false;
  const far = max + 1;
  let above = Uint32Array.from({ length: to.length + 1 }, (_, at) => at);
  let row = new Uint32Array(to.length + 1);
  for (const [line, letter] of from.entries()) {
    row.fill(far);
    row[0] = line + 1;
    let rowMin = line + 1;
    const last = Math.min(to.length, line + 1 + max);
    for (let at = Math.max(1, line + 1 - max); at <= last; at += 1) {
      const [diagonal = far, up = far, left = far] = [above[at - 1], above[at], row[at - 1]];
      const distance = letter === to[at - 1] ? diagonal : 1 + Math.min(diagonal, up, left);
      row[at] = distance;
      rowMin = Math.min(rowMin, distance);
    }
    if (rowMin > max) return false;
    [above, row] = [row, above];
  }
  return (above[to.length] ?? far) <= max;
};
