import type { Text } from '@shura/contract';

/**
 * Whether one text is another with its typing corrected: the same languages, and in each a few letters put right, no more
 * than three or a tenth of it, and never more than a third. It cannot tell what a change means: that is why every
 * correction is shown with what it said before.
 */
export const isCorrection = (before: Text, after: Text): boolean =>
  Object.keys(before).length === Object.keys(after).length &&
  Object.entries(before).every(([language, was]) => {
    const is = after[language];
    return is !== undefined && distance(was, is) <= mostCorrected(was.length);
  });

const mostCorrected = (length: number) => Math.max(1, Math.floor(Math.min(Math.max(3, length / 10), length / 3)));

/** Levenshtein distance: insertions, deletions and substitutions of code points. */
const distance = (one: string, other: string): number => {
  const [from, to] = [Array.from(one), Array.from(other)];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  from.forEach((letter, line) => {
    const above = row;
    row = [line + 1];
    to.forEach((target, at) => {
      const [diagonal = 0, up = 0, left = 0] = [above[at], above[at + 1], row[at]];
      row.push(letter === target ? diagonal : 1 + Math.min(diagonal, up, left));
    });
  });
  return row.at(-1) ?? 0;
};
