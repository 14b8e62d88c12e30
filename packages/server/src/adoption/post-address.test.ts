import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { growth, maxGrowth } from '../testing/growth.ts';
import { postAddress } from './post-address.ts';

const read = (link: string) => {
  const address = postAddress(link);
  return 'refused' in address ? address.refused : [address.platform, address.author, address.url];
};

describe('the address of a post', () => {
  it('is the same for every spelling of a link', () => {
    const spellings: Readonly<Record<string, readonly [string, string | undefined, ...string[]]>> = {
      'https://x.com/salim_om/status/1734': [
        'x',
        'salim_om',
        'https://twitter.com/salim_om/status/1734?s=20&t=abc',
        'http://mobile.twitter.com/salim_om/statuses/1734/photo/1',
        '\u200fhttps://www.x.com/salim_om/status/1734/\u200f ',
      ],
      'https://x.com/i/status/1734': ['x', undefined, 'https://twitter.com/i/web/status/1734'],
      'https://bsky.app/profile/salim.bsky.social/post/3kabc': [
        'bluesky',
        'salim.bsky.social',
        'https://bsky.app/profile/salim.bsky.social/post/3kabc?ref=x#top',
      ],
      'https://bsky.app/profile/did:plc:abc/post/3k': [
        'bluesky',
        undefined,
        'https://bsky.app/profile/did:plc:abc/post/3k',
      ],
      'https://mastodon.example/@salim/113': [
        'mastodon',
        'salim',
        'https://mastodon.example/web/@salim/113',
        'https://mastodon.example/users/salim/statuses/113',
        'https://MASTODON.example./@salim/113?x=1',
      ],
      'https://t.me/khutat/12': [
        'telegram',
        'khutat',
        'https://t.me/s/khutat/12',
        'https://telegram.me/khutat/12?single',
      ],
      'https://t.me/khutat/12?comment=7': ['telegram', 'khutat', 'https://t.me/khutat/12?single&comment=7'],
      'https://instagram.com/p/C0_x-1': [
        'instagram',
        undefined,
        'https://www.instagram.com/p/C0_x-1/?igsh=MzRl',
        'https://instagram.com/reel/C0_x-1',
      ],
      'https://threads.net/@salim/post/C9a': ['threads', 'salim', 'https://www.threads.com/@salim/post/C9a?xmt=1'],
      'https://facebook.com/permalink.php?story_fbid=pfbid02&id=100': [
        'facebook',
        undefined,
        'https://m.facebook.com/story.php?id=100&story_fbid=pfbid02&mibextid=z',
      ],
      'https://facebook.com/groups/77/posts/88': [
        'facebook',
        undefined,
        'https://web.facebook.com/groups/77/permalink/88/',
      ],
      'https://facebook.com/baladiya/posts/pfbid02': [
        'facebook',
        'baladiya',
        'https://www.facebook.com/baladiya/posts/pfbid02?__cft__=1',
        'https://www.facebook.com/baladiya/posts/%D9%81%D9%83%D8%B1%D8%A9/pfbid02',
      ],
      'https://youtube.com/watch?v=dQw4&lc=Ugz.9': [
        'youtube',
        undefined,
        'https://m.youtube.com/watch?lc=Ugz.9&v=dQw4&t=1s',
        'https://youtu.be/dQw4?lc=Ugz.9&si=1',
        'https://youtube.com/shorts/dQw4?lc=Ugz.9',
      ],
      'https://forum.example.om/topic?id=9': [
        'other',
        undefined,
        'https://forum.example.om/topic?utm_source=x&id=9#post',
      ],
    };
    for (const [url, [platform, author, ...links]] of Object.entries(spellings)) {
      for (const link of links) deepEqual(read(link), [platform, author, url], link);
    }
  });

  it('is refused with a reason if the link leads to no public post', () => {
    const refusals: Readonly<Record<string, readonly string[]>> = {
      malformed: ['', 'فكرة', 'x.com/salim/status/1', `https://a.example/${'x'.repeat(3_000)}`],
      'not-https': [
        'javascript:alert(1)',
        'JAVASCRIPT:alert(1)//https://x.com/a/status/1',
        'data:text/html,x',
        'ftp://x.com/a/status/1',
        'http://forum.example.om/1',
        'file:///etc/passwd',
      ],
      credentials: ['https://x.com@evil.example/a/status/1', 'https://a:b@x.com/a/status/1'],
      port: ['https://x.com:8443/a/status/1', 'https://forum.example.om:22/'],
      'not-public': [
        'https://127.0.0.1/a',
        'https://2130706433/a',
        'https://0x7f.1/a',
        'https://[::1]/a',
        'https://localhost/a',
        'https://a.localhost/a',
        'https://printer.local/a',
        'https://desk.internal./a',
        'https://intranet/a',
        'https://8.8.8.8/a',
      ],
      'not-a-post': [
        'https://x.com/salim_om',
        'https://x.com/hashtag/x',
        'https://www.youtube.com/@channel',
        'https://www.youtube.com/watch?t=1',
        'https://t.me/c/123/4',
        'https://www.instagram.com/share/p/BAx1',
        'https://t.me/joinchat/abc',
        'https://www.facebook.com/baladiya',
        'https://www.facebook.com/permalink.php?id=1',
      ],
    };
    for (const [code, links] of Object.entries(refusals)) for (const link of links) equal(read(link), code, link);
  });

  it('is parsed in linear time, even from a malicious link', async () => {
    const marks = (n: number) => Array.from({ length: n / 9 }, (_, at) => `utm_${at.toString(36)}&`).join('');
    for (const link of [(n: number) => `a${' '.repeat(n)}b`, (n: number) => `https://a.example/?${marks(n)}`]) {
      const read = (n: number) => {
        const made = link(n);
        for (let turn = 0; turn < 1_000; turn += 1) postAddress(made);
      };
      ok((await growth(read, 500)) < maxGrowth, link(9));
    }
  });

  it('does not change when it is parsed again', () => {
    const hosts = [
      'x.com',
      'bsky.app',
      't.me',
      'instagram.com',
      'threads.net',
      'facebook.com',
      'youtu.be',
      'a.example',
    ];
    const part = fc.oneof(
      fc.constantFrom('status', 'posts', 'p', 'watch', 'i', '@Salim', 'Salim', '12', 'post'),
      fc.string(),
    );
    const link = fc
      .tuple(
        fc.constantFrom(...hosts),
        fc.array(part, { maxLength: 5 }),
        fc.constantFrom('', '?v=1&lc=2', '?q= ü&utm_source=1', '#x'),
      )
      .map(([host, parts, end]) => `https://${host}/${parts.join('/')}${end}`);
    fc.assert(
      fc.property(fc.oneof(link, fc.webUrl({ withQueryParameters: true, withFragments: true })), (raw) => {
        const once = postAddress(raw);
        if ('refused' in once) return;
        const twice = postAddress(once.url);
        equal('refused' in twice ? twice.refused : twice.url, once.url);
      }),
      { numRuns: 3_000 },
    );
  });
});
