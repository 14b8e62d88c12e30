/** Thrown in a step to roll it back; `outcome` is returned to the caller. */
export class RolledBack extends Error {
  override readonly name = 'Undone';
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super('taken back');
    this.outcome = outcome;
  }
}

/** The outcome of a step, committed or rolled back. */
export const orRolledBack = <Outcome>(step: Promise<Outcome>): Promise<Outcome> =>
  step.catch((error: unknown) => {
    if (error instanceof RolledBack) return error.outcome as Outcome;
    throw error;
  });
