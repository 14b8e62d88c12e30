import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Poll } from '@shura/contract';
import { pollOf, problemOf, start, startTestServer, type TestServer } from '../../testing/test-server.ts';

const visibilities = ['live', 'after-vote', 'after-close', 'sealed'] as const;

describe('reading polls', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer([
      ...visibilities.map((visibility) => pollOf(visibility, { visibility })),
      pollOf('draft', { draft: true }),
    ]);
  });
  after(() => server.close());

  const read = async (slug: string) => (await fetch(`${server.api}/polls/${slug}`)).json() as Promise<Poll>;
  const resultsStatus = async (slug: string, headers: Record<string, string> = {}) =>
    (await fetch(`${server.api}/polls/${slug}/results`, { headers })).status;

  it('returns the same bytes to everyone, and 304 while they have not changed', async () => {
    const token = await server.newDevice('live');
    await server.cast('live', token, { answers: { place: 'north' } });
    const first = await fetch(`${server.api}/polls/live`);
    const again = await fetch(`${server.api}/polls/live`, { headers: { 'shura-device': token } });
    equal(await first.text(), await again.text());
    const etag = first.headers.get('etag') ?? '';
    equal((await fetch(`${server.api}/polls/live`, { headers: { 'if-none-match': etag } })).status, 304);
    await server.cast('live', await server.newDevice('live'), { answers: { place: 'north' } });
    equal((await fetch(`${server.api}/polls/live`, { headers: { 'if-none-match': etag } })).status, 200);
    equal((await read('live')).participants, 2);
  });

  it('returns several polls at once', async () => {
    const { polls } = (await (await fetch(`${server.api}/polls?slug=live&slug=none&slug=sealed`)).json()) as {
      polls: Poll[];
    };
    deepEqual(
      polls.map(({ slug }) => slug),
      ['live', 'sealed'],
    );
    equal((await problemOf(await fetch(`${server.api}/polls`))).type, 'invalid-request');
    const many = (count: number) =>
      fetch(`${server.api}/polls?${Array.from({ length: count }, (_, index) => `slug=p${index}`).join('&')}`);
    equal((await many(200)).status, 200);
    equal((await problemOf(await many(201))).type, 'invalid-request');
  });

  it('returns several like a single one: current, compressed, and 304 while none has changed', async () => {
    const address = `${server.api}/polls?slug=live&slug=after-vote`;
    const first = await fetch(address, { headers: { 'accept-encoding': 'br' } });
    equal(first.headers.get('content-encoding'), 'br');
    equal(first.headers.get('access-control-allow-origin'), '*');
    deepEqual(await first.json(), { polls: [await read('live'), await read('after-vote')] });
    const unless = { headers: { 'if-none-match': first.headers.get('etag') ?? '' } };
    equal((await fetch(address, unless)).status, 304);
    await server.cast('live', await server.newDevice('live'), { answers: { place: 'north' } });
    const changed = await fetch(address, unless);
    equal(changed.status, 200);
    deepEqual(await changed.json(), { polls: [await read('live'), await read('after-vote')] });
  });

  it('shows drafts to staff only', async () => {
    equal((await problemOf(await fetch(`${server.api}/polls/draft`))).type, 'poll-not-found');
    equal((await fetch(`${server.api}/polls/draft`, { headers: server.admin })).status, 200);
    const wrong = { authorization: 'Bearer not-the-admin-token' };
    equal((await problemOf(await fetch(`${server.api}/polls/draft`, { headers: wrong }))).type, 'admin-only');
  });

  it('shows results as the visibility allows, and sealed ones to no one before the close', async () => {
    const voters = new Map<string, string>();
    const seen: Record<string, unknown> = {};
    for (const slug of visibilities) {
      const token = await server.newDevice(slug);
      voters.set(slug, token);
      const answer = (await (await server.cast(slug, token, { answers: { place: 'north' } })).json()) as {
        results?: unknown;
      };
      const stranger = await server.own(slug, await server.newDevice(slug));
      seen[slug] = {
        public: await resultsStatus(slug),
        voter: answer.results !== undefined && (await server.own(slug, token)).results !== undefined,
        stranger: stranger.results !== undefined,
        staff: await resultsStatus(slug, server.admin),
        participants: (await read(slug)).participants !== undefined,
      };
    }
    deepEqual(seen, {
      live: { public: 200, voter: true, stranger: true, staff: 200, participants: true },
      'after-vote': { public: 403, voter: true, stranger: false, staff: 200, participants: true },
      'after-close': { public: 403, voter: false, stranger: false, staff: 200, participants: true },
      sealed: { public: 403, voter: false, stranger: false, staff: 403, participants: false },
    });
  });

  it('shows no sign of a ballot in a sealed poll: not in bytes, ETags, metrics or the live stream', async () => {
    const look = async () => {
      const response = await fetch(`${server.api}/polls/sealed`);
      const metrics = await (await fetch(`${server.url}/metrics`, { headers: server.admin })).text();
      return {
        etag: response.headers.get('etag'),
        body: await response.text(),
        counters: metrics.match(/^shura_(?!process_|nodejs_|clock_)\S+ \S+$/gm),
      };
    };
    const before = await look();
    const stream = await fetch(`${server.api}/live?slug=sealed`);
    await server.cast('sealed', await server.newDevice('sealed'), { answers: { place: 'south' } });
    const reader = stream.body?.getReader();
    const heard = Buffer.from((await reader?.read())?.value ?? []).toString();
    await reader?.cancel();
    deepEqual(await look(), before);
    equal(heard, 'retry: 5000\n\n');
  });

  it('sends changes to an open stream, coalesced', async () => {
    const voters = await Promise.all(Array.from({ length: 5 }, () => server.newDevice('live')));
    const stream = await fetch(`${server.api}/live?slug=live&slug=after-close`);
    await Promise.all(voters.map((voter) => server.cast('live', voter, { answers: { place: 'east' } })));
    const reader = stream.body?.getReader();
    let heard = '';
    while (!heard.includes('"east":5')) heard += Buffer.from((await reader?.read())?.value ?? []).toString();
    await reader?.cancel();
    ok((heard.match(/event: results/g)?.length ?? 0) < 6, 'fewer than one for each of five ballots');
    ok(!heard.includes('after-close'));
  });

  it('counts no stream for a HEAD request', async () => {
    const head = await fetch(`${server.api}/live?slug=live&slug=after-close`, { method: 'HEAD' });
    equal(head.headers.get('content-type'), 'text/event-stream');
    equal(
      /^shura_live_streams (\d+)$/m.exec(
        await (await fetch(`${server.url}/metrics`, { headers: server.admin })).text(),
      )?.[1],
      '0',
    );
  });

  it('returns a problem for an unknown address', async () => {
    deepEqual(await problemOf(await fetch(`${server.api}/nothing`)), { type: 'not-found', status: 404 });
  });

  it('shows all results after the close, even if the clock is then set back', async () => {
    const token = await server.newDevice('live');
    server.time.now = Date.UTC(2026, 10, 25, 9);
    const late = await server.cast('live', token, { answers: { place: 'north' } });
    equal((await problemOf(late)).type, 'poll-closed');
    server.time.now = start;
    for (const slug of visibilities) {
      equal(await resultsStatus(slug), 200, slug);
      ok((await read(slug)).participants !== undefined);
    }
    const again = await server.cast('live', token, { answers: { place: 'north' } });
    equal((await problemOf(again)).type, 'poll-closed');
  });
});

it('shows a poll as closed only once every vote received in time is counted', async () => {
  let commit = () => {};
  const slow = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const server = await startTestServer([pollOf('sealed', { visibility: 'sealed' })], {}, async (store) => ({
    ...store,
    recordBallots: async (batch, now) => {
      await slow;
      return store.recordBallots(batch, now);
    },
  }));
  const status = async () => (await fetch(`${server.api}/polls/sealed/results`)).status;
  const vote = server.cast('sealed', await server.newDevice('sealed'), { answers: { place: 'north' } });
  await new Promise((resolve) => setTimeout(resolve, 50));
  server.time.now = Date.UTC(2026, 10, 25, 9);
  equal(await status(), 403);
  commit();
  equal((await vote).status, 201);
  equal(await status(), 200);
  equal((await server.results('sealed')).participants, 1);
  await server.close();
});

it('applies two concurrent extensions one after the other, so that neither undoes the other', async () => {
  const server = await startTestServer([pollOf('road')]);
  await server.cast('road', await server.newDevice('road'), { answers: { place: 'north' } });
  const extension = { ar: 'بطلب من الأهالي', en: 'as people asked' };
  const extend = (closes: string) => server.apply([pollOf('road', { closes, extension })]);
  const [later, sooner] = await Promise.all([extend('2027-06-01T09:00'), extend('2027-02-01T09:00')]);
  equal(later.status, 200);
  equal((await problemOf(sooner)).type, 'change-refused');
  const poll = (await (await fetch(`${server.api}/polls/road`)).json()) as Poll;
  equal(poll.closesAt, '2027-06-01T09:00:00.000Z');
  equal(poll.amendments.length, 1);
  await server.close();
});
