import { spawn } from 'node:child_process';
import { killTree } from './processes.ts';

export interface CommandResult {
  readonly ok: boolean;
  /** Everything it printed, stdout and stderr as they came. */
  readonly output: string;
}

export interface CommandOptions {
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether what it prints is seen: while it runs (the default), at its end so that two do not mix, or never. */
  readonly show?: boolean | 'at the end';
  /** Milliseconds after which it is killed with all that it started, and has failed; 15 minutes by default. */
  readonly limit?: number;
}

/** Runs a command to its end and keeps what it prints. */
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

/** Runs a script of this repository, or of a dependency, with this Node. */
export function runNode(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return runCommand(process.execPath, args, options);
}
