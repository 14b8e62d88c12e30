import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type Device, type Poll, problemUriPrefix, type Results } from '@shura/contract';
import type { PollDevices } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { alertsIn, silentIn } from '../architecture/alerts.ts';
import { devicesOf, newToken } from '../harness/poll-devices.ts';
import { type Cluster, childrenOf, startCluster } from '../harness/postgres-cluster.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { until } from '../harness/until.ts';

const choices = ['schools', 'wadi', 'far'];

describe('workers on one PostgreSQL', () => {
  let cluster: Cluster;
  let shura: ShuraProcess;
  let devices: PollDevices;
  before(async () => {
    cluster = await startCluster();
    const url = cluster.newDatabase();
    shura = await startShura(undefined, undefined, { DATABASE_URL: url }, ['--workers', '3']);
    const store = await openPostgresStore({ url });
    devices = await devicesOf(shura.data, store, 'gardens').finally(() => store.close());
    await until('three workers', () => workers().length >= 3);
  });
  after(async () => {
    await shura[Symbol.asyncDispose]();
    await cluster.remove();
  });

  const workers = (): number[] => childrenOf(shura.pid);
  const send = (path: string, init: RequestInit = {}) => fetch(`${shura.url}/api/v1/${path}`, init);
  /** Minted here: the server limits tokens for an address. */
  const device = (): string => newToken(devices);
  const cast = (token: string, place = 'schools') =>
    send('polls/gardens/ballots', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'shura-device': token },
      body: JSON.stringify({ answers: { place } }),
    });
  const participants = async (): Promise<number> =>
    ((await (await send('polls/gardens/results')).json()) as Results).participants;
  /** Sends ten requests per worker, so that each worker gets some. */
  const everyone = async <Value>(ask: () => Promise<Value>): Promise<Value[]> =>
    Promise.all(Array.from({ length: 30 }, ask));
  /** The participants, once all workers report the same number for 1.5 s. */
  const settled = async (): Promise<number> => {
    let last = await everyone(participants);
    await until('the same number from all workers', async () => {
      const before = last;
      await wait(1_500);
      last = await everyone(participants);
      return new Set([...before, ...last]).size === 1;
    });
    return last[0] ?? 0;
  };

  /**
   * Votes on 16 connections until stopped; records the accepted votes, and every other answer. A slow machine may refuse
   * a vote as `busy`, which the voter's element repeats. A vote whose connection is closed is sent once more, as a
   * browser does, and counted in `resent`.
   */
  const vote = () => {
    let going = true;
    const answered = new Map<string, string>();
    const failures: string[] = [];
    let resent = 0;
    const hands = Array.from({ length: 16 }, async (_, hand) => {
      while (going) {
        const place = choices[hand % 3] ?? '';
        try {
          const token = device();
          const answer = await cast(token, place).catch(() => {
            resent++;
            return cast(token, place);
          });
          const { type } = (await answer.json()) as { type?: string };
          if (answer.status === 201) answered.set(token, place);
          else if (type !== `${problemUriPrefix}busy`) failures.push(type ?? String(answer.status));
        } catch (error) {
          failures.push(error instanceof Error ? String(error.cause) : 'unknown');
        }
      }
    });
    const stop = async () => {
      going = false;
      await Promise.all(hands);
      return { answered, failures, resent };
    };
    return { stop, answered };
  };

  it('answer every request while each of them is replaced', async () => {
    const before = await settled();
    const old = new Set(workers());
    const voting = vote();
    await until('50 answers', () => voting.answered.size >= 50);
    process.kill(shura.pid ?? 0, 'SIGHUP');
    await until('three new workers', () => workers().length === 3 && !workers().some((pid) => old.has(pid)));
    const { answered, failures, resent } = await voting.stop();
    deepEqual(failures, []);
    // A worker may close an idle connection just when a vote is sent on it. One that drops votes drops several at once.
    ok(resent <= old.size, `${String(resent)} connections were closed before a response`);
    equal(await settled(), before + answered.size);
  });

  it('report the metrics of all workers from any worker, with every series that alerts use, to holders of the token', async () => {
    equal((await fetch(`${shura.url}/metrics`)).status, 401);
    const scrape = await shura.metrics();
    equal(new Set([...scrape.matchAll(/^shura_ready\{worker="(\d+)"\} 1$/gm)].map(([, worker]) => worker)).size, 3);
    match(scrape, /^shura_workers 3$/m);
    match(scrape, /^shura_worker_deaths_total 0$/m);
    equal(scrape.match(/^# TYPE shura_ready /gm)?.length, 1);
    const alerts = alertsIn(readFileSync('examples/deploy/alerts.yml', 'utf8'));
    deepEqual(
      alerts.flatMap(({ expr }) => silentIn(expr, scrape)),
      [],
    );
    const named = readFileSync('docs/three-in-the-morning.md', 'utf8').match(/\bshura_\w+/g) ?? [];
    ok(named.length > 0);
    deepEqual(
      named.filter((name) => silentIn(name, scrape).length > 0),
      [],
    );
  });

  it('lose no answered vote when one of them is killed, and the worker is replaced', async () => {
    const before = await settled();
    const voting = vote();
    await until('50 answers', () => voting.answered.size >= 50);
    const [victim = 0] = workers();
    process.kill(victim, 'SIGKILL');
    await until('a worker in place of the one killed', () => workers().length === 3 && !workers().includes(victim));
    const { answered } = await voting.stop();
    for (const [token, place] of answered) {
      const own = (await (await send('polls/gardens/ballot', { headers: { 'shura-device': token } })).json()) as {
        answers: Record<string, string>;
      };
      equal(own.answers['place'], place);
    }
    ok((await settled()) >= before + answered.size);
    match(await shura.metrics(), /^shura_worker_deaths_total 1$/m);
  });

  it('are replaced when killed while they wait for the metrics of a hanging worker', async () => {
    const [hangs = 0, ...asked] = workers();
    process.kill(hangs, 'SIGSTOP');
    const scrapes = Array.from({ length: 9 }, () => shura.metrics().catch(() => 'none'));
    await wait(500);
    for (const pid of asked) process.kill(pid, 'SIGKILL');
    // By then the scrape of the hanging worker has timed out.
    await wait(4_000);
    process.kill(hangs, 'SIGCONT');
    await Promise.all(scrapes);
    await until('two workers in place of those killed', () => workers().length === 3);
    equal((await cast(device())).status, 201);
  });

  it('record one ballot of one voter who votes in all of them at once', async () => {
    const before = await settled();
    const token = device();
    await Promise.all(Array.from({ length: 60 }, (_, n) => cast(token, choices[n % 3])));
    equal(await settled(), before + 1);
  });

  it('show a new poll in every worker, and accept ballots for it', async () => {
    const poll = (await (await send('polls/gardens')).json()) as Poll;
    const asked = {
      slug: 'fresh',
      visibility: 'live',
      decision: poll.decision,
      questions: poll.questions,
    };
    const agency = {
      slug: 'workers',
      name: { ar: 'جهة', en: 'Agency' },
      timeZone: 'Asia/Muscat',
      place: { ar: 'مسقط', en: 'Muscat' },
      origins: [],
    };
    await shura.admin('admin/apply', { agency, polls: [asked] });
    await wait(1_200);
    const post = (path: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    // A token of one worker works in another: they share the secret.
    const tokens = await everyone(async () => {
      const answer = await post('devices', { poll: 'fresh', once: randomBytes(16).toString('base64url') });
      return ((await answer.json()) as Device).token;
    });
    for (const token of tokens) {
      const answer = await post('polls/fresh/ballots', { answers: { place: 'far' } }, { 'shura-device': token });
      equal(answer.status, 201, await answer.text());
    }
  });
});
