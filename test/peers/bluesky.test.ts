import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBlueskySource, createSafeFetch } from '@shura/server/adoption';
import { startBluesky } from './bluesky-network.ts';

const words = 'أقترح ظلًّا وماءً في ممشى الحيّ 🌴\nومثله في الحيّ المجاور #مسقط_تقترح';

describe('Bluesky', () => {
  it('returns the posts of an Arabic hashtag verbatim, and a post’s deletion is detected', async () => {
    await using network = await startBluesky();
    const { identifier, appPassword, url: service } = network;
    const fetch = createSafeFetch({ loopback: true });
    const source = createBlueskySource({ fetch, identifier, appPassword, service });
    const key = await network.post(words);
    await network.post('فكرة أخرى #وسم_آخر');

    const found = await source.search('#مسقط_تقترح');
    ok(found.kind === 'posts', JSON.stringify(found));
    const [post] = found.posts;
    equal(found.posts.length, 1);
    ok(post?.postedAt && Math.abs(post.postedAt - Date.now()) < 60_000);
    const url = `https://bsky.app/profile/salim.test/post/${key}`;
    deepEqual([post.platform, post.author, post.text, post.url], ['bluesky', 'salim.test', words, url]);

    equal(await source.stillThere(url), 'there');
    await network.remove(key);
    equal(await source.stillThere(url), 'gone');
    deepEqual(await source.search('#مسقط_تقترح'), { kind: 'posts', posts: [] });

    const stranger = createBlueskySource({ fetch, identifier, appPassword: 'another', service });
    deepEqual(await stranger.search('#مسقط_تقترح'), { kind: 'failed', code: 'key-refused' });
  });
});
