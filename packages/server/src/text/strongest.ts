/** The `count` numbers with the highest scores, the highest first. */
export const strongest = (
  numbers: readonly number[],
  scoreOf: (number: number) => number,
  count: number,
): readonly number[] => {
  const best: { number: number; score: number }[] = [];
  for (const number of numbers) {
    const score = scoreOf(number);
    if (best.length === count && score <= (best.at(-1)?.score ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
    best.splice(at, 0, { number, score });
    if (best.length > count) best.pop();
  }
  return best.map(({ number }) => number);
};
