/** What one step of `npm test` came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Lines worth repeating at the very end. */
  readonly lines?: readonly string[];
}

export const passedOne: Outcome = { passed: 1, failed: 0 };
export const failedOne: Outcome = { passed: 0, failed: 1 };

export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    lines: outcomes.flatMap(({ lines }) => lines ?? []),
  };
}
