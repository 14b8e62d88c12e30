import { deepEqual, equal, ok } from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { createMutex } from '../../runtime/mutex.ts';
import { createSafeFetch } from '../safe-fetch.ts';
import { hashtagOf, oneAtATime, type SocialSource } from '../social-source.ts';
import { createBlueskySource } from './bluesky.ts';
import { createMastodonSource } from './mastodon.ts';
import { createXSource } from './x.ts';

const tag = '#مسقـط_تُقترح';
const fetch = createSafeFetch({ loopback: true });

const sourcesAt = (origin: string): SocialSource[] => [
  createMastodonSource({ fetch, server: origin }),
  createBlueskySource({ fetch, identifier: 'agency.example', appPassword: 'key', service: origin }),
  createXSource({ fetch, bearerToken: 'key', api: origin }),
];

describe('a source', () => {
  let server: Server;
  let origin: string;
  let listener: RequestListener;
  let asked: string[];
  before(async () => {
    server = createServer((request, response) => {
      asked.push(decodeURIComponent(request.url?.replaceAll('+', ' ') ?? ''));
      listener(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => server.closeAllConnections());
  after(() => server.close());

  const json =
    (value: unknown): RequestListener =>
    (_, response) =>
      response.end(JSON.stringify(value));
  /** Accepts any sign-in, so that the faults that follow occur during a search. */
  const signedIn =
    (then: RequestListener): RequestListener =>
    (request, response) =>
      request.url?.endsWith('createSession') ? json({ accessJwt: 'a' })(request, response) : then(request, response);
  const search = async (of: string, answers: RequestListener) => {
    asked = [];
    listener = answers;
    return Promise.all(sourcesAt(of).map((source) => source.search(tag)));
  };
  const status =
    (code: number, headers: Record<string, string> = {}): RequestListener =>
    (_, response) =>
      response.writeHead(code, headers).end('{}');

  it('reports each failure by its code', async () => {
    const down = { kind: 'failed', code: 'down' };
    deepEqual(await search('http://localhost:1', () => {}), [down, down, down]);
    deepEqual(await search(origin, signedIn(status(503))), [down, down, down]);
    const notJson = { kind: 'failed', code: 'not-json' };
    const page = signedIn((_, response) => response.end('<!doctype html><title>أهلًا</title>'));
    deepEqual(await search(origin, page), [notJson, notJson, notJson]);
    deepEqual(await search(origin, signedIn(json({ posts: {}, data: 1 }))), [notJson, notJson, notJson]);
    const refused = { kind: 'failed', code: 'key-refused' };
    const closed = { kind: 'failed', code: 'not-public' };
    deepEqual(await search(origin, signedIn(status(401))), [closed, refused, refused]);
    deepEqual(await search(origin, signedIn(status(403))), [closed, refused, refused]);
    deepEqual(await search('https://169.254.169.254', () => {}), [closed, closed, closed]);
    const limited = { kind: 'failed', code: 'rate-limited', retryAfter: 30 };
    const soon = Math.ceil(Date.now() / 1_000) + 30;
    deepEqual(await search(origin, signedIn(status(429, { 'retry-after': '30' }))), [limited, limited, limited]);
    for (const [name, at] of [
      ['x-rate-limit-reset', String(soon)],
      ['ratelimit-reset', String(soon)],
      ['x-ratelimit-reset', new Date(soon * 1_000).toISOString()],
    ] as const) {
      const [one] = await search(origin, signedIn(status(429, { [name]: at })));
      ok(one?.kind === 'failed' && one.retryAfter && one.retryAfter > 25 && one.retryAfter <= 31, name);
    }
  });

  it('times out without a response', async () => {
    const slow = { kind: 'failed', code: 'slow' };
    deepEqual(await search(origin, () => {}), [slow, slow, slow]);
  });

  it('searches for a hashtag as typed, and for forty posts', async () => {
    await search(origin, signedIn(json([])));
    const searches = asked.filter((path) => !path.includes('createSession')).sort();
    deepEqual(
      searches.map((path) => path.split('&tweet.fields')[0]),
      [
        '/2/tweets/search/recent?query=#مسقـط_تُقترح -is:retweet&max_results=40',
        '/api/v1/timelines/tag/مسقـط_تُقترح?limit=40',
        '/xrpc/app.bsky.feed.searchPosts?q=#مسقـط_تُقترح&sort=latest&limit=40',
      ],
    );
    equal(hashtagOf(' \u200f＃مسقط\u200c_٢٠٣٠ '), 'مسقط\u200c_٢٠٣٠');
    for (const none of ['', '#', 'كلمتان اثنتان', 'x OR from:someone', 'a/../b', `#${'x'.repeat(101)}`])
      equal(hashtagOf(none), undefined);
  });

  it('signs in to Bluesky again when a session has ended, and hides authors who show posts to members only', async () => {
    let tokens = 0;
    const view = (handle: string, ...labels: string[]) => ({
      uri: `at://did:plc:abc/app.bsky.feed.post/${handle.slice(0, 3)}`,
      author: { did: 'did:plc:abc', handle, labels: labels.map((val) => ({ val })) },
      record: { text: tag, createdAt: '2026-01-01T00:00:00Z' },
    });
    listener = (request, response) => {
      if (request.url?.endsWith('createSession')) return json({ accessJwt: `t${++tokens}` })(request, response);
      if (request.headers.authorization !== 'Bearer t2') return response.writeHead(400).end('{"error":"ExpiredToken"}');
      return json({
        posts: [view('salim.example'), view('handle.invalid'), view('ali.example', '!no-unauthenticated'), {}],
      })(request, response);
    };
    const found = await sourcesAt(origin)[1]!.search(tag);
    deepEqual(found.kind === 'posts' && found.posts.map(({ url, author }) => [url, author]), [
      ['https://bsky.app/profile/salim.example/post/sal', 'salim.example'],
      ['https://bsky.app/profile/did:plc:abc/post/han', undefined],
    ]);
    equal(tokens, 2);
  });

  it('of X returns the author and the whole text of a long post, and detects withheld posts', async () => {
    const x = sourcesAt(origin)[2]!;
    const post = {
      id: '17',
      text: 'ظل…',
      note_tweet: { text: 'ظل &amp; ماء' },
      author_id: '5',
      created_at: '2026-01-01T00:00:00Z',
    };
    listener = json({ data: [post], includes: { users: [{ id: '5', username: 'Salim' }] } });
    const found = await x.search(tag);
    deepEqual(found.kind === 'posts' && found.posts, [
      {
        platform: 'x',
        url: 'https://x.com/salim/status/17',
        author: 'Salim',
        postedAt: 1_767_225_600_000,
        text: 'ظل & ماء',
      },
    ]);
    const problem = (name: string) => ({ errors: [{ type: `https://api.example/2/problems/${name}` }] });
    for (const [answer, standing] of [
      [{ data: { id: '17' } }, 'there'],
      [problem('resource-not-found'), 'gone'],
      [problem('not-authorized-for-resource'), 'gone'],
      [problem('other'), 'unknown'],
      [{}, 'unknown'],
    ] as const) {
      listener = json(answer);
      equal(await x.stillThere('https://x.com/salim/status/17'), standing);
    }
    listener = json({ meta: { result_count: 0 } });
    deepEqual(await x.search(tag), { kind: 'posts', posts: [] });
  });

  it('of Mastodon asks the home server of a post, and trusts only a clear yes or no', async () => {
    const mastodon = createMastodonSource({ fetch, server: origin, token: 'key' });
    for (const [answers, standing] of [
      [json({ id: '9' }), 'there'],
      [status(404), 'gone'],
      [status(410), 'gone'],
      [status(401), 'unknown'],
      [status(503), 'unknown'],
      [status(302), 'unknown'],
    ] as const) {
      asked = [];
      listener = answers;
      equal(await mastodon.stillThere(`${origin}/@salim/9`), standing);
      equal(await mastodon.stillThere(`${origin}/salim/p/9`), standing);
      deepEqual(asked, ['/api/v1/statuses/9', '/salim/p/9']);
    }
    equal(await mastodon.stillThere('https://127.0.0.1/@salim/9'), 'unknown');
    let key: string | undefined;
    listener = (request, response) => {
      key = request.headers.authorization;
      response.end('{}');
    };
    await mastodon.stillThere(`${origin.replace('localhost', '127.0.0.1')}/@salim/9`);
    equal(key, undefined, 'the key is for its own server alone');
  });

  it('runs one search at a time', async () => {
    const [first] = sourcesAt(origin);
    const source = oneAtATime(createMutex(), first!);
    let [at, most] = [0, 0];
    listener = (_, response) => {
      most = Math.max(most, ++at);
      setTimeout(() => {
        at -= 1;
        response.end('[]');
      }, 20);
    };
    await Promise.all([source.search(tag), source.search(tag), source.search(tag)]);
    equal(most, 1);
  });
});
