import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly ok: boolean;
  /** Everything it printed, stdout and stderr as they came. */
  readonly output: string;
}

/** Runs a command to its end, shows what it prints while it runs, and keeps it. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
      process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ok: code === 0, output });
    });
  });
}

/** Runs a script of this repository, or of a dependency, with this Node. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  return runCommand(process.execPath, args, env);
}
