import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { languages, postPlatforms, type ShareKit, shareKitSchema } from '@shura/contract';
import * as v from 'valibot';
import { postRoom } from '../../embed/post-length.ts';
import {
  consultationOf,
  listeningAgency,
  pollOf,
  single,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';

const both = (ar: string, en: string) => ({ ar, en });
const long = pollOf('long', {
  closes: '2027-02-01T09:00',
  questions: [
    {
      ...single,
      text: both(
        'أي المواقع الآتية أولى بأن تُبنى فيه الحديقة العامة الجديدة؟ '.repeat(20),
        'Which of these places should come first? '.repeat(20),
      ),
      options: Array.from({ length: 12 }, (_, index) => ({
        id: `o${index}`,
        text: both(`الخيار رقم ${index}`, `Option ${index}`),
      })),
    } as typeof single,
  ],
});

const decision = { by: both('المجلس البلدي', 'The municipal council'), on: '2027-03-20' };

describe('the share kit', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer('no agency', { publicUrl: 'https://consult.example.om' });
    const outcome = {
      office: both('مديرية الحدائق', 'The directorate of parks'),
      said: both('أكثر المشاركين يريدون الظل '.repeat(30), 'Most want shade '.repeat(30)),
      did: [{ text: both('زُرع مئة شجرة', 'A hundred trees were planted'), on: '2026-11-20' }],
      didNot: [{ text: both('البحيرة', 'The lake'), reason: both('لا ماء', 'No water') }],
    };
    const applied = await server.apply(
      [pollOf('gardens', { closes: '2027-02-01T09:00' }), pollOf('early', { draft: true }), long],
      [
        consultationOf('green', {
          hashtag: '#مساحات_خضراء',
          polls: ['gardens', 'long'],
          closes: '2027-02-01T09:00',
          decision,
        }),
      ],
      listeningAgency,
    );
    equal(applied.status, 200, await applied.text());
    await server.apply([], [consultationOf('done', { hashtag: '#ظل' })], listeningAgency);
    server.time.now = Date.UTC(2026, 11, 25);
    const closed = await server.apply([], [consultationOf('done', { hashtag: '#ظل', outcome })], listeningAgency);
    equal(closed.status, 200, await closed.text());
  });
  after(() => server.close());

  const kit = async (path: string): Promise<ShareKit> => {
    const response = await fetch(`${server.api}/${path}/share`);
    equal(response.status, 200);
    return v.parse(shareKitSchema, await response.json());
  };

  it('fits each platform in each language, and always has the link and the hashtag', async () => {
    for (const path of ['polls/gardens', 'polls/long', 'consultations/green', 'consultations/done']) {
      const { posts } = await kit(path);
      equal(posts.length, postPlatforms.length * languages.length);
      for (const { platform, language, text, length, most } of posts) {
        const where = `${path} ${platform} ${language}`;
        ok(length <= most && length === postRoom[platform].count(text), `${where}: ${length} of ${most}`);
        match(text, /https:\/\/consult\.example\.om\/[pc]\/\w+/, where);
        match(text, path.endsWith('done') ? /\n#ظل$/ : /\n#مساحات_خضراء$/, where);
        ok(!/[\u2066-\u2069]/.test(text), where);
      }
    }
  });

  it('says who asks what, and until when', async () => {
    const { posts, images, link, qr } = await kit('polls/gardens');
    equal(
      posts.find(({ platform, language }) => platform === 'x' && language === 'ar')?.text,
      'سؤال إليكم من بلدية مسقط:\n\nأين تُبنى الحديقة؟\n\n• الشمال\n• الجنوب\n• الشرق\n\nشاركوا قبل نهاية يوم 1 فبراير 2027:\nhttps://consult.example.om/p/gardens\n\n#مساحات_خضراء',
    );
    deepEqual([link, qr], ['https://consult.example.om/p/gardens', 'https://consult.example.om/p/gardens/qr.svg']);
    match(images.find(({ language }) => language === 'en')?.alt ?? '', /Where should the garden be\?.*North/);
  });

  it('says what was asked, said and done, once there is an outcome', async () => {
    const { posts } = await kit('consultations/done');
    const text = posts.find(({ platform, language }) => platform === 'bluesky' && language === 'ar')?.text ?? '';
    match(
      text,
      /^سألناكم عن: مساحات خضراء\n\nقلتم: أكثر المشاركين .*…\n\nفعلنا: زُرع مئة شجرة\n\nما لم نأخذ به: البحيرة\n\nالرد كاملًا:/,
    );
  });

  it('counts as X does: Arabic once, other scripts and emoji twice, a link as 23', () => {
    const { count } = postRoom.x;
    equal(count('سؤال'), 4);
    equal(count('質問'), 4);
    equal(count('🌳'), 2);
    equal(count('انظر https://consult.example.om/p/a-very-long-slug-that-is-longer-than-the-short-link'), 5 + 23);
  });

  it('has a page to copy from, which works without a script', async () => {
    for (const path of ['p/gardens', 'c/green', 'c/done']) {
      const response = await fetch(`${server.url}/${path}/share?lang=ar`);
      const html = await response.text();
      equal(response.status, 200);
      const { posts, images } = await kit(path.replace('p/', 'polls/').replace('c/', 'consultations/'));
      const fields = new Set(
        [...html.matchAll(/<textarea [^>]*readonly[^>]*>\n([^<]*)<\/textarea>/g)].map(([, text]) => text),
      );
      deepEqual(fields, new Set([...posts.map(({ text }) => text), ...images.map(({ alt }) => alt)]), path);
      deepEqual([...html.matchAll(/<script[^>]*>/g)].map(String), ['<script type="module" src="../../copy.js">']);
      match(response.headers.get('content-security-policy') ?? '', /script-src 'self'/);
    }
    for (const path of ['p/early', 'p/none', 'c/none']) {
      equal((await fetch(`${server.url}/${path}/share`)).status, 404, path);
    }
    equal((await fetch(`${server.api}/polls/early/share`)).status, 404);
  });
});
