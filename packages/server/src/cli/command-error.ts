/** Ends a command with one line that says what is wrong and how to put it right, and an exit code that is not 0. */
export class CommandError extends Error {
  override readonly name: string = 'Stop';
  readonly exitCode: number = 1;
}

/** Settings that cannot stand: exit code 2, so that a supervisor can tell them from what another start may mend. */
export class WrongSetting extends CommandError {
  override readonly name = 'WrongSetting';
  override readonly exitCode = 2;
}

/** Runs a command; what goes wrong with it, or with a file it needs, ends the process with one line on stderr. */
export const orCommandError =
  <Input>(run: (input: Input) => Promise<void>) =>
  async (input: Input): Promise<void> => {
    try {
      await run(input);
    } catch (error) {
      const words = error instanceof CommandError ? error.message : aboutFile(error);
      if (words === undefined) throw error;
      process.stderr.write(`shura: ${words}\n`);
      // Whatever the command had already begun ends with it.
      process.exit(error instanceof CommandError ? error.exitCode : 1);
    }
  };

const aboutFile = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && 'code' in error ? `cannot use ${error.path}: ${error.code}` : undefined;
