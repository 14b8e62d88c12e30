/** Ends a command with exit code 1 and one line that says what is wrong and how to fix it. */
export class CommandError extends Error {
  override readonly name: string = 'Stop';
  readonly exitCode: number = 1;
}

/** An invalid setting. Exit code 2, so that a supervisor does not restart the server. */
export class WrongSetting extends CommandError {
  override readonly name = 'WrongSetting';
  override readonly exitCode = 2;
}

/** The `run` of a command. Its errors, and errors of its files, end the process with one line on stderr. */
export const orCommandError =
  <Args>(run: (args: Args) => Promise<void>) =>
  async ({ args }: { readonly args: Args }): Promise<void> => {
    try {
      await run(args);
    } catch (error) {
      const words = error instanceof CommandError ? error.message : aboutFile(error);
      if (words === undefined) throw error;
      process.stderr.write(`shura: ${words}\n`);
      // Ends the process even if the command left work running.
      process.exit(error instanceof CommandError ? error.exitCode : 1);
    }
  };

/** The message of an error, or the thrown value as text. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const aboutFile = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && 'code' in error ? `cannot use ${error.path}: ${error.code}` : undefined;
