import { deepEqual, equal } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, test } from 'node:test';
import { freePort } from '../../scripts/free-port.ts';
import { spawnShura } from '../harness/shura-process.ts';
import { until } from '../harness/until.ts';
import { leftOf } from './process-group.ts';

const data = mkdtempSync(join(tmpdir(), 'shura-'));

describe('npm start', () => {
  after(() => {
    rmSync(data, { recursive: true, force: true });
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`${signal} to npm stops the server cleanly`, async () => {
      const { npm, answers } = await start();
      npm.kill(signal);
      await once(npm, 'exit');
      await until('the end of the server', async () => !(await answers()));
      equal(leftOf(npm.pid), '');
    });
  }

  test('SIGHUP also ends a server without workers, so that its supervisor restarts it', async () => {
    const server = spawnShura(['start'], { PORT: '0', SHURA_DATA: data });
    for await (const line of createInterface(server.stdout)) if (line.includes('Shura is ready')) break;
    server.kill('SIGHUP');
    deepEqual(await once(server, 'exit'), [1, null]);
  });

  test('SIGKILL to the process group leaves nothing running', async () => {
    const { npm, answers } = await start();
    process.kill(-(npm.pid ?? 0), 'SIGKILL');
    await once(npm, 'exit');
    await until('the end of the server', async () => !(await answers()));
    await until('the end of its process group', () => leftOf(npm.pid) === '');
  });
});

interface Started {
  readonly npm: ChildProcess;
  answers(): Promise<boolean>;
}

/** Runs `npm start` as a shell does, in a process group. */
async function start(): Promise<Started> {
  const port = String(await freePort());
  const npm = spawn('npm', ['start'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: port, SHURA_DATA: data },
  });
  const answers = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until('npm start', answers, { every: 100 });
  return { npm, answers };
}
