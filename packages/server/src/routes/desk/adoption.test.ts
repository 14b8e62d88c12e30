import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type {
  Adopted,
  Claimed,
  Consultation,
  DeskSuggestion,
  Linked,
  ReadFile,
  Searched,
  TrackedSuggestion,
} from '@shura/contract';
import { createSafeFetch } from '../../adoption/index.ts';
import {
  agencyOrigin,
  consultationOf,
  listeningAgency,
  problemOf,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';
import { type Browser, signInAs, signInFirst } from '../../testing/test-staff.ts';

const at = 'desk/agencies/muscat';
const words = 'إنارة الممشى بالطاقة الشمسية  #مسقط_خضراء\n\nوالماء عند كل منعطف';

describe('adoption', () => {
  let server: TestServer;
  let moderator: Browser;
  let administrator: Browser;
  before(async () => {
    server = await startTestServer([], { fetchPosts: createSafeFetch({ loopback: true }) });
    await server.apply([], [consultationOf('gardens', { suggestions: {}, hashtag: '#مسقط_خضراء' })], listeningAgency);
    administrator = await signInFirst(server);
    moderator = await signInAs(server, administrator, 'muscat', 'moderator');
  });
  after(() => server.close());

  const adopt = async (posts: readonly object[], consultation = 'gardens') =>
    (await (await moderator.post(`${at}/adoption`, { consultation, posts })).json()) as Adopted;
  const publish = (reference: string) =>
    moderator.post(`${at}/acts`, { on: [{ reference, seen: 0 }], act: { kind: 'publish', checked: true } });
  const tracked = async (reference: string) =>
    (await (await fetch(`${server.api}/suggestions/${reference}`)).json()) as TrackedSuggestion;
  const upload = async (bytes: Uint8Array, query = '') => {
    const answer = await fetch(`${server.api}/${at}/adoption/files${query}`, {
      method: 'POST',
      headers: { origin: server.url, cookie: [...moderator.jar].map((pair) => pair.join('=')).join('; ') },
      body: Buffer.from(bytes),
    });
    return (await answer.json()) as ReadFile;
  };

  it('keeps a post word for word with its source, held until staff publish it', async () => {
    const url = 'https://twitter.com/salem_om/status/1860000000000000001?s=20';
    const { posts } = await adopt([{ url, author: 'salem_om', postedAt: '2026-11-20T08:00:00Z', text: words }]);
    const reference = posts[0]?.reference ?? '';
    equal((await fetch(`${server.api}/suggestions/${reference}`)).status, 404);
    equal((await publish(reference)).status, 200);
    const { source, text } = await tracked(reference);
    deepEqual(source, {
      platform: 'x',
      url: 'https://x.com/salem_om/status/1860000000000000001',
      hashtag: '#مسقط_خضراء',
      author: 'salem_om',
      postedAt: '2026-11-20T08:00:00.000Z',
      hash: createHash('sha256').update(words).digest('hex'),
    });
    ok(text?.startsWith('إنارة الممشى بالطاقة الشمسية'));
    equal((await server.store.suggestionsAfter(0, 1))[0]?.source?.text, words);
    const page = await (await fetch(`${server.url}/s/${reference}?lang=ar`)).text();
    match(page, /#مسقط_خضراء/);
    match(page, /href="https:\/\/x\.com\/salem_om\/status\/1860000000000000001"/);
  });

  it('keeps the day of a table without times, and shows it as that day', async () => {
    const table = `text,link,date\n${words.replace(/[\n,"]/g, ' ')},https://x.com/a/status/78,2026-11-20\n`;
    const read = await upload(Buffer.from(table), '?text=0&url=1&date=2');
    const found = read.kind === 'posts' ? read.posts : [];
    deepEqual(
      found.map(({ postedAt, postedOn }) => [postedAt, postedOn]),
      [[undefined, '2026-11-20']],
    );
    const { posts } = await adopt(found.map(({ url, text, postedOn }) => ({ url, text, postedOn })));
    const reference = posts[0]?.reference ?? '';
    await publish(reference);
    const { source } = await tracked(reference);
    deepEqual([source?.postedAt, source?.postedOn], [undefined, '2026-11-20']);
    match(await (await fetch(`${server.url}/s/${reference}?lang=en`)).text(), /20 November 2026/);
  });

  it('makes one suggestion of a post, for every spelling of its address and every repeat', async () => {
    const post = { text: words, url: 'https://x.com/a/status/77' };
    const [first] = (await adopt([post])).posts;
    const again = await adopt([{ ...post, url: 'https://mobile.twitter.com/a/status/77?t=x' }, post]);
    deepEqual(
      again.posts.map(({ reference, known }) => [reference, known]),
      [
        [first?.reference, true],
        [first?.reference, true],
      ],
    );
    const racing = { text: words, url: 'https://x.com/a/status/78' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => adopt([racing])));
    equal(new Set(answers.map(({ posts }) => posts[0]?.reference)).size, 1);
  });

  it('returns what each link leads to, and refuses unsafe links', async () => {
    const links = [
      'https://x.com/a/status/77',
      'https://bsky.app/profile/salem.example/post/3kabc',
      'https://bsky.app/profile/salem.example/post/3kabc?ref=x',
      'javascript:alert(1)',
      'https://127.0.0.1/@a/1',
      'https://intranet.local/@a/1',
      'not a link',
    ];
    const linked = (await (await moderator.post(`${at}/adoption/links`, { links })).json()) as Linked;
    deepEqual(
      linked.links.map(({ platform, refused, known }) => refused ?? (known ? 'known' : platform)),
      ['known', 'bluesky', 'duplicate', 'not-https', 'not-public', 'not-public', 'malformed'],
    );
  });

  it('reads a table of twenty rows with a repeated address, and with a formula in the header', async () => {
    const rows = Array.from(
      { length: 20 },
      (_, n) => `ظل في الحديقة رقم ${n};https://x.com/b/status/${n === 19 ? 3 : n + 100 * +(n !== 3)}`,
    );
    const csv = Buffer.from(`\ufeff=cmd|'/c calc'!A1;الرابط\n${rows.join('\n')}\n`);
    const asked = await upload(csv);
    ok(asked.kind === 'columns');
    deepEqual([asked.header[0]?.[0], asked.guess.url], ["'", 1]);
    const read = await upload(csv, '?text=0&url=1');
    ok(read.kind === 'posts');
    deepEqual([read.posts.length, read.problems], [19, [{ row: 21, code: 'duplicate' }]]);
    const { posts } = await adopt(read.posts.map(({ url, text }) => ({ url, text })));
    equal(new Set(posts.map(({ reference }) => reference)).size, 19);
    const again = await upload(csv, '?text=0&url=1');
    ok(again.kind === 'posts' && again.posts.every(({ known }) => known));
  });

  it('explains what is wrong with a file', async () => {
    const code = async (bytes: Uint8Array) => {
      const read = await upload(bytes);
      return read.kind === 'refused' ? read.code : read.kind;
    };
    equal(await code(Buffer.from([0x50, 0x4b, 3, 4, 0, 0])), 'compressed');
    equal(await code(Buffer.from('   ')), 'empty');
    equal(await code(Buffer.from('{"a": 1')), 'not-whole');
  });

  it('serves other requests while it reads a file that takes seconds', async () => {
    /** Number of other requests answered while a file is processed. */
    const answersBeside = async (file: Buffer) => {
      let answers = 0;
      const reading = upload(file);
      for (let read: unknown; read === undefined; answers += 1) {
        read = await Promise.race([reading, setTimeout(10)]);
        equal((await fetch(`${server.url}/healthz`)).status, 200);
      }
      equal((await reading).kind, 'refused');
      return answers;
    };
    const long = Buffer.from(`{"data":[${'{},'.repeat(1_600_000)}0]}`);
    // A file of the same length, refused at its first bytes: measures only the receiving.
    const received = await answersBeside(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), long.subarray(4)]));
    const read = await answersBeside(long);
    ok(read > 2 * received, `${read} answers beside the reading, ${received} without`);
  });

  it('limits the concurrent uploads of an agency', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => moderator.send('POST', `${at}/adoption/files`, ' '.repeat(1_000))),
    );
    deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 429, 429]);
  });

  it('refuses a file of 200 MB by its length, before any of it is read', async () => {
    const sent = await new Promise<{ status: number | undefined; written: number }>((resolve, reject) => {
      const call = request(`${server.api}/${at}/adoption/files`, {
        method: 'POST',
        headers: {
          origin: server.url,
          cookie: [...moderator.jar].map((pair) => pair.join('=')).join('; '),
          'content-length': 200 * 2 ** 20,
        },
      });
      call.on('response', (answer) => {
        resolve({ status: answer.statusCode, written: call.socket?.bytesWritten ?? 0 });
        call.destroy();
      });
      call.on('error', reject);
      call.write(Buffer.alloc(1024));
    });
    equal(sent.status, 413);
    ok(sent.written < 100_000);
  });

  it('reports that a platform does not respond or has no key, and never returns a key', async () => {
    const search = async (body: object) =>
      (await (await moderator.post(`${at}/adoption/search`, { hashtag: '#مسقط', ...body })).json()) as Searched;
    deepEqual(await search({ platform: 'x' }), { kind: 'failed', code: 'key-refused' });
    deepEqual(await search({ platform: 'mastodon', server: 'http://127.0.0.1:9' }), { kind: 'failed', code: 'down' });
    const html = await search({ platform: 'mastodon', server: server.url });
    ok(html.kind === 'failed' && ['not-json', 'not-public', 'down'].includes(html.code));
    const key = { secret: 'a-bearer-token-of-x' };
    equal((await moderator.put(`${at}/sources/x`, { key })).status, 403);
    equal((await administrator.put(`${at}/sources/x`, { key })).status, 204);
    const listed = await (await moderator.get(`${at}/sources`)).text();
    ok(!listed.includes(key.secret) && listed.includes('{"platform":"x","needsKey":true,"ready":true}'));
    const kept = [...(await server.store.sourceKeysOf('muscat')).values()].join();
    ok(kept !== '' && !kept.includes(key.secret));
    equal((await administrator.put(`${at}/sources/x`, { key: null })).status, 204);
    deepEqual(await search({ platform: 'x' }), { kind: 'failed', code: 'key-refused' });
  });

  it('gives the suggestion to its author, once they have posted a code in a reply', async () => {
    const { posts } = await adopt([{ url: 'https://x.com/c/status/1', text: words }]);
    const reference = posts[0]?.reference ?? '';
    await publish(reference);
    const claim = () =>
      fetch(`${server.api}/suggestions/${reference}/claims`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: agencyOrigin },
        body: JSON.stringify({ reply: 'https://x.com/c/status/2' }),
      });
    const { trackingCode, postCode } = (await (await claim()).json()) as Claimed;
    const later: Response[] = [];
    for (let n = 0; n < 5; n += 1) later.push(await claim());
    deepEqual(
      later.map(({ status }) => status),
      [201, 201, 201, 201, 409],
    );
    const erase = () => server.post(`suggestions/${reference}/author`, { kind: 'erase', code: trackingCode });
    equal((await problemOf(await erase())).type, 'code-refused');
    const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
    const ask = { by: 'أمينة', on: [{ reference }], act: { kind: 'ask', office, question: office } };
    equal((await problemOf(await server.post('admin/acts', ask, server.admin))).type, 'act-refused');
    const seen = await moderator.read<DeskSuggestion>(`${at}/suggestions/${reference}`);
    deepEqual([seen.claim?.postCode, seen.claim?.reply], [postCode, 'https://x.com/c/status/2']);
    const decide = (accepted: boolean, more: object) =>
      moderator.post(`${at}/acts`, { on: [{ reference, ...more }], act: { kind: 'decide-claim', accepted } });
    equal((await problemOf(await decide(true, {}))).type, 'act-refused');
    equal((await problemOf(await decide(true, { seen: seen.version - 1 }))).type, 'stale-suggestion');
    equal((await decide(true, { seen: seen.version })).status, 200);
    equal((await tracked(reference)).acts.at(-1)?.kind, 'claimed');
    equal((await server.post('admin/acts', ask, server.admin)).status, 200);
    const counted = async () => {
      const consultation = await fetch(`${server.api}/consultations/gardens`);
      return ((await consultation.json()) as Consultation).hashtags?.map(({ hashtag, ideas }) => [hashtag, ideas]);
    };
    const before = await counted();
    equal((await erase()).status, 200);
    deepEqual(await counted(), before);
    equal(before?.[0]?.[0], '#مسقط_خضراء');
    const { text, source } = await tracked(reference);
    deepEqual([text, source], [undefined, undefined]);
    ok(!JSON.stringify(await server.store.readSuggestions('reference', [reference])).includes('إنارة'));
    equal((await adopt([{ url: 'https://x.com/c/status/1', text: words }])).posts[0]?.known, true);
  });

  it('allows a claim without a script, on the page of the suggestion', async () => {
    const { posts } = await adopt([{ url: 'https://x.com/e/status/9', text: words }]);
    const reference = posts[0]?.reference ?? '';
    await publish(reference);
    const page = await (await fetch(`${server.url}/s/${reference}?lang=ar`)).text();
    match(page, /هذا منشوري/);
    ok(!page.includes('محو المقترح'));
    const answer = await fetch(`${server.url}/s/${reference}/claim?lang=ar`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: server.url },
      body: '',
    });
    const told = await answer.text();
    equal(answer.status, 200);
    match(told, new RegExp(`SHR-${reference}-`));
    match(told, /(?:[A-Z0-9]{4}-){5}[A-Z0-9]{4}/);
  });

  it('limits the claims of a network as it limits codes', async () => {
    const { posts } = await adopt([{ url: 'https://x.com/f/status/1', text: words }]);
    await publish(posts[0]?.reference ?? '');
    const claim = () =>
      server.post(`suggestions/${posts[0]?.reference}/claims`, { reply: 'nowhere' }, { origin: agencyOrigin });
    const answers: number[] = [];
    for (let n = 0; n < 21; n += 1) answers.push((await claim()).status);
    deepEqual([answers[0], answers.at(-1)], [400, 429]);
  });

  it('refuses posts for a consultation of another agency', async () => {
    const other = { ...listeningAgency, slug: 'salalah', name: { ar: 'بلدية ظفار', en: 'Dhofar Municipality' } };
    await server.apply([], [consultationOf('coast', { suggestions: {} })], other);
    const answer = await moderator.post(`${at}/adoption`, {
      consultation: 'coast',
      posts: [{ url: 'https://x.com/d/status/1', text: words }],
    });
    deepEqual(await problemOf(answer), { type: 'consultation-not-found', status: 404 });
  });
});
