/** Max number of edits that are corrected in a word: short words have too many neighbours. */
export const maxEdits = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** Letters of a word from which letters are deleted. Enough for two edits anywhere in the word (Garbe's SymSpell). */
const deletable = 7;

/**
 * Returns the beginning of a word with up to `edits` letters deleted, in all ways. Two words within `edits` edits of each other have
 * one of these in common (symmetric deletes, Garbe 2012). Max 29 of them.
 */
export const deletesOf = (word: string, edits: number): ReadonlySet<string> => {
  const found = new Set([word.slice(0, deletable)]);
  let last = [...found];
  for (let edit = 0; edit < edits; edit++) {
    last = last.flatMap((left) => Array.from(left, (_, at) => left.slice(0, at) + left.slice(at + 1)));
    for (const one of last) found.add(one);
  }
  return found;
};

/**
 * Returns the number of letters to insert, delete, replace, or swap with their neighbour to turn `a` into `b` (optimal string
 * alignment distance), or `max + 1` if it is higher than `max`.
 */
export const editDistance = (a: string, b: string, max: number): number => {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    let lowest = row;
    for (let at = 1; at <= b.length; at++) {
      const same = a[row - 1] === b[at - 1];
      let cost = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) {
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      }
      next.push(cost);
      if (cost < lowest) lowest = cost;
    }
    if (lowest > max) return max + 1;
    [before, last] = [last, next];
  }
  return Math.min(last[b.length] ?? 0, max + 1);
};
