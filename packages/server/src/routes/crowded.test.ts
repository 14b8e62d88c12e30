import { deepEqual, equal, ok } from 'node:assert/strict';
import { it } from 'node:test';
import type { SentSuggestion } from '@shura/contract';
import { consultationOf, listeningAgency, problemOf, startTestServer } from '../testing/test-server.ts';

/** Supports from two devices at one address: the limits of a device and of an address. */
const [device, others] = [60, 40];

it('an act of staff waits for at most one waiting support, and an address over its limit is refused', async (t) => {
  const [order, gate] = [[] as string[], Promise.withResolvers<undefined>()];
  const slowed: Parameters<typeof startTestServer>[2] = async (store) => ({
    ...store,
    async setSupport(change) {
      await gate.promise;
      order.push('support');
      return store.setSupport(change);
    },
    async addActs(...acts) {
      order.push('act');
      return store.addActs(...acts);
    },
  });
  const server = await startTestServer([], { trustedProxies: ['127.0.0.1'], warn: () => {} }, slowed);
  t.after(() => server.close());
  await server.apply([], [consultationOf('green', { suggestions: {} })], listeningAgency);
  const token = await server.newDevice({ consultation: 'green' });
  const body = { once: 'x'.repeat(22), text: 'ظل على الممشى', basis: [], language: 'ar' };
  const sent = await server.post('consultations/green/suggestions', body, { 'shura-device': token });
  const { reference } = (await sent.json()) as SentSuggestion;
  const act = (act: object, seen: number) =>
    server.post('admin/acts', { by: 'Amina', on: [{ reference, seen }], act }, server.admin);
  equal((await act({ kind: 'publish' }, 0)).status, 200);
  order.length = 0;

  const tokens = await Promise.all(
    [device, others].map((_, n) =>
      server.newDevice({ consultation: 'green' }, { 'x-forwarded-for': `203.0.113.${n}` }),
    ),
  );
  const supports = (n: number, of: string, from: string) =>
    Array.from({ length: n }, () =>
      server.post(
        `suggestions/${reference}/support`,
        { supports: true },
        { 'shura-device': of, 'x-forwarded-for': from },
      ),
    );
  const refused: Response[] = [];
  const asked = [...tokens, tokens[0] ?? ''].flatMap((of, n) =>
    supports([device, others, 5][n] ?? 0, of, '198.51.100.7'),
  );
  for (const one of asked) void one.then((response) => response.status === 200 || refused.push(response));
  while (refused.length < 5) await new Promise(setImmediate);
  for (const response of refused) {
    deepEqual(await problemOf(response), { type: 'too-many-requests', status: 429 });
    equal(response.headers.get('retry-after'), '2');
  }

  const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
  const acted = act({ kind: 'acknowledge', office }, 1);
  const elsewhere = supports(1, await server.newDevice({ consultation: 'green' }), '198.51.100.8');
  // The act arrives long before these requests end.
  for (let n = 0; n < 20; n++) await fetch(`${server.url}/healthz`);
  gate.resolve(undefined);
  equal((await acted).status, 200);
  deepEqual(order.slice(0, 2), ['support', 'act']);
  equal((await elsewhere[0])?.status, 200);
  equal((await Promise.all(asked)).filter(({ status }) => status === 200).length, 100);
});

it('a network with a hundred concurrent reads is refused more, while others are served', async (t) => {
  const gate = Promise.withResolvers<undefined>();
  let stalls = false;
  const slowed: Parameters<typeof startTestServer>[2] = async (store) => ({
    ...store,
    async supportsOf(supporter) {
      if (stalls) await gate.promise;
      return store.supportsOf(supporter);
    },
  });
  const server = await startTestServer([], { trustedProxies: ['127.0.0.1'], warn: () => {} }, slowed);
  t.after(() => server.close());
  await server.apply([], [consultationOf('green', { suggestions: {} })], listeningAgency);
  const token = await server.newDevice({ consultation: 'green' });
  stalls = true;
  const read = (from: string, path = 'support') =>
    fetch(`${server.api}/consultations/green/${path}`, {
      headers: { 'shura-device': token, 'x-forwarded-for': from },
    });
  const refused: Response[] = [];
  const asked = Array.from({ length: 105 }, () => read('198.51.100.7'));
  for (const one of asked) void one.then((response) => response.status === 200 || refused.push(response));
  while (refused.length < 5) await new Promise(setImmediate);
  deepEqual(await problemOf(refused[0] ?? new Response()), { type: 'too-many-requests', status: 429 });
  equal((await read('198.51.100.8', 'suggestions')).status, 200);
  gate.resolve(undefined);
  equal((await Promise.all(asked)).filter(({ status }) => status === 200).length, 100);
});

it('texts that are sent at once are checked one in each turn of the event loop', async (t) => {
  let round = 0;
  const rounds: number[] = [];
  const server = await startTestServer([], {}, async (store) => ({
    ...store,
    receiveSuggestion(...received) {
      rounds.push(round);
      return store.receiveSuggestion(...received);
    },
  }));
  t.after(() => server.close());
  await server.apply([], [consultationOf('green', { suggestions: {} })], listeningAgency);
  const token = await server.newDevice({ consultation: 'green' });
  // Without a socket, which would spread the requests over several turns.
  const send = (n: number) =>
    server.shura.app.request(
      'http://localhost/api/v1/consultations/green/suggestions',
      {
        method: 'POST',
        headers: { host: 'localhost', 'content-type': 'application/json', 'shura-device': token },
        body: JSON.stringify({ once: `${n}`.padStart(22, 'x'), text: 'ظل على الممشى', basis: [], language: 'ar' }),
      },
      { incoming: { socket: { remoteAddress: '198.51.100.7' } } },
    );
  const turn = () => {
    round += 1;
    if (rounds.length < 8) setImmediate(turn);
  };
  setImmediate(turn);
  const sent = await Promise.all(Array.from({ length: 8 }, (_, n) => send(n)));
  ok(sent.every(({ status }) => status === 201));
  equal(new Set(rounds).size, 8);
});

it('a network that sends too many suggestions costs no query, and a repeated suggestion costs no tokens', async (t) => {
  let reads = 0;
  const counted: Parameters<typeof startTestServer>[2] = async (store) => ({
    ...store,
    readSuggestions(...asked) {
      reads += 1;
      return store.readSuggestions(...asked);
    },
  });
  const rates = { newSuggestions: { perMinute: 1, burst: 2 } };
  const server = await startTestServer([], { rates, warn: () => {} }, counted);
  t.after(() => server.close());
  await server.apply([], [consultationOf('green', { suggestions: {} })], listeningAgency);
  const token = await server.newDevice({ consultation: 'green' });
  const send = (once: string) =>
    server.post(
      'consultations/green/suggestions',
      { once: once.repeat(22), text: 'ظل على الممشى', language: 'ar' },
      { 'shura-device': token },
    );
  equal((await send('x')).status, 201);
  const [one, again] = [await send('x'), await send('x')];
  deepEqual([one.status, again.status], [201, 201]);
  equal((await send('y')).status, 201);
  reads = 0;
  equal((await problemOf(await send('z'))).type, 'too-many-suggestions');
  equal(reads, 0);
});
