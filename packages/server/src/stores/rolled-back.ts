/** Thrown within a step to take back all of it; `outcome` is what its caller is told. */
export class RolledBack extends Error {
  override readonly name = 'Undone';
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super('taken back');
    this.outcome = outcome;
  }
}

/** The outcome of a step, whether it was taken or taken back. */
export const orRolledBack = <Outcome>(step: Promise<Outcome>): Promise<Outcome> =>
  step.catch((error: unknown) => {
    if (error instanceof RolledBack) return error.outcome as Outcome;
    throw error;
  });
