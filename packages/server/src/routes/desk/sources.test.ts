import { deepEqual, equal } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Adopted } from '@shura/contract';
import type { SafeFetch } from '../../adoption/index.ts';
import { consultationOf, listeningAgency, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { type Browser, signInAs, signInFirst } from '../../testing/test-staff.ts';

const at = 'desk/agencies/muscat';

describe('a platform with posts', () => {
  let server: TestServer;
  let administrator: Browser;
  let moderator: Browser;
  const slow = Promise.withResolvers<void>();
  /** A Mastodon without posts, slow at one address. */
  const fetchPosts: SafeFetch = async (url) => {
    if (url.includes('slow')) await slow.promise;
    return { kind: 'answer', status: url.includes('/statuses/') ? 404 : 200, headers: {}, text: '[]' };
  };
  before(async () => {
    server = await startTestServer([], { fetchPosts });
    await server.apply([], [consultationOf('gardens', { suggestions: {} })], listeningAgency);
    await server.apply([], [], { ...listeningAgency, slug: 'salalah' });
    administrator = await signInFirst(server);
    moderator = await signInAs(server, administrator, 'muscat', 'moderator');
  });
  after(() => server.close());

  it('is searched by each agency in a separate, short queue', async () => {
    const search = (agency: string, of: string) =>
      administrator.post(`desk/agencies/${agency}/adoption/search`, {
        ...{ platform: 'mastodon', hashtag: '#مسقط', server: `https://${of}.example.om` },
      });
    const waiting = Promise.all(Array.from({ length: 5 }, () => search('muscat', 'slow')));
    const other = search('salalah', 'quick').then(({ status }) => status);
    equal(await Promise.race([other, setTimeout(3_000, 'waits')]), 200);
    slow.resolve();
    const answers = (await waiting).map(({ status }) => status);
    deepEqual(answers.sort(), [200, 200, 200, 200, 429]);
  });

  it('gets one record that a post is gone, from any number of concurrent checks', async () => {
    const post = { url: 'https://social.example.om/@salim/7', text: 'ظل على الممشى' };
    const adopted = await moderator.post(`${at}/adoption`, { consultation: 'gardens', posts: [post] });
    const reference = ((await adopted.json()) as Adopted).posts[0]?.reference ?? '';
    const looked = await Promise.all(
      Array.from({ length: 4 }, async () => (await moderator.post(`${at}/suggestions/${reference}/source`)).json()),
    );
    deepEqual(
      looked,
      Array.from({ length: 4 }, () => ({ source: 'gone' })),
    );
    const acts = (await server.store.suggestionsAfter(0, 1))[0]?.acts ?? [];
    deepEqual(
      acts.map(({ kind }) => kind),
      ['source-gone'],
    );
  });
});
