import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from '../free-port.ts';

/** Where the server listens, or why there is none. */
export type Behind = { readonly port: number } | { readonly failed: string };

/** The server behind the proxy: one process after another. */
export interface ReplacedServer {
  /** Where it listens; waits while it is replaced. */
  behind(): Promise<Behind>;
  /** Ends the process that runs, and starts the next. Resolves when that listens, or has ended. */
  replace(): Promise<Behind>;
  /** Says why there is none, where none was ever started. */
  failed(why: string): void;
  /** Ends it for good. */
  stop(): Promise<void>;
}

/**
 * `args` are what Node runs, and `url` is where the proxy stands. Shows what the server says, with that address for its own;
 * from the second start on only its log.
 */
export function createReplacedServer(args: readonly string[], url: string): ReplacedServer {
  let child: ChildProcess | undefined;
  let starts = 0;
  let stopped = false;
  let standing = Promise.withResolvers<Behind>();
  let isSettled = false;
  const settle = (behind: Behind) => {
    isSettled = true;
    standing.resolve(behind);
  };
  const unsettle = () => {
    if (isSettled) standing = Promise.withResolvers();
    isSettled = false;
  };
  process.on('exit', () => child?.kill('SIGKILL'));

  const end = async () => {
    const ended = child;
    child = undefined;
    if (!ended || ended.exitCode !== null || ended.signalCode !== null) return;
    ended.kill('SIGTERM');
    await once(ended, 'exit');
  };

  const start = (port: number) => {
    const env = { SHURA_PUBLIC_URL: url, ...process.env, HOST: '127.0.0.1', PORT: String(port) };
    const started = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'], env });
    child = started;
    starts += 1;
    const isFirst = starts === 1;
    createInterface(started.stdout).on('line', (line) => {
      if (line === 'Shura is ready.') settle({ port });
      if (isFirst || line.startsWith('{')) console.log(line.replaceAll(`http://localhost:${String(port)}`, url));
    });
    started.once('exit', () => {
      // One that is replaced has another in its place by now.
      if (child !== started) return;
      unsettle();
      settle({ failed: 'The server ended.' });
    });
  };

  return {
    behind: () => standing.promise,
    async replace() {
      unsettle();
      await end();
      const port = await freePort();
      if (!stopped) start(port);
      return standing.promise;
    },
    failed: (failed) => settle({ failed }),
    async stop() {
      stopped = true;
      await end();
    },
  };
}
