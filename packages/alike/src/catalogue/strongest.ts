export interface Choice {
  readonly scoreOf: (number: number) => number;
  /** How many numbers are wanted. */
  readonly count: number;
  /** Returns true when `a` goes before `b`, where both have the same score. By default the lower number goes first. */
  readonly prefers?: (a: number, b: number) => boolean;
  /** The kind of a number; by default each is a kind of its own. */
  readonly kindOf?: (number: number) => unknown;
  /** Maximum results of one kind (default 1), so that copies of one text do not fill the list. */
  readonly same?: number;
}

/** Returns the `count` numbers with the highest scores, the highest first, without duplicates of a kind past `same`. */
export const strongest = (
  numbers: readonly number[],
  { scoreOf, count, prefers = (a, b) => a < b, kindOf = (number) => number, same = 1 }: Choice,
): readonly number[] => {
  const best: { number: number; score: number; kind: unknown }[] = [];
  const kinds = new Map<unknown, number>();
  const loses = (number: number, score: number, at: number): boolean => {
    const other = best[at];
    return other !== undefined && (score < other.score || (score === other.score && !prefers(number, other.number)));
  };
  for (const number of numbers) {
    const score = scoreOf(number);
    if (best.length === count && loses(number, score, count - 1)) continue;
    const kind = kindOf(number);
    const there = kinds.get(kind) ?? 0;
    if (there < same) kinds.set(kind, there + 1);
    else {
      const weakest = best.findLastIndex((one) => one.kind === kind);
      if (loses(number, score, weakest)) continue;
      best.splice(weakest, 1);
    }
    let at = best.length;
    while (at > 0 && !loses(number, score, at - 1)) at--;
    best.splice(at, 0, { number, score, kind });
    const gone = best.length > count ? best.pop() : undefined;
    if (gone !== undefined) kinds.set(gone.kind, (kinds.get(gone.kind) ?? 0) - 1);
  }
  return best.map(({ number }) => number);
};
