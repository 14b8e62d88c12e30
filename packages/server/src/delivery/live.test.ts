import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { LivePoll } from '../state/live-poll.ts';
import { pollOf, problemOf, startTestServer } from '../testing/test-server.ts';
import { createLive, type Sink } from './live.ts';

/** Polls with fixed results, and a clock to set. */
const standing = (...slugs: readonly string[]) => {
  const time = { now: 0 };
  const results = new Map(slugs.map((slug) => [slug, { json: '0', etag: '' }]));
  const poll = (slug: string) =>
    results.has(slug)
      ? ({
          stored: { visibility: 'live' },
          state: () => 'open',
          results: () => results.get(slug),
        } as unknown as LivePoll)
      : undefined;
  const live = createLive({ polls: { find: poll }, clock: () => time.now });
  return { live, time, say: (slug: string, json: string) => results.set(slug, { json, etag: '' }) };
};

const of = (slugs: readonly string[], network = '192.0.2.1') => ({ slugs, network });

const reader = (writableLength = 0) => {
  const heard: Uint8Array[] = [];
  const gone: string[] = [];
  const sink: Sink = {
    writableLength,
    write: (bytes) => heard.push(bytes),
    end: () => gone.push('ended'),
    destroy: () => gone.push('destroyed'),
  };
  return { sink, heard, gone, said: () => heard.map((bytes) => /^data: (.*)$/m.exec(`${bytes}`)?.[1]) };
};

it('ten thousand streams get the same bytes, and other work runs between', async () => {
  const { live, say } = standing('a');
  const readers = Array.from({ length: 10_000 }, () => reader());
  for (const { sink } of readers) live.open(of(['a']), sink);
  say('a', '1');
  let turns = 0;
  let looking = true;
  const other = () => {
    turns += 1;
    if (looking) setImmediate(other);
  };
  setImmediate(other);
  await live.look();
  looking = false;
  ok(turns >= 20, `${turns} turns`);
  equal(new Set(readers.map(({ heard }) => heard[1])).size, 1);
  ok(readers.every(({ heard }) => heard.length === 2));
  await live.look();
  ok(
    readers.every(({ heard }) => heard.length === 2),
    'nothing has changed',
  );
  live.close();
});

it('a stream that opens during a write gets the newest results, and nothing older afterwards', async () => {
  const { live, say } = standing('a');
  for (let n = 0; n < 600; n += 1) live.open(of(['a']), reader().sink);
  say('a', '1');
  const looked = live.look();
  say('a', '2');
  const late = reader();
  live.open(of(['a']), late.sink);
  await looked;
  deepEqual(late.said(), ['2']);
  live.close();
});

it('a stream with too much unread data is closed, and no other', async () => {
  const { live, say } = standing('a', 'b');
  const [slow, quick] = [reader(100_000), reader()];
  live.open(of(['a', 'b']), slow.sink);
  live.open(of(['b']), quick.sink);
  say('b', '1');
  await live.look();
  deepEqual([slow.gone, slow.heard.length], [['destroyed'], 1]);
  deepEqual([quick.gone, quick.heard.length], [[], 2]);
  equal(live.streams, 1);
  live.close();
  deepEqual(quick.gone, ['ended']);
});

it('a quiet poll repeats its results while another is busy, and a poll without results sends a heartbeat', async () => {
  const { live, time, say } = standing('quiet', 'busy');
  const [quiet, busy, silent] = [reader(), reader(), reader()];
  live.open(of(['quiet']), quiet.sink);
  live.open(of(['busy']), busy.sink);
  live.open(of(['none']), silent.sink);
  for (let second = 1; second <= 40; second += 1) {
    time.now = second * 1_000;
    say('busy', `${second}`);
    await live.look();
  }
  ok(quiet.heard.length >= 3, `${quiet.heard.length} times in forty seconds`);
  deepEqual(new Set(quiet.said()), new Set(['0']));
  equal(busy.heard.length, 41, 'each change once, and nothing else');
  equal(`${silent.heard[1]}`, ':\n\n');
  live.close();
});

it('a stream is a response body if there is no socket', async () => {
  const { live, say } = standing('a');
  const body = live.body(of(['a'])).getReader();
  const read = async () => Buffer.from((await body.read()).value ?? []).toString();
  equal(await read(), 'retry: 5000\n\nevent: results\ndata: 0\n\n');
  say('a', '1');
  await live.look();
  equal(await read(), 'event: results\ndata: 1\n\n');
  say('a', 'x'.repeat(70_000));
  await live.look();
  say('a', '2');
  await live.look();
  equal(live.streams, 0, 'it was not read');
  live.close();
});

it('a stream over the maximum is refused, until another is closed', async () => {
  const server = await startTestServer([pollOf('live')], { liveStreams: 1 });
  const open = () => fetch(`${server.api}/live?slug=live`);
  const first = await open();
  const refused = await open();
  equal(refused.headers.get('retry-after'), '30');
  equal(refused.headers.get('access-control-allow-origin'), '*');
  deepEqual(await problemOf(refused), { type: 'busy', status: 503 });
  await first.body?.cancel();
  await wait(50);
  equal((await open()).status, 200);
  await server.close();
});

it('a network gets a tenth of all streams, then 429, and frees each when its reader leaves', async (t) => {
  const server = await startTestServer([pollOf('live')], { liveStreams: 1_010, trustedProxies: ['127.0.0.1'] });
  t.after(() => server.close());
  const readers: AbortController[] = [];
  const open = async (network: string) => {
    const reader = new AbortController();
    readers.push(reader);
    const headers = { 'x-forwarded-for': network };
    return fetch(`${server.api}/live?slug=live`, { headers, signal: reader.signal });
  };
  /** The same without a socket: the response has a body. */
  const openBody = (remoteAddress: string) =>
    server.shura.app.request(
      '/api/v1/live?slug=live',
      { headers: { host: 'localhost' } },
      { incoming: { socket: { remoteAddress } } },
    );
  const bodies = await Promise.all(Array.from({ length: 51 }, () => openBody('192.0.2.1')));
  const streams = await Promise.all(Array.from({ length: 50 }, () => open('192.0.2.1')));
  deepEqual(new Set([...bodies, ...streams].map(({ status }) => status)), new Set([200]));
  for (const refused of [await open('192.0.2.1'), await openBody('192.0.2.1')]) {
    equal(refused.headers.get('retry-after'), '30');
    equal(refused.headers.get('access-control-allow-origin'), '*');
    deepEqual(await problemOf(refused), { type: 'too-many-requests', status: 429 });
  }
  equal((await open('192.0.2.2')).status, 200, 'another network');
  await bodies[0]?.body?.cancel();
  equal((await openBody('192.0.2.1')).status, 200, 'the place of a body');
  equal((await openBody('192.0.2.1')).status, 429);
  readers[0]?.abort();
  await wait(50);
  equal((await openBody('192.0.2.1')).status, 200, 'the place of a socket');
  equal((await openBody('192.0.2.1')).status, 429);
});

it('a stream has the headers of every response, whatever a host adds, then events that end with the connection', async () => {
  const server = await startTestServer([pollOf('live')]);
  const around = new Hono().use(async (c, next) => {
    await next();
    c.header('x-host', 'its own');
  });
  const host = createAdaptorServer({ fetch: around.route('/', server.shura.app).fetch }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const { port } = host.address() as AddressInfo;
  const text = await new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('GET /api/v1/live?slug=live HTTP/1.1\r\nHost: localhost\r\n\r\n');
    });
    socket.on('data', (bytes) => {
      heard += bytes.toString();
      if (heard.includes('data: ')) server.shura.endStreams();
    });
    socket.on('close', () => resolve(heard));
  });
  const [head = '', body = ''] = text.split('\r\n\r\n');
  match(head, /^HTTP\/1\.1 200 OK\r\n/);
  for (const line of [
    'content-type: text/event-stream',
    'x-accel-buffering: no',
    'access-control-allow-origin: *',
    'x-host: its own',
  ])
    ok(head.includes(line), line);
  ok(!/transfer-encoding|content-length/i.test(head));
  match(body, /^retry: 5000\n\nevent: results\ndata: \{.*\}\n\n$/);
  host.close();
  await server.close();
});

it('a page that left before its host responded keeps no stream', async () => {
  const server = await startTestServer([pollOf('live')]);
  const slow = new Hono().use(async (_, next) => {
    await wait(100);
    await next();
  });
  const host = createAdaptorServer({ fetch: slow.route('/', server.shura.app).fetch }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const { port } = host.address() as AddressInfo;
  const left = fetch(`http://127.0.0.1:${port}/api/v1/live?slug=live`, { signal: AbortSignal.timeout(30) });
  await rejects(left);
  await wait(200);
  match(await (await fetch(`${server.url}/metrics`, { headers: server.admin })).text(), /^shura_live_streams 0$/m);
  host.close();
  await server.close();
});
