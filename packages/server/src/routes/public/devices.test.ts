import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { DoneWork, Problem, Work } from '@shura/contract';
import { doWork } from '../../testing/do-work.ts';
import {
  consultationOf,
  listeningAgency,
  pollOf,
  problemOf,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';

const newOnce = () => randomBytes(16).toString('base64url');
const minute = 60_000;

describe('devices', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer(
      [pollOf('gardens'), pollOf('roads'), pollOf('later', { opens: '2026-11-25T08:00' })],
      {
        trustedProxies: ['127.0.0.1'],
        rates: { newDevices: { free: 4, cannot: 2 } },
      },
    );
    await server.apply([], [consultationOf('green', { suggestions: {} })], listeningAgency);
  });
  afterEach(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const ask = (once: string, network: string, work?: DoneWork, more: object = { poll: 'gardens' }) =>
    server.post('devices', { ...more, once, ...(work !== undefined && { work }) }, { 'x-forwarded-for': network });
  const workOf = async (answer: Response): Promise<Work> => {
    equal(answer.status, 429);
    const { type, work } = (await answer.json()) as Problem;
    equal(type, 'urn:shura:problem:work-needed');
    ok(work);
    return work;
  };
  const tokenOf = async (answer: Response) => {
    equal(answer.status, 201);
    return ((await answer.json()) as { token: string }).token;
  };
  /** Gets a device as a browser does, with the work if asked for. */
  const come = async (network: string, once = newOnce()): Promise<Response> => {
    const first = await ask(once, network);
    return first.status === 429 ? ask(once, network, doWork(once, await workOf(first))) : first;
  };
  const fill = async (network: string, count: number) => {
    for (let n = 0; n < count; n += 1) equal((await come(network)).status, 201);
  };

  it('belong to one poll; the same `once` is the same device', async () => {
    const once = newOnce();
    const token = await tokenOf(await ask(once, '192.0.2.1'));
    equal(await tokenOf(await ask(once, '198.51.100.1')), token);
    notEqual(await tokenOf(await ask(once, '192.0.2.1', undefined, { poll: 'roads' })), token);
    const body = { answers: { place: 'north' } };
    equal((await problemOf(await server.cast('roads', token, body))).type, 'device-invalid');
    equal((await server.cast('gardens', token, body)).status, 201);
    const topic = await tokenOf(await ask(once, '192.0.2.1', undefined, { consultation: 'green' }));
    equal((await problemOf(await server.cast('gardens', topic, body))).type, 'device-invalid');
  });

  it('are not issued before a poll opens, after it closes, or for an unknown poll', async () => {
    const types = async (slug: string) =>
      (await problemOf(await ask(newOnce(), '192.0.2.1', undefined, { poll: slug }))).type;
    equal(await types('later'), 'poll-not-open');
    equal(await types('nowhere'), 'poll-not-found');
    server.time.now = Date.UTC(2026, 10, 25, 9);
    equal(await types('gardens'), 'poll-closed');
    const topic = await ask(newOnce(), '192.0.2.1', undefined, { consultation: 'nowhere' });
    equal((await problemOf(topic)).type, 'consultation-not-found');
    for (const body of [
      {},
      { poll: 'gardens' },
      { once: newOnce() },
      { poll: 'gardens', consultation: 'green', once: newOnce() },
    ]) {
      equal((await problemOf(await server.post('devices', body))).type, 'invalid-request');
    }
  });

  it('need work once the bucket is full, twice as much if it is twice as full, and count when it is done', async () => {
    await fill('192.0.2.1', 4);
    const once = newOnce();
    const work = await workOf(await ask(once, '192.0.2.1'));
    deepEqual([work.iterations, work.bits], [1_000, 6]);
    for (let n = 0; n < 20; n += 1) await workOf(await ask(newOnce(), '192.0.2.1'));
    equal((await workOf(await ask(once, '192.0.2.1'))).bits, 6, 'who only asks fills nothing');
    equal((await ask(once, '192.0.2.1', doWork(once, work))).status, 201);
    await fill('192.0.2.1', 3);
    equal((await workOf(await ask(newOnce(), '192.0.2.1'))).bits, 7);
    equal((await ask(newOnce(), '203.0.113.1')).status, 201, 'another network is asked for nothing');
    server.time.now += 30 * minute;
    equal((await ask(newOnce(), '192.0.2.1')).status, 201, 'a crowd that has gone is forgotten');
  });

  it('count for the wider networks too, which have more room', async () => {
    for (let host = 1; host <= 8; host += 1) await fill(`192.0.2.${host}`, 4);
    await workOf(await ask(newOnce(), '192.0.2.200'));
    for (const [index, room] of [4, 4, 24].entries()) {
      // The first two fill their common /56, the third its /48 together with others.
      const [net, sub] = index < 2 ? ['0', `${index}`] : ['1', '0'];
      for (let n = 0; n < room; n += 1)
        equal(
          (await come(`2001:db8:0:${net}${sub}${index < 2 ? '' : n.toString(16).padStart(2, '0')}::1`)).status,
          201,
        );
    }
    await workOf(await ask(newOnce(), '2001:db8:0:2::1'));
    await workOf(await ask(newOnce(), '2001:db8:0:ff00::1'));
    equal((await ask(newOnce(), '2001:db8:1::1')).status, 201);
  });

  it('are refused for work that is wrong, old, or of another device or network', async () => {
    await fill('192.0.2.1', 4);
    const once = newOnce();
    const work = await workOf(await ask(once, '192.0.2.1'));
    const done = doWork(once, work);
    const flipped = { challenge: `${done.challenge.startsWith('A') ? 'B' : 'A'}${done.challenge.slice(1)}`, n: done.n };
    await workOf(await ask(once, '192.0.2.1', flipped));
    await workOf(await ask(once, '192.0.2.1', { ...done, challenge: 'AAAA' }));
    await workOf(await ask(newOnce(), '192.0.2.1', done));
    await fill('198.51.100.1', 4);
    await workOf(await ask(once, '198.51.100.1', done));
    const elsewhere = await ask(once, '192.0.2.1', done, { poll: 'roads' });
    equal(elsewhere.status, 201, 'a calm poll asks for none');
    server.time.now += 5 * minute + 1_000;
    await fill('192.0.2.1', 4);
    await workOf(await ask(once, '192.0.2.1', done));
  });

  it('are counted once for one proof, even if it is sent many times at once', async () => {
    await fill('192.0.2.1', 4);
    const once = newOnce();
    const done = doWork(once, await workOf(await ask(once, '192.0.2.1')));
    const sent = await Promise.all(Array.from({ length: 40 }, () => ask(once, '192.0.2.1', done)));
    const tokens = await Promise.all(sent.map(tokenOf));
    equal(new Set(tokens).size, 1);
    equal((await workOf(await ask(newOnce(), '192.0.2.1'))).bits, 6);
  });

  it('of browsers that cannot do the work have a separate small bucket, and results show their number', async () => {
    await fill('192.0.2.1', 4);
    const answers = { answers: { place: 'north' } };
    const proven = await tokenOf(await come('192.0.2.1'));
    equal((await server.cast('gardens', proven, answers)).status, 201);
    equal('levels' in (await server.results('gardens')), false);
    for (let n = 0; n < 2; n += 1) {
      const token = await tokenOf(await ask(newOnce(), '192.0.2.1', 'cannot'));
      equal((await server.cast('gardens', token, answers)).status, 201);
    }
    const refused = await ask(newOnce(), '192.0.2.1', 'cannot');
    equal((await problemOf(refused)).type, 'too-many-devices');
    ok(Number(refused.headers.get('retry-after')) > 0);
    const { participants, levels } = await server.results('gardens');
    deepEqual([participants, levels], [3, { L0: 2, L1: 1 }]);
    const [recount] = await server.store.recount('gardens');
    deepEqual(recount?.ofL0, { kept: 2, counted: 2 });
  });

  it('of an import have no limit, and cannot vote in polls of citizens', async () => {
    const imports = await Promise.all(Array.from({ length: 20 }, () => server.post('devices', {}, server.admin)));
    const tokens = await Promise.all(imports.map(tokenOf));
    equal(new Set(tokens).size, 20);
    const body = { answers: { place: 'north' } };
    const [token = ''] = tokens;
    equal((await problemOf(await server.cast('gardens', token, body))).type, 'device-invalid');
    equal((await problemOf(await server.cast('gardens', token, body, server.admin))).type, 'device-invalid');
    equal((await server.post('devices', {}, { authorization: 'Bearer wrong' })).status, 401);
  });
});
