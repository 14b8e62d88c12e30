import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { until } from './until.ts';

const main = fileURLToPath(new URL('../../packages/server/dist/cli/main.js', import.meta.url));
const examples = fileURLToPath(new URL('../../examples', import.meta.url));
/** Written by each build. */
const stamp = fileURLToPath(new URL('../../node_modules/.shura-built/packages', import.meta.url));
const stories = fileURLToPath(new URL('../../storybook-static', import.meta.url));

/** The real server in a process, with the demo agency, as `npm start` runs it. */
export interface ShuraProcess extends AsyncDisposable {
  readonly url: string;
  /** The link that makes the first administrator; undefined once an administrator exists. */
  readonly setUp: string | undefined;
  readonly data: string;
  readonly api: (path: string) => Promise<unknown>;
  /** Posts with the admin token; throws on a refusal. */
  readonly admin: (path: string, body: unknown) => Promise<unknown>;
  /** The body of `/metrics`. */
  readonly metrics: () => Promise<string>;
  /** The server's log, and those of earlier servers on the same folder. */
  readonly log: () => string;
  readonly pid: number | undefined;
  /** Ends the server with SIGKILL. */
  kill(): Promise<void>;
}

const agencyFile = join(examples, 'agency.yaml');
const demoFile = join(examples, 'demo.yaml');
const firstFiles = ['--first', agencyFile, '--demo', demoFile];
const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

/** An empty data folder. A server that starts on it plays the demo itself, by its own clock. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'shura-e2e-'));

/**
 * Starts a server on an existing data folder, or on a new one in which the demo was played within the hour. `server` is
 * another main file, for controls; `settings` are environment variables; `more` are arguments.
 */
export async function startShura(
  data?: string,
  server = main,
  settings: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Promise<ShuraProcess> {
  const isFile = !settings['DATABASE_URL'];
  return start(data ?? (isFile ? await playedFolder() : newFolder()), server, settings, more);
}

/** A copy of a folder in which this build played the demo: to play it takes seconds of CPU time. */
async function playedFolder(): Promise<string> {
  const hour = Math.floor(Date.now() / 3_600_000);
  const changed = [stamp, agencyFile, demoFile].map((file) => statSync(file).mtimeMs);
  const played = join(tmpdir(), ['shura-played', hour, ...changed].join('-'));
  const data = newFolder();
  if (existsSync(played)) {
    cpSync(played, data, { recursive: true });
    return data;
  }
  await (await start(data, main))[Symbol.asyncDispose]();
  const copy = newFolder();
  cpSync(data, copy, { recursive: true });
  try {
    renameSync(copy, played);
  } catch {
    // Another test file was faster.
    rmSync(copy, { recursive: true });
  }
  return data;
}

async function start(
  data: string,
  server: string,
  settings: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Promise<ShuraProcess> {
  const args = [server, 'start', ...firstFiles, '--site', examples, '--stories', stories, ...more];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: '0', SHURA_DATA: data, ...settings },
    stdio: ['ignore', 'pipe', openSync(`${data}.log`, 'a')],
  });
  alive.add(child);
  const ended = once(child, 'exit').finally(() => alive.delete(child));
  // Kills a server that hangs before its first line. On PostgreSQL, a start took 49 s on two cores at a load of 25.
  const hangs = setTimeout(() => child.kill('SIGKILL'), 300_000);
  const said = await Promise.race([addressSaid(child), ended.then(() => undefined)]);
  clearTimeout(hangs);
  if (said === undefined) throw new Error('the server ended before it was ready');
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await until(`the end of the server after ${signal}`, () => !alive.has(child), { every: 5 });
  };
  const { url, setUp } = said;
  const authorization = () => `Bearer ${readFileSync(join(data, 'admin-token'), 'utf8').trim()}`;
  return {
    url,
    setUp,
    data,
    log: () => readFileSync(`${data}.log`, 'utf8'),
    pid: child.pid,
    api: async (path) => (await fetch(`${url}/api/v1/${path}`)).json(),
    async metrics() {
      const response = await fetch(`${url}/metrics`, { headers: { authorization: authorization() } });
      if (!response.ok) throw new Error(await response.text());
      return response.text();
    },
    async admin(path, body) {
      const response = await fetch(`${url}/api/v1/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: authorization() },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    },
    kill: () => end('SIGKILL'),
    [Symbol.asyncDispose]: () =>
      child.exitCode === null && child.signalCode === null ? end('SIGTERM') : Promise.resolve(),
  };
}

/** Starts a `shura` command. */
export function spawnShura(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  return child;
}

/** Runs a `shura` command to its end. */
export async function runShura(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const child = spawnShura(args, settings);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

async function addressSaid({ stdout }: ChildProcess) {
  if (!stdout) throw new Error('unreachable: stdout is a pipe');
  let setUp: string | undefined;
  for await (const line of createInterface(stdout)) {
    const [, file] = /with the link in (.*) {2}\(once/.exec(line) ?? [];
    if (file !== undefined) setUp = readFileSync(file, 'utf8').trim();
    const [url] = /http:\/\/\S+(?=\/arabic-page\/)/.exec(line) ?? [];
    if (url) {
      stdout.resume();
      return { url, setUp };
    }
  }
  return undefined;
}
