/**
 * The `count` numbers with the highest scores, the highest first, and at most `same` of one kind, so that what is there a
 * thousand times over leaves room for others.
 */
export const strongest = (
  numbers: readonly number[],
  scoreOf: (number: number) => number,
  count: number,
  kindOf: (number: number) => unknown = (number) => number,
  same = 1,
): readonly number[] => {
  const best: { number: number; score: number; kind: unknown }[] = [];
  const kinds = new Map<unknown, number>();
  for (const number of numbers) {
    const score = scoreOf(number);
    if (best.length === count && score <= (best.at(-1)?.score ?? 0)) continue;
    const kind = kindOf(number);
    const there = kinds.get(kind) ?? 0;
    const weakest = there === same ? best.findLastIndex((one) => one.kind === kind) : -1;
    if (weakest >= 0 && score <= (best[weakest]?.score ?? 0)) continue;
    if (weakest >= 0) best.splice(weakest, 1);
    else kinds.set(kind, there + 1);
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
    best.splice(at, 0, { number, score, kind });
    if (best.length > count) {
      const gone = best.pop();
      kinds.set(gone?.kind, (kinds.get(gone?.kind) ?? 0) - 1);
    }
  }
  return best.map(({ number }) => number);
};
