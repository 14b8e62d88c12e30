import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nextLanguage } from '@shura/contract';
import { type ListeningServer, startListeningServer, wordsOn } from '../testing/listening-server.ts';
import { readMarkup } from '../testing/strict-markup.ts';
import { listeningAgency } from '../testing/test-server.ts';

const both = (ar: string, en: string) => ({ ar, en });
const day = 86_400_000;
const office = both('المديرية', 'The directorate');

describe('the pages of an agency', () => {
  let server: ListeningServer;
  before(async () => {
    server = await startListeningServer();
    await server.open('green');
  });
  after(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });
  const page = async (path: string) => {
    const { response, page } = await server.get(path);
    equal(response.status, 200, path);
    readMarkup(page);
    return page;
  };

  it('show its policy as configured, in every version, with what was removed', async () => {
    const { reference } = await server.publish();
    await server.act(reference, { kind: 'hide', rule: 3 });
    server.time.now += day;
    const policy = {
      ...listeningAgency.policy,
      pledge: { acknowledge: 2, answer: 11 },
    } as typeof listeningAgency.policy;
    await server.apply([], [], { ...listeningAgency, policy });
    const now = wordsOn(await page('a/muscat/policy?lang=ar'));
    for (const words of [
      'النسخة 2، منذ 25 نوفمبر 2026',
      'مديرية الحدائق',
      'الاطلاع على كل مقترح خلال يومي عمل',
      'الرد على كل مقترح خلال 11 يوم عمل',
      'الجمعة والسبت',
      '18 نوفمبر 2026',
      'لا إعلانات',
      'تُحفظ المقترحات خمس سنوات',
      'نوفمبر 2026 البند 3 من النسخة 1 1 0 0',
      'يُحذف ما لم يُنشر بعد 365 يومًا من استلامه',
    ]) {
      ok(now.includes(words), words);
    }
    const before = wordsOn(await page('a/muscat/policy?lang=en&version=1'));
    match(before, /This is an earlier version; the one in force is here/);
    match(before, /within 14 working days/);
    match(
      await page('a/muscat/policy?lang=en&version=1'),
      RegExp(`href="\\?lang=${nextLanguage('en')}&amp;version=1"`),
    );
    match(await page('a/muscat/policy'), /href="https:\/\/complaints.example.om\/"/);
    match(await page('a/muscat/policy'), /<li id="rule-3">/);
    for (const version of ['0', '3', 'x', '-1', '1.5', '']) {
      equal((await server.get(`a/muscat/policy?version=${version}`)).response.status, 404, version);
    }
  });

  it('show how it keeps its pledge, with a rate only from twenty suggestions on', async () => {
    const few = wordsOn(await page('a/muscat/pledge?lang=en'));
    match(few, /Number: 1. Fewer than twenty have no rate/);
    match(few, /Every clock starts at receipt/);
    doesNotMatch(few, /\d%/);
    for (let n = 0; n < 20; n += 1) {
      const { reference } = await server.publish();
      await server.act(reference, { kind: 'answer', office, outcome: 'adopted', reason: office });
    }
    server.time.now += 60_000;
    match(wordsOn(await page('a/muscat/pledge?lang=en')), /Answered 100% in time: 21 of 21/);
    match(await page('a/muscat/pledge'), /<p class="share"><bdi>‎?100‎?%‎?<\/bdi>/);
  });

  it('show what it asked, heard and did, and what it still owes', async () => {
    match(wordsOn(await page('a/muscat?lang=en')), /We asked Green spaces.*Suggestions so far: 21.*Adopted: 20/);
    server.time.now = Date.UTC(2026, 11, 27, 6);
    const owed = await page('a/muscat');
    ok(wordsOn(owed).includes('أُغلقت قبل 3 أيام، ولم تنشر الجهة ردها بعد'));
    match(owed, /href="..\/c\/green\?lang=ar"/);
    await server.open('green', {
      outcome: { office, said: both('قيل', 'It was said'), did: [{ text: office, on: '2026-12-26' }], didNot: [] },
    });
    match(wordsOn(await page('a/muscat?lang=en')), /You said It was said .*We did The directorate 26 December 2026/);
  });

  it('have the colours of the agency, from a separate file', async () => {
    doesNotMatch(await page('a/muscat'), /brand/);
    equal((await server.get('a/muscat/brand.css')).response.status, 404);
    const accent = { light: '#7a1f3d', dark: '#f2a9c0' };
    await server.apply([], [], { ...listeningAgency, brand: { accent, radius: 4 } });
    const sheet = await server.get('a/muscat/brand.css');
    equal(
      sheet.page,
      ':root { --shura-accent: light-dark(#7a1f3d, #f2a9c0); --shura-on-accent: light-dark(#ffffff, #000000); --shura-radius: 4px; }\n',
    );
    equal(sheet.response.headers.get('content-type'), 'text/css; charset=utf-8');
    const tag = sheet.response.headers.get('etag') ?? '';
    equal((await fetch(sheet.response.url, { headers: { 'if-none-match': tag } })).status, 304);
    for (const [path, href] of [
      ['a/muscat', '../a/muscat/brand.css'],
      ['c/green', '../a/muscat/brand.css'],
    ] as const) {
      const { response } = await server.get(path);
      match(response.headers.get('content-security-policy') ?? '', /style-src 'self';/);
      ok((await page(path)).includes(`pages.css">\n<link rel="stylesheet" href="${href}">`), path);
    }
    await server.apply([], [], listeningAgency);
    doesNotMatch(await page('c/green'), /brand/);
  });

  it('do not exist for an unknown agency, or one that takes no suggestions', async () => {
    await server.apply([], [], { ...listeningAgency, slug: 'policy', policy: undefined, calendar: undefined });
    equal((await server.get('a/policy')).response.status, 200);
    doesNotMatch((await server.get('a/policy')).page, /a\/policy\/policy/);
    for (const path of ['a/nobody', 'a/nobody/policy', 'a/policy/policy', 'a/policy/pledge']) {
      const { response, page } = await server.get(path);
      deepEqual([path, response.status], [path, 404]);
      match(page, path.split('/').length > 2 ? /href="..\/..\/pages.css"/ : /href="..\/pages.css"/);
    }
  });
});
