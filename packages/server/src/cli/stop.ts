/** Ends a command with one line that says what is wrong and how to put it right, and an exit code that is not 0. */
export class Stop extends Error {
  override readonly name = 'Stop';
}

/** Runs a command; what it throws ends the process with one line on stderr. */
export const orStop =
  <Input>(run: (input: Input) => Promise<void>) =>
  async (input: Input): Promise<void> => {
    try {
      await run(input);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      process.stderr.write(`shura: ${error.message}\n`);
      process.exitCode = 1;
    }
  };
