import { deepEqual, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('../../examples/node-server/server.js', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'shura-node-server-'));
after(() => {
  rmSync(data, { recursive: true, force: true });
});

/** Runs the example; resolves with its first line. */
async function start() {
  const child = spawn(process.execPath, [example], {
    env: { ...process.env, PORT: '0', SHURA_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface(child.stdout);
  const line = await Promise.race([once(lines, 'line'), ended.then(() => [])]);
  return {
    line: String(line[0]),
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}

test('the example that mounts Shura serves its pages, desk and elements below its path, also after a restart', async () => {
  for (const time of ['first', 'second']) {
    await using server = await start();
    const [, mount] = /^Set up the desk: (http.*\/shura)\/desk#join=/.exec(server.line) ?? [];
    ok(mount !== undefined, `${time} start: ${server.line}`);
    const paths = ['', '/desk', '/embed', '/s', '/w/v1/shura.js', '/llms.txt', '/api/v1/docs'];
    const answers = await Promise.all(paths.map(async (path) => [path, (await fetch(mount + path)).status]));
    deepEqual(
      answers,
      paths.map((path) => [path, 200]),
      `${time} start`,
    );
  }
});
