import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { requirePrograms } from '../../../scripts/browsers.ts';

/** A process with those that it starts itself. They end together, and with the test, whatever becomes of it. */
export interface Group {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
}

const alive = new Set<Group>();
process.on('exit', () => {
  for (const group of alive) signal(group, 'SIGKILL');
});

function signal({ child }: Group, name: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, name);
  } catch {
    // It has ended by itself.
  }
}

export function startGroup(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Group {
  const child = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const group = { child, ended: once(child, 'exit').finally(() => alive.delete(group)) };
  alive.add(group);
  child.stderr.resume();
  return group;
}

export async function endGroup(group: Group): Promise<void> {
  signal(group, 'SIGTERM');
  await group.ended;
}

/** What a command said; throws with its complaint when it fails. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'pipe' });
  child.stdin.end(input);
  const [said, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}: ${complaint}${said}`);
  return said;
}

/** A folder of PHP pages as a site of its own, served by PHP itself. */
export async function serveWithPhp(root: string): Promise<AsyncDisposable & { readonly url: string }> {
  const { php } = requirePrograms('php');
  // A page may ask its own site, and a browser asks for several things at once: one worker would wait for itself.
  const web = startGroup(php, ['-S', '127.0.0.1:0', '-t', root], { PHP_CLI_SERVER_WORKERS: '4' });
  if (!web.child.stderr) throw new Error('unreachable: stderr is a pipe');
  for await (const line of createInterface(web.child.stderr)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url === undefined) continue;
    web.child.stderr.resume();
    return { url, [Symbol.asyncDispose]: () => endGroup(web) };
  }
  throw new Error('PHP ended before it served anything');
}
