import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMastodonSource, createSafeFetch, type SafeFetch } from '@shura/server/adoption';
import { snacInstalled, startSnac } from './snac-server.ts';

const words = 'أقترح ظلًّا وماءً في ممشى الحيّ\nومثله في https://example.om/a?b=1&c=2 #مسقط_تقترح';

describe('a server of the fediverse', { skip: snacInstalled ? false : 'needs snac: apt-get install snac2' }, () => {
  it('returns the posts of an Arabic hashtag verbatim, and a post’s deletion is detected', async () => {
    await using snac = await startSnac();
    const onThisMachine = createSafeFetch({ loopback: true });
    // The server's host name does not resolve here: redirect the requests, keep the addresses.
    const fetch: SafeFetch = (url, asked) => onThisMachine(url.replace(`https://${snac.host}`, snac.url), asked);
    const source = createMastodonSource({ fetch, server: snac.host });
    snac.post(words);
    snac.post('فكرة أخرى #وسم_آخر');

    const found = await source.search(' #مسقط_تقترح ');
    ok(found.kind === 'posts', JSON.stringify(found));
    const [post] = found.posts;
    equal(found.posts.length, 1);
    ok(post?.postedAt && Math.abs(post.postedAt - Date.now()) < 60_000);
    deepEqual([post.platform, post.author, post.text], ['mastodon', `salim@${snac.host}`, words]);
    ok(post.url.startsWith(`https://${snac.host}/salim/p/`), post.url);
    deepEqual(await source.search('#لا_أحد'), { kind: 'posts', posts: [] });

    equal(await source.stillThere(post.url), 'there');
    await snac.remove(post.url);
    equal(await source.stillThere(post.url), 'gone');
    deepEqual(await source.search('#مسقط_تقترح'), { kind: 'posts', posts: [] });
  });
});
