import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CommandResult, runCommand } from '../../scripts/command.ts';

export type Example = 'react' | 'next' | 'angular' | 'vue';

/** A built application of `examples/`, served from its own origin. */
export interface ExampleApp extends AsyncDisposable {
  readonly url: string;
}

const folderOf = (example: Example) => fileURLToPath(new URL(`../../examples/${example}`, import.meta.url));

/** No install prompts and no telemetry. */
const quiet = { CI: 'true', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };

/** How each app receives the address of Shura. */
const told: Readonly<Record<Example, (shura: string) => { args?: readonly string[]; env?: Record<string, string> }>> = {
  react: (shura) => ({ env: { VITE_SHURA: shura } }),
  vue: (shura) => ({ env: { VITE_SHURA: shura } }),
  next: (shura) => ({ env: { NEXT_PUBLIC_SHURA: shura } }),
  angular: (shura) => ({ args: ['--define', `SHURA='${shura}'`] }),
};

/** Packs the browser packages as for publishing. */
export const packPackages = async () =>
  done('scripts/pack.ts', await runCommand(process.execPath, ['scripts/pack.ts']));

/** Installs an example with the packed packages by its lockfile, and builds it. */
export async function buildExample(example: Example, shura: string): Promise<void> {
  const pnpm = (...args: readonly string[]) => ['--dir', folderOf(example), ...args];
  // `--force`: a repacked package has the same name and version.
  const installed = await runCommand('pnpm', pnpm('install', '--frozen-lockfile', '--force'), { env: quiet });
  done(`installing ${example}`, installed);
  const { args = [], env = {} } = told[example](shura);
  done(`building ${example}`, await runCommand('pnpm', pnpm('run', 'build', ...args), { env: { ...quiet, ...env } }));
}

/** React in development: strict mode runs every effect twice and logs warnings. */
export async function buildReactForDevelopment(shura: string): Promise<void> {
  const args = ['--dir', folderOf('react'), 'exec', 'vite', 'build', '--mode', 'development', '--outDir', 'dist/dev'];
  const env = { ...quiet, NODE_ENV: 'development', VITE_SHURA: shura };
  done('building react for development', await runCommand('pnpm', args, { env }));
}

function done(what: string, { ok, output }: CommandResult): void {
  if (!ok) throw new Error(`${what}:\n${output}`);
}

export const serveExample = (example: Example): Promise<ExampleApp> =>
  example === 'next' ? startNext() : serveBuilt(join(folderOf(example), 'dist'));

export const serveReactForDevelopment = () => serveBuilt(join(folderOf('react'), 'dist/dev'));

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A file server that answers every other path with the app, for its router. */
async function serveBuilt(folder: string): Promise<ExampleApp> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://host').pathname);
    const file = extname(path) !== '' && existsSync(path) ? path : join(folder, 'index.html');
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function startNext(): Promise<ExampleApp> {
  const folder = folderOf('next');
  const next = join(folder, 'node_modules/next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'start', '--port', '0', '--hostname', '127.0.0.1'], {
    cwd: folder,
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  const url = await Promise.race([addressSaid(child), ended.then(() => undefined)]);
  if (url === undefined) throw new Error('next ended before it was ready');
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}

async function addressSaid({ stdout }: ChildProcess): Promise<string | undefined> {
  if (!stdout) throw new Error('unreachable: stdout is a pipe');
  let said = '';
  for await (const words of stdout) {
    said += String(words);
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    if (url && said.includes('Ready')) {
      stdout.resume();
      return url;
    }
  }
  return undefined;
}
