import { deepEqual, equal } from 'node:assert/strict';
import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Shura } from '../../app.ts';
import type { Config } from '../config.ts';
import { listen, stopOnSignals } from './listen.ts';

/** Written by a worker just before it exits, once it accepts no more connections. */
const ending = process.env['ENDING'] ?? join(mkdtempSync(join(tmpdir(), 'shura-listen-')), 'ending');

const work = async () => {
  const app = new Hono().get('/', (c) => c.text(String(process.pid)));
  const listening = await listen(app, { port: 0, host: '127.0.0.1', liveStreams: 10 } as Config);
  const shura: Pick<Shura, 'endStreams' | 'close'> = {
    endStreams() {},
    async close() {
      writeFileSync(ending, '');
    },
  };
  stopOnSignals(listening, shura as Shura, { info() {} } as unknown as Logger);
};

/** Blocks this thread for `ms` milliseconds. */
const hearNothing = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

if (cluster.isWorker) await work();
else {
  it('a server with an https address sends Strict-Transport-Security with every response', async () => {
    const app = new Hono().get('/', (c) => c.text('here')).get('/moved', (c) => c.redirect('/'));
    const said = async (publicUrl: string | undefined) => {
      const listening = await listen(app, { port: 0, host: '127.0.0.1', liveStreams: 10, publicUrl } as Config);
      const answers = ['/', '/moved', '/nowhere'].map(async (path) => {
        const answer = await fetch(`http://127.0.0.1:${listening.port}${path}`, { redirect: 'manual' });
        return [answer.status, answer.headers.get('strict-transport-security')];
      });
      return Promise.all(answers).finally(listening.stop);
    };
    const both = [said('https://shura.example.om'), said('http://shura.example.om')];
    const year = 'max-age=31536000';
    deepEqual(
      await Promise.all(both),
      [year, null].map((told) => [200, 302, 404].map((status) => [status, told])),
    );
  });

  it('a worker that ends returns a connection it was just handed, and another worker responds', async (t) => {
    cluster.setupPrimary({ exec: import.meta.filename, execArgv: ['--conditions=development', '--no-warnings'] });
    const begin = async (): Promise<{ worker: Worker; port: number }> => {
      const worker = cluster.fork({ ENDING: ending });
      const [{ port }] = (await once(worker, 'listening')) as [{ port: number }];
      return { worker, port };
    };
    const [first, other] = [await begin(), await begin()];
    t.after(() => other.worker.process.kill('SIGKILL'));

    first.worker.process.kill('SIGTERM');
    await wait(300);
    // This process accepts the connection later, and hands it to the first worker. By then that worker has exited,
    // unless it waits for the primary's confirmation.
    const answer = fetch(`http://127.0.0.1:${first.port}/`, { signal: AbortSignal.timeout(10_000) });
    await new Promise(process.nextTick);
    for (let n = 0; n < 500 && !existsSync(ending); n += 1) hearNothing(20);
    hearNothing(500);
    equal(await (await answer).text(), String(other.worker.process.pid));
  });
}
