import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from '../free-port.ts';

/** The server's port, or why no server runs. */
export type Behind = { readonly port: number } | { readonly failed: string };

/** The server process behind the proxy; each restart replaces it. */
export interface ReplacedServer {
  /** Resolves when the server is ready or has failed. */
  behind(): Promise<Behind>;
  /** Restarts the server. Resolves when it is ready or has ended. */
  replace(): Promise<Behind>;
  /** Reports why no server was started. */
  failed(why: string): void;
  /** Ends the server; it is not started again. */
  stop(): Promise<void>;
}

/**
 * `args` are Node's arguments, `url` the address of the proxy. Prints the server's output with that address in place of
 * its own; after a restart only its log lines.
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
      // Ignore the exit of a replaced process.
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
