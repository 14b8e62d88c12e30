/**
 * `npm run dev`: like `npm start`, but rebuilds and restarts after each change of a source, and reloads open pages. The
 * arguments are the server's main file and its own arguments.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { openFront } from './dev/front.ts';
import { createReplacedServer } from './dev/server.ts';
import { watchSources } from './dev/sources.ts';
import { followWords } from './dev/words.ts';
import { killTree } from './processes.ts';

const [main = '', ...args] = process.argv.slice(2);
const port = Number(process.env['PORT'] ?? 8787);
/** Milliseconds to wait for further changes: an editor may save several files. */
const debounceMs = 100;

// The server resolves paths against the directory of the user.
process.env['INIT_CWD'] ??= process.cwd();
process.chdir(dirname(import.meta.dirname));

const server = createReplacedServer([main, ...args], `http://localhost:${String(port)}`);
const front = await openFront(port, server.behind).catch((error: Error) => {
  console.error(`${error.message}: stop the process that uses it, or set PORT`);
  process.exit(1);
});
const ending = new AbortController();
const changed = new Set<string>();
const words = followWords();
let running: ChildProcess | undefined;
let timer: NodeJS.Timeout | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

let working = start();
watchSources((path) => {
  changed.add(path);
  clearTimeout(timer);
  timer = setTimeout(() => (working = working.then(showChanged)), debounceMs);
}, ending.signal);

async function start(): Promise<void> {
  if (await run('scripts/build.ts')) await server.replace();
  else server.failed('The build failed.');
}

async function showChanged(): Promise<void> {
  const before = performance.now();
  const paths = [...changed].filter((path) => !words.isExtracted(path));
  changed.clear();
  if (paths.length === 0 || ending.signal.aborted) return;
  if (paths.some((path) => path.startsWith('packages'))) {
    if (!(await build(paths))) return;
    await server.replace();
  }
  if (paths.includes('examples/agency.yaml')) await apply('examples/agency.yaml');
  front.reload();
  console.log(`${paths.join(', ')}: shown after ${((performance.now() - before) / 1000).toFixed(1)} s`);
}

async function build(paths: readonly string[]): Promise<boolean> {
  const extraction = words.extraction(paths);
  if (extraction) {
    if (!(await run(...extraction))) return false;
    words.remember();
  }
  const translation = words.translation(paths);
  return (!translation || (await run(...translation))) && run('scripts/build.ts');
}

/** Applies an agency file to the running server, as `shura apply` does. */
async function apply(file: string): Promise<void> {
  const behind = await server.behind();
  if ('port' in behind) await run(main, 'apply', file, '--server', `http://127.0.0.1:${String(behind.port)}`);
}

/** Runs a Node program and prints its output. Returns false if it fails, or if `npm run dev` ends meanwhile. */
async function run(...command: readonly string[]): Promise<boolean> {
  if (ending.signal.aborted) return false;
  running = spawn(process.execPath, [...command], { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = (await once(running, 'exit')) as [number | null];
  running = undefined;
  return code === 0 && !ending.signal.aborted;
}

async function end(): Promise<void> {
  if (ending.signal.aborted) return;
  ending.abort();
  clearTimeout(timer);
  killTree(running?.pid);
  await Promise.all([server.stop(), front.close()]);
}
