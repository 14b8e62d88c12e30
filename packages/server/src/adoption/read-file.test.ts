import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { growth, maxGrowth } from '../testing/growth.ts';
import { readAside } from './read-aside.ts';
import { type Read, readPosts, type SaidOfFile, sizeAllowed } from './read-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => utf8(JSON.stringify(value));
/** Encodes the letters used here, because the platform has no Windows-1256 encoder. */
const windows1256 = (text: string) => {
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const));
  return Uint8Array.from([...text].map((sign) => codes.get(sign)!));
};
const postsOf = (read: Read) => {
  if (read.kind !== 'posts') throw new Error(JSON.stringify(read));
  return read;
};
const words = 'أقترح مظلّات في ممشى الحيّ #مسقط_تقترح';
const mapping: SaidOfFile = { columns: { url: 0, text: 1, author: 2, date: 3 } };
const link = (id: number) => `https://x.com/salim/status/${id}`;

describe('a file of posts', () => {
  it('may be the archive of an account on X', () => {
    const tweet = { id_str: '17', full_text: 'ظل &amp; ماء &lt;3', created_at: 'Wed Jan 01 12:00:00 +0000 2020' };
    const script = `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet }, { other: 1 }])}`;
    deepEqual(readPosts(utf8(script)), {
      kind: 'posts',
      posts: [{ platform: 'x', url: 'https://x.com/i/status/17', postedAt: 1_577_880_000_000, text: 'ظل & ماء <3' }],
      problems: [{ row: 2, code: 'unreadable' }],
    });
  });

  it('may be responses of the X API: whole, one a line, or as other programs save them', () => {
    const one = {
      id: '17',
      text: 'قصير…',
      author_id: '5',
      note_tweet: { text: words },
      created_at: '2020-01-01T12:00:00Z',
    };
    const answer = { data: [one], includes: { users: [{ id: '5', username: 'Salim_om' }] }, meta: {} };
    const flat = { id: '18', text: words, author: { username: 'amina' } };
    const older = {
      id_str: '19',
      full_text: words,
      created_at: 'Wed Jan 01 12:00:00 +0000 2020',
      user: { screen_name: 'ali' },
    };
    const { posts } = postsOf(readPosts(utf8([answer, flat, older].map((line) => JSON.stringify(line)).join('\n'))));
    deepEqual(
      posts.map(({ url, author, text }) => [url, author, text]),
      [
        ['https://x.com/salim_om/status/17', 'Salim_om', words],
        ['https://x.com/amina/status/18', 'amina', words],
        ['https://x.com/ali/status/19', 'ali', words],
      ],
    );
    equal(postsOf(readPosts(json(answer))).posts.length, 1);
  });

  it('may be a Meta export, whose Arabic is repaired and whose posts lack only their addresses', () => {
    const mangled = Buffer.from(words, 'utf8').toString('latin1');
    const instagram = [{ media: [{ uri: 'a.jpg', creation_timestamp: 1_577_880_000, title: mangled }] }];
    const facebook = [
      { timestamp: 1_577_880_000, title: 'Salim wrote', data: [{ post: mangled }, { update_timestamp: 1 }] },
    ];
    const post = { postedAt: 1_577_880_000_000, text: words };
    for (const file of [
      instagram,
      facebook,
      { comments_v2: [{ ...facebook[0], data: [{ comment: { comment: mangled } }] }] },
    ]) {
      deepEqual(readPosts(json(file)), { kind: 'posts', posts: [], problems: [{ row: 1, code: 'no-address', post }] });
    }
  });

  it('may be a Telegram export, once its channel is named, unless the chat is private', () => {
    const message = {
      id: 3,
      type: 'message',
      date_unixtime: '1577880000',
      from: 'خطط',
      text: ['ظل ', { type: 'hashtag', text: '#مسقط' }],
    };
    const file = {
      name: 'خطط',
      type: 'public_channel',
      id: 9,
      messages: [{ id: 1, type: 'service', text: '' }, message],
    };
    deepEqual(readPosts(json(file)), { kind: 'channel', title: 'خطط' });
    deepEqual(postsOf(readPosts(json(file), { channel: '@khutat' })).posts, [
      {
        platform: 'telegram',
        url: 'https://t.me/khutat/3',
        author: 'khutat',
        postedAt: 1_577_880_000_000,
        text: 'ظل #مسقط',
      },
    ]);
    deepEqual(readPosts(json({ ...file, type: 'personal_chat' }), { channel: 'khutat' }), {
      kind: 'refused',
      code: 'private',
    });
  });

  it('may be a table of Meta Business Suite, which needs no mapping', () => {
    const header = 'Post ID,Account ID,Account username,Description,Publish time,Permalink';
    const file = `\ufeff${header}\r\n1,2,baladiya,"ظل، ""وماء""\nفي الحي",07/23/2025 13:05,https://www.instagram.com/p/C0x/\r\n`;
    deepEqual(postsOf(readPosts(utf8(file))).posts, [
      {
        platform: 'instagram',
        url: 'https://instagram.com/p/C0x',
        author: 'baladiya',
        postedOn: '2025-07-23',
        text: 'ظل، "وماء"\nفي الحي',
      },
    ]);
    const page = `Post ID,Title,Description,Publish time,Permalink\n1,ظل,,07/23/2025 13:05,https://www.facebook.com/77/posts/88`;
    deepEqual(
      postsOf(readPosts(utf8(page))).posts.map(({ text }) => text),
      ['ظل'],
    );
  });

  it('may be any table, in any encoding and with any separator, once its columns are named', () => {
    const table = (by: string) => [`الرابط${by}النص${by}الكاتب`, `${link(1)}${by}ظل وماء${by}@salim`].join('\r\n');
    const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
    const wanted = [{ platform: 'x', url: link(1), author: 'salim', text: 'ظل وماء' }];
    const columns = { url: 0, text: 1, author: 2 };
    for (const by of [',', ';', '\t']) {
      const text = table(by);
      const swapped = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
      for (const file of [
        utf8(text),
        utf8(`\ufeff${text}`),
        utf16(`\ufeff${text}`),
        utf16(text),
        swapped,
        windows1256(text),
      ]) {
        deepEqual(postsOf(readPosts(file, { columns })).posts, wanted);
        deepEqual((readPosts(file) as { guess: unknown }).guess, columns);
      }
    }
  });

  it('shows sample rows for the mapping, none of them as a formula', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `${link(at)},${'ظ'.repeat(300)},+1`);
    const asked = readPosts(utf8(['a,"=cmd|\'/c calc\'!A0", ＝1+1', ...rows].join('\n')));
    if (asked.kind !== 'columns') throw new Error(asked.kind);
    deepEqual(asked.header, ['a', "'=cmd|'/c calc'!A0", "' ＝1+1"]);
    deepEqual([asked.sample.length, asked.sample[0]?.[1]?.length, asked.sample[0]?.[2]], [5, 200, "'+1"]);
    deepEqual(asked.guess, { url: 0 });
  });

  it('yields each post once, and a problem for every other row', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `${link(at === 19 ? 4 : at)}?s=20,${words},salim,`);
    const { posts, problems } = postsOf(readPosts(utf8(['url,text,by,at', ...rows].join('\n')), mapping));
    deepEqual([posts.length, problems], [19, [{ row: 21, code: 'duplicate' }]]);
    const wrong = [
      `${link(1)},`,
      `,${words}`,
      `javascript:alert(1),${words}`,
      `${link(2)},${'ظ'.repeat(10_001)}`,
      '',
      `${link(3)},${words}`,
    ];
    const read = postsOf(readPosts(utf8(['url,text,by,at', ...wrong].join('\n')), mapping));
    deepEqual(
      read.problems.map(({ row, code }) => [row, code]),
      [
        [2, 'no-text'],
        [3, 'no-address'],
        [4, 'not-https'],
        [5, 'text-too-long'],
      ],
    );
    equal(read.posts.length, 1);
  });

  it('yields the day of a date without a zone, and a problem for a date that is not read', () => {
    const dates = [
      '2026-11-20T10:05:00+04:00',
      '2026-11-20 14:05',
      '2026-11-20T14:05:00',
      '25/11/2026',
      'Nov 20 2026',
      '',
      '03/04/2026',
      'yesterday',
    ];
    const rows = dates.map((date, at) => `${link(at)},${words},salim,${date}`);
    const more = [`${link(0)},${words},salim,yesterday`, `,${words},salim,03/04/2026`, `${link(9)},,salim,yesterday`];
    const read = postsOf(readPosts(utf8(['url,text,by,at', ...rows, ...more].join('\n')), mapping));
    deepEqual(
      read.posts.map(({ postedAt, postedOn }) => postedAt ?? postedOn),
      [
        Date.UTC(2026, 10, 20, 6, 5),
        ...['2026-11-20', '2026-11-20', '2026-11-25', '2026-11-20'],
        ...[undefined, undefined, undefined],
      ],
    );
    deepEqual(
      read.problems.map(({ row, code }) => [row, code]),
      [
        [8, 'date-unread'],
        [9, 'date-unread'],
        [10, 'duplicate'],
        [11, 'no-address'],
        [11, 'date-unread'],
        [12, 'no-text'],
      ],
    );
  });

  it('is refused with a reason if it holds no posts', () => {
    const many = `url,text\n${`${link(1)},x\n`.repeat(10_001)}`;
    const refusals: readonly [string, Uint8Array, SaidOfFile?][] = [
      ['too-large', new Uint8Array(sizeAllowed + 1)],
      ['empty', utf8(' \n')],
      ['compressed', Uint8Array.of(0x50, 0x4b, 3, 4)],
      ['unknown-encoding', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x2c, 0x61)],
      ['unknown-format', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0)],
      ['unknown-format', utf8('%PDF-1.7\n%âãÏÓ, 1 0 obj')],
      ['unknown-format', utf8('only words')],
      ['unknown-format', utf8('{"a": 1}')],
      ['unknown-format', utf8(','.repeat(sizeAllowed))],
      ['not-whole', utf8('[{"id": "1", "te')],
      ['not-whole', utf8('window.YTD.tweets.part0 = [{"tweet":')],
      ['not-whole', utf8(`url,text\n"${'x'.repeat(300_000)}`)],
      ['not-whole', utf8('['.repeat(sizeAllowed))],
      ['too-many', utf8(many), mapping],
      ['too-many', json(Array.from({ length: 10_001 }, () => ({ id: '1', text: 'x' })))],
      ['wrong-columns', utf8('url,text\na,b'), { columns: { url: 0, text: 7 } }],
      ['wrong-columns', utf8('url,text\na,b'), { columns: { url: 0, text: 0.5 } }],
    ];
    for (const [code, file, said] of refusals) {
      deepEqual(readPosts(file, said), { kind: 'refused', code });
    }
  });

  it('is refused if reading it takes too long', async () => {
    const read = await readAside(utf8('['.repeat(sizeAllowed)), {}, { time: 1 });
    deepEqual(read, { kind: 'refused', code: 'unfinished' });
  });

  it('is refused in linear time', async () => {
    for (const start of [',', '[', 'url,text\n"', '{"a":[{},']) {
      const read = (n: number) => readPosts(utf8(start + start.slice(-1).repeat(n)));
      equal((await growth(read, 250_000)) < maxGrowth, true, start);
    }
  });

  it('makes the reader never throw, whatever its bytes are', () => {
    const pieces = fc.constantFrom(
      'window.YTD.tweets.part0 =',
      '[',
      '{"data":',
      '"messages"',
      ',',
      ';',
      '"',
      '\n',
      'url',
      words,
      '\0',
    );
    const text = fc
      .array(fc.oneof(pieces, fc.json(), fc.string()), { maxLength: 8 })
      .map((parts) => utf8(parts.join('')));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), text), (file) => {
        readPosts(file, mapping);
        readPosts(file, { channel: 'khutat' });
      }),
      { numRuns: 3_000 },
    );
  });
});
