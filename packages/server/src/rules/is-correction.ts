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
    return is !== undefined && isWithin(mostCorrected(was.length), was, is);
  });

const mostCorrected = (length: number) => Math.max(1, Math.floor(Math.min(Math.max(3, length / 10), length / 3)));

/**
 * Whether two texts are at most so many insertions, deletions and substitutions of code points apart (Levenshtein distance).
 * Only places that are no further apart than that are compared, and no further line once every place of one is.
 */
const isWithin = (most: number, one: string, other: string): boolean => {
  const [from, to] = [Array.from(one), Array.from(other)];
  if (Math.abs(from.length - to.length) > most) return false;
  const far = most + 1;
  let above = Uint32Array.from({ length: to.length + 1 }, (_, at) => at);
  let row = new Uint32Array(to.length + 1);
  for (const [line, letter] of from.entries()) {
    row.fill(far);
    row[0] = line + 1;
    let least = line + 1;
    const last = Math.min(to.length, line + 1 + most);
    for (let at = Math.max(1, line + 1 - most); at <= last; at += 1) {
      const [diagonal = far, up = far, left = far] = [above[at - 1], above[at], row[at - 1]];
      const distance = letter === to[at - 1] ? diagonal : 1 + Math.min(diagonal, up, left);
      row[at] = distance;
      least = Math.min(least, distance);
    }
    if (least > most) return false;
    [above, row] = [row, above];
  }
  return (above[to.length] ?? far) <= most;
};
