/** Thrown in a step to roll its transaction back; `outcome` is returned to the caller. */
export class Aborted extends Error {
  override readonly name = 'Aborted';
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super('The transaction is rolled back');
    this.outcome = outcome;
  }
}

/** The outcome of a step, committed or rolled back. */
export const orAborted = <Outcome>(step: Promise<Outcome>): Promise<Outcome> =>
  step.catch((error: unknown) => {
    if (error instanceof Aborted) return error.outcome as Outcome;
    throw error;
  });
