import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { freePort } from '../../scripts/free-port.ts';
import { until } from './until.ts';

/** A separate server process, which can be killed and whose CPU and memory are measured apart from the test's. */
export interface ServerProcess {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** The first line that the process printed, parsed. */
  readonly said: Readonly<Record<string, unknown>>;
  readonly pid: number | undefined;
  /** CPU time so far, user and system, all threads, in microseconds; resolution is the kernel's tick (10 ms). */
  cpu(): number;
  /** Resident memory now, in bytes. */
  memory(): number;
  /** Peak resident memory, in bytes. */
  peakMemory(): number;
  /** Sends a signal that does not end the process. */
  signal(signal: NodeJS.Signals): void;
  /** Milliseconds from spawn to ready. */
  readonly startedIn: number;
  /** Resolves when the process has ended for any reason. */
  readonly ended: Promise<unknown>;
  /** Ends the process with a signal, SIGTERM by default, and waits for its exit. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const running = new Set<ChildProcess>();
/** The end of each process's stderr, shown only on an unexpected exit. */
const complaints = new WeakMap<ChildProcess, string>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

/** Starts a rival: a file that prints `{"port": …}` on its first line when it listens. */
export async function startRival(file: URL, ...args: readonly string[]): Promise<ServerProcess> {
  const before = performance.now();
  const child = launch([file.pathname, ...args], {}, 'pipe');
  const { stdout } = child;
  if (stdout === null) throw new Error('unreachable: stdout is a pipe');
  const [line] = (await Promise.race([once(createInterface(stdout), 'line'), ended(child, file.pathname)])) as [string];
  const said = JSON.parse(line) as Record<string, unknown>;
  return asServer(child, `http://127.0.0.1:${String(said['port'])}`, said, performance.now() - before);
}

/**
 * Starts a server that reads PORT (a free one by default), and waits until `ready` answers 200. `heard` receives each
 * line of stderr.
 */
export async function startServer(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  ready: string,
  heard?: (said: string) => void,
): Promise<ServerProcess> {
  const port = Number(env['PORT'] ?? (await freePort()));
  const url = `http://127.0.0.1:${String(port)}`;
  const before = performance.now();
  const child = launch(args, { ...env, PORT: String(port) }, 'ignore');
  if (heard && child.stderr) createInterface(child.stderr).on('line', heard);
  const died = ended(child, args.join(' '));
  await until(`${url}${ready}`, () => Promise.race([answers(`${url}${ready}`), died]), {
    every: 5,
    limit: 300_000,
  });
  return asServer(child, url, {}, performance.now() - before);
}

function launch(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdout: 'pipe' | 'ignore',
): ChildProcess {
  const child = spawn(process.execPath, args, { stdio: ['ignore', stdout, 'pipe'], env: { ...process.env, ...env } });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.stderr?.on('data', (chunk: Buffer | string) => {
    complaints.set(child, ((complaints.get(child) ?? '') + chunk.toString()).slice(-2000));
  });
  return child;
}

async function ended(child: ChildProcess, name: string): Promise<never> {
  await once(child, 'exit');
  throw new Error(`${name} ended before it was ready:\n${complaints.get(child) ?? ''}`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(10_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Resolves when something listens on a loopback TCP port. */
export async function listens(port: number): Promise<void> {
  await until(`port ${String(port)}`, async () => {
    const socket = connect(port, '127.0.0.1');
    const isThere = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    return isThere;
  });
}

function asServer(
  child: ChildProcess,
  url: string,
  said: Readonly<Record<string, unknown>>,
  startedIn: number,
): ServerProcess {
  const proc = `/proc/${String(child.pid)}`;
  const statusOf = (field: 'VmRSS' | 'VmHWM'): number =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`${proc}/status`, 'utf8'))?.[1]) * 1024;
  return {
    url,
    said,
    startedIn,
    pid: child.pid,
    ended: once(child, 'exit'),
    cpu() {
      // Fields 14 and 15 of proc(5) stat, counted after the command name, which may hold spaces.
      const fields = readFileSync(`${proc}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * 10_000;
    },
    memory: () => statusOf('VmRSS'),
    peakMemory: () => statusOf('VmHWM'),
    signal(signal) {
      child.kill(signal);
    },
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
      await until(`the end of process ${String(child.pid)} after ${signal}`, hasEnded, { every: 5 });
    },
  };
}
