import { spawn } from 'node:child_process';
import { killTree } from './processes.ts';

export interface CommandResult {
  readonly ok: boolean;
  /** stdout and stderr, interleaved. */
  readonly output: string;
}

export interface CommandOptions {
  /** Variables added to those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /**
   * Whether output is shown: while the command runs (the default), at its end so that two outputs do not mix, or never.
   */
  readonly show?: boolean | 'at the end';
  /**
   * Timeout in milliseconds, 15 minutes by default. The command and its descendants are then killed, and the command
   * has failed.
   */
  readonly limit?: number;
}

/** Runs a command to its end and returns its output. */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, show = true, limit = 900_000 }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    let output = '';
    let late = false;
    const keep = (chunk: Buffer | string): void => {
      output += chunk.toString();
      if (show === true) process.stdout.write(chunk);
    };
    const timer = setTimeout(() => {
      late = true;
      keep(`\n${[command, ...args].join(' ')} was not over after ${String(limit / 1000)} s and was killed.\n`);
      killTree(child.pid);
    }, limit);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (show === 'at the end') process.stdout.write(output);
      resolve({ ok: code === 0 && !late, output });
    });
  });
}

/** Runs a script of this repository or of a dependency with the current Node. */
export function runNode(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return runCommand(process.execPath, args, options);
}
