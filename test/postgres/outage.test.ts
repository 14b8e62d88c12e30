import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Poll, Problem, Results } from '@shura/contract';
import type { PollDevices } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { devicesOf, newToken } from '../harness/poll-devices.ts';
import { type Cluster, nameIn, startCluster } from '../harness/postgres-cluster.ts';
import { runShura, type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { until } from '../harness/until.ts';

describe('a server whose database fails', () => {
  let cluster: Cluster;
  let shura: ShuraProcess;
  let url: string;
  let devices: PollDevices;
  before(async () => {
    cluster = await startCluster();
    url = cluster.newDatabase();
    shura = await startShura(undefined, undefined, { DATABASE_URL: url });
    const store = await openPostgresStore({ url });
    devices = await devicesOf(shura.data, store, 'gardens').finally(() => store.close());
  });
  after(async () => {
    await shura[Symbol.asyncDispose]();
    await cluster.remove();
  });

  const device = (): string => newToken(devices);
  const cast = (token = device()) =>
    fetch(`${shura.url}/api/v1/polls/gardens/ballots`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'shura-device': token },
      body: JSON.stringify({ answers: { place: 'far' } }),
    });
  const participants = async () => ((await shura.api('polls/gardens/results')) as Results).participants;
  const isReady = async () => (await fetch(`${shura.url}/readyz`)).ok;
  const whyNot = async () =>
    ((await (await fetch(`${shura.url}/readyz`)).json().catch(() => ({}))) as Problem).detail ?? '';
  /** Checks that a vote is refused as retryable. */
  const isRefused = async () => {
    const answer = await cast();
    deepEqual(
      [answer.status, answer.headers.get('content-type'), Number(answer.headers.get('retry-after')) > 0],
      [503, 'application/problem+json', true],
    );
  };

  it('refuses votes as retryable, still serves results, and recovers by itself', async () => {
    for (let turn = 0; turn < 5; turn += 1) equal((await cast()).status, 201);
    const before = await participants();
    await cluster.kill();
    await isRefused();
    equal(await participants(), before);
    // Staff and the operator get a retryable refusal too.
    await rejects(shura.admin('admin/purges', { dryRun: true }), /urn:shura:problem:busy/);
    await until('a server that is not ready', async () => !(await isReady()));
    match(await whyNot(), /^database: /);
    await cluster.start();
    await until('a vote that is taken', async () => (await cast()).status === 201);
    await until('a server that is ready', isReady);
    ok((await participants()) > before);
    equal((await runShura(['recount', 'gardens'], { DATABASE_URL: url })).code, 0);
  });

  it('reports that it is not ready while the database is read-only or of a newer version', async () => {
    const reads = (on: string) => cluster.run(`ALTER SYSTEM SET default_transaction_read_only = ${on}`);
    for (const [breaks, mends, why] of [
      [() => reads('on'), () => reads('off'), 'database: read-only'],
      [
        () => cluster.run(`UPDATE compatible SET oldest = '9999-later'`, nameIn(url)),
        () => cluster.run(`UPDATE compatible SET oldest = '0001-tables'`, nameIn(url)),
        'database: newer version',
      ],
    ] as const) {
      await until('a server that is ready', isReady);
      breaks();
      cluster.run('SELECT pg_reload_conf()');
      await until(why, async () => (await whyNot()) === why);
      mends();
      cluster.run('SELECT pg_reload_conf()');
    }
    await until('a server that is ready', isReady);
  });

  it('logs events as JSON lines, at a limited rate, without sent data', async () => {
    const marked = 'zebra-in-the-garden';
    await cluster.kill();
    const sent = Array.from({ length: 40 }, device);
    const answers = await Promise.all([
      ...sent.map((token) => cast(token)),
      ...sent.map((token) =>
        fetch(`${shura.url}/api/v1/polls/gardens/ballot?${marked}`, { headers: { 'shura-device': token } }),
      ),
    ]);
    await cluster.start();
    await until('a server that is ready', isReady);
    const log = shura.log();
    const lines = log
      .trim()
      .split('\n')
      // The Storybook route warns if nothing is built.
      .filter((line) => !line.startsWith('serveStatic:'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const { time, level, msg } of lines) {
      match(String(time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      match(String(level), /^(info|warn|error|fatal)$/);
      ok(msg);
    }
    ok(lines.length < 200, `${String(lines.length)} lines`);
    const named = answers.flatMap(({ headers }) => headers.get('x-request-id') ?? []);
    ok(lines.some(({ request, route }) => named.includes(String(request)) && String(route).includes(':slug')));
    for (const word of [marked, ...sent, '127.0.0.1', 'gardens', 'far']) ok(!log.includes(word), word);
  });

  it('refuses votes while another session holds a lock, and counts again once the lock is free', async () => {
    const before = await participants();
    const holding = cluster.open(
      'BEGIN; SELECT lock_ballots(array_agg(id), array_agg(slot)) FROM poll, unnest(ARRAY[0,1,2,3]::smallint[]) AS slot;',
      url,
    );
    try {
      await wait(500);
      // Votes are refused while the lock is held.
      await isRefused();
      equal(await participants(), before);
    } finally {
      holding.kill();
    }
    await until('a vote that is taken', async () => (await cast()).status === 201);
    ok((await participants()) > before);
  });

  it('is ready, and closes thousands of polls at once', async () => {
    // One lock per slot would exceed the default lock table.
    cluster.run(
      `INSERT INTO poll (slug, edition, record)
        SELECT 'old-' || n, 1, record::jsonb || jsonb_build_object('slug', 'old-' || n, 'opensAt', 1, 'closesAt', 2)
        FROM poll, generate_series(1, 6000) AS n WHERE slug = 'gardens'`,
      nameIn(url),
    );
    const last = async () => (await shura.api('polls/old-6000')) as Partial<Poll>;
    await until('the last poll', async () => (await last()).state === 'closed');
    await until('a server that is ready', isReady);
  });
});
