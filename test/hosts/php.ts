import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { requirePrograms } from '../../scripts/browsers.ts';

const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

/** A process that ends with the test run. */
export function startProcess(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  alive.add(child);
  const ended = once(child, 'exit').finally(() => alive.delete(child));
  return {
    child,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Output of a command; throws with its stderr on failure. */
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

/** Serves a folder of PHP pages with PHP's own server. */
export async function serveWithPhp(root: string, env: NodeJS.ProcessEnv = {}) {
  const { php } = requirePrograms('php');
  const web = startProcess(php, ['-S', '127.0.0.1:0', '-t', root], env);
  for await (const line of createInterface(web.child.stderr)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url === undefined) continue;
    web.child.stderr.resume();
    return { ...web, url };
  }
  throw new Error('PHP ended before it served anything');
}
