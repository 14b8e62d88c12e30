/** Result of one step of `npm test` or `npm run check`. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Lines to repeat at the very end. */
  readonly lines?: readonly string[];
  /** How long each step took, one line each. */
  readonly times?: readonly string[];
}

export const passedOne: Outcome = { passed: 1, failed: 0 };
export const failedOne: Outcome = { passed: 0, failed: 1 };

export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    lines: outcomes.flatMap(({ lines }) => lines ?? []),
    times: outcomes.flatMap(({ times }) => times ?? []),
  };
}

/** Ends a run: prints the lines to repeat, counts everything in the last line, and exits 1 if something failed. */
export function conclude(outcomes: readonly Outcome[]): never {
  const { passed, failed, lines = [], times = [] } = total(outcomes);
  console.log(['', ...times, ...lines, `${String(passed)} passed, ${String(failed)} failed`].join('\n'));
  process.exit(failed === 0 ? 0 : 1);
}
