import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Worker } from 'node:worker_threads';
import {
  anIdea,
  type Form,
  type ListeningServer,
  onceIn,
  sameOrigin,
  startListeningServer,
  wordsOn,
} from '../testing/listening-server.ts';
import { readMarkup } from '../testing/strict-markup.ts';
import { agencyOrigin, consultationOf, listeningAgency, pollOf } from '../testing/test-server.ts';

const both = (ar: string, en: string) => ({ ar, en });
const day = 86_400_000;
const categories = [
  { id: 'trees', text: both('الأشجار', 'Trees') },
  { id: 'water', text: both('الماء', 'Water') },
];
const codeShape = /([34679ACDEFHJKMNPQRTVWXY]{4}-){5}[34679ACDEFHJKMNPQRTVWXY]{4}/;

describe('the page of a consultation', () => {
  let server: ListeningServer;
  beforeEach(async () => {
    server = await startListeningServer();
    await server.open('green');
    await server.open('sorted', { suggestions: { categories } });
  });
  afterEach(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const send = async (form: Form, headers?: Record<string, string>, path = 'c/green?lang=ar') => {
    const { page } = await server.get(path);
    return server.submit(path, [[':once', onceIn(page)], ...form], headers);
  };
  const waiting = async () => {
    const response = await fetch(`${server.api}/admin/suggestions?consultation=green`, { headers: server.admin });
    return ((await response.json()) as { suggestions: { text?: string; reference: string }[] }).suggestions;
  };

  it('says what is asked, what is fixed, what is promised and who decides, in both languages and with no script', async () => {
    await server.apply(
      [pollOf('garden'), pollOf('draft', { draft: true })],
      [consultationOf('asked', { suggestions: {}, polls: ['garden', 'draft'] })],
      listeningAgency,
    );
    for (const [lang, ...says] of [
      [
        'ar',
        'أن نختار مواقع الحدائق',
        'محسوم',
        'نسمع آراءكم',
        'جهة القرار: المجلس البلدي، في موعد أقصاه 20 يناير 2027',
        'تُغلق في 24 ديسمبر 2026',
      ],
      [
        'en',
        'To choose where the new gardens go',
        'Settled',
        'We listen, and show',
        'Who decides: The municipal council, no later than 20 January 2027',
        'Closes 24 December 2026',
      ],
    ] as const) {
      const { response, page } = await server.get(`c/asked?lang=${lang}`);
      equal(response.status, 200);
      equal(response.headers.get('set-cookie'), null);
      match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      doesNotMatch(page, /<script|style=/);
      readMarkup(page);
      for (const words of says) ok(wordsOn(page).includes(words), words);
      match(page, new RegExp(`href="../p/garden\\?lang=${lang}"`));
      doesNotMatch(page, /p\/draft/);
      match(page, /href="..\/a\/muscat\/policy\?lang=/);
      match(page, /href="https:\/\/complaints.example.om\/"/);
    }
    const { response, page } = await server.get('c/nothing');
    equal(response.status, 404);
    match(page, /لا توجد استشارة بهذا العنوان/);
  });

  it('accepts a suggestion and shows its code once, in no address and without a cookie', async () => {
    const { page } = await server.get('c/green');
    const form: Form = [
      [':once', onceIn(page)],
      ['title', 'أشجار الغاف'],
      ['text', anIdea],
      ['basis-experience', 'on'],
      ['link-study', 'https://example.om/study'],
      ['country', 'AE'],
      ['contact', 'someone@example.om'],
    ];
    const [sent, again] = [await server.submit('c/green', form), await server.submit('c/green', form)];
    deepEqual([sent.response.status, sent.setCookie], [200, null]);
    equal(sent.response.headers.get('cache-control'), 'private, no-store');
    const code = codeShape.exec(sent.page)?.[0] ?? '';
    ok(code !== '' && again.page.includes(code));
    ok(!sent.response.url.includes(code) && !/href="[^"]*([A-Z0-9]{4}-){5}/.test(sent.page));
    match(wordsOn(sent.page), /الرد في موعد أقصاه 14 ديسمبر 2026/);
    const [suggestion, ...more] = await waiting();
    equal(more.length, 0);
    const reference = suggestion?.reference ?? '';
    await server.act(reference, { kind: 'publish' }, 0);
    deepEqual((await server.tracked(reference)).basis, [
      { kind: 'experience' },
      { kind: 'study', link: 'https://example.om/study' },
      { kind: 'country', country: 'AE' },
    ]);
    const shown = (await server.get('c/green?lang=ar')).page;
    ok(wordsOn(shown).includes(anIdea) && wordsOn(shown).includes('الإمارات'));
  });

  it('lists missing and wrong fields first, and keeps all typed values', async () => {
    const typed: Form = [
      ['title', 'غاف'],
      ['text', 'ا'.repeat(2011)],
      ['basis-country', 'on'],
      ['link-reading', 'javascript:alert(1)'],
      ['contact', 'nobody'],
    ];
    const { response, page } = await send(typed, sameOrigin, 'c/sorted?lang=ar');
    equal(response.status, 422);
    match(page, /role="alert" tabindex="-1" autofocus>\s*<h2><b class="sign ">توجد مشكلة/);
    match(page, /<title>توجد مشكلة/);
    deepEqual(
      [...page.matchAll(/<li><a href="#([^"]+)">/g)].map(([, id]) => id),
      ['text', 'category', 'link-reading', 'country', 'contact'],
    );
    for (const id of ['text', 'category', 'link-reading', 'country', 'contact']) {
      match(page, new RegExp(`id="${id}"`));
      match(page, new RegExp(`class="meta sign" id="note-${id}">[^<]`));
    }
    ok(wordsOn(page).includes('الأحرف الزائدة: 11'));
    match(page, /value="غاف"/);
    match(page, /name="basis-country" checked/);
    match(page, /value="nobody"/);
    ok(page.includes('ا'.repeat(2011)));
    equal((await waiting()).length, 0);
    const empty = await send([['text', ' \n ']]);
    match(wordsOn(empty.page), /يُرجى كتابة نص المقترح بالكلمات/);
    match(wordsOn((await send([['text', '🌳🌳🌳']])).page), /يُرجى كتابة نص المقترح بالكلمات/);
  });

  it('keeps a line break that the text begins with', async () => {
    const { page } = await send([
      ['text', '\nسطر'],
      ['contact', 'nobody'],
    ]);
    match(page, /<textarea[^>]*>\n\nسطر<\/textarea>/);
  });

  it('cuts a text that is too long to the maximum when it is shown again', async () => {
    const { response, page } = await send([['text', 'ب'.repeat(30_000)]]);
    equal(response.status, 422);
    ok(page.includes('ب'.repeat(8000)) && !page.includes('ب'.repeat(8002)));
    ok(wordsOn(page).includes('النص أطول من الحد بكثير'));
  });

  it('records no form of another page, and shows it again with a new one-time value', async () => {
    const { page } = await server.get('c/green');
    const foreign: readonly Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'none', origin: server.url },
      { origin: agencyOrigin },
      { origin: 'https://www.elsewhere.om' },
      {},
    ];
    for (const headers of foreign) {
      const sent = await server.submit(
        'c/green',
        [
          [':once', onceIn(page)],
          ['text', anIdea],
        ],
        headers,
      );
      equal(sent.response.status, 403);
      // The box on an agency's page posts here without a script: show the citizen's text again.
      equal(sent.page.includes(anIdea), [agencyOrigin, server.url].includes(headers['origin'] ?? ''));
      match(sent.page, /<form [^>]*>\s*<button formmethod="dialog" formnovalidate hidden><\/button>/);
      notEqual(onceIn(sent.page), onceIn(page));
    }
    equal((await server.submit('c/green', [['text', anIdea]])).response.status, 422);
    equal((await server.submit('c/green', [], { ...sameOrigin, 'content-type': 'text/plain' })).response.status, 415);
    equal((await waiting()).length, 0);
  });

  it('warns once of personal data and similar suggestions before the text is sent unchanged', async () => {
    const alike = await server.publish();
    const text = `${anIdea}، هاتفي 91234567 وبريدي a@example.om`;
    const first = await send([['text', text]]);
    equal(first.response.status, 200);
    match(wordsOn(first.page), /يبدو أن في النص بيانات شخصية أو شكوى خاصة/);
    match(wordsOn(first.page), /رقم هاتف:\s*91234567\s+عنوان بريد إلكتروني:\s*a@example\.om/);
    ok(first.page.includes(`s/${alike.reference}`));
    match(first.page, /الإرسال كما هو/);
    equal((await waiting()).length, 1);
    const checked = /name="checked" value="([^"]*)"/.exec(first.page)?.[1] ?? '';
    const fields: Form = [
      [':once', onceIn(first.page)],
      ['checked', checked],
    ];
    const changed = await server.submit('c/green', [...fields, ['text', `${text} IBAN OM810180000001299123456`]]);
    match(wordsOn(changed.page), /رقم حساب مصرفي/);
    const sent = await server.submit('c/green', [...fields, ['text', text]]);
    match(sent.page, codeShape);
    equal((await waiting()).length, 2);
  });

  it('accepts a suggestion even if the similarity thread has failed', async () => {
    const started = new Promise<Worker>((resolve) => process.once('worker', resolve));
    await server.publish();
    equal((await send([['text', anIdea]])).response.status, 200);
    const worker = await started;
    await worker.terminate();
    // Like no other: on a busy machine the next thread has started by now, and would find a similar one.
    match((await send([['text', 'نحتاج إلى مواقف مظللة للدراجات عند باب المكتبة العامة']])).page, codeShape);
    match(String(server.errors.pop()), /The thread that finds suggestions alike ended/);
  });

  it('shows the text again if no suggestions are accepted', async () => {
    const { page } = await server.get('c/green');
    server.time.now = Date.UTC(2026, 11, 25);
    const sent = await server.submit('c/green', [
      [':once', onceIn(page)],
      ['text', anIdea],
    ]);
    equal(sent.response.status, 409);
    ok(wordsOn(sent.page).includes(anIdea));
    doesNotMatch((await server.get('c/green')).page, /<textarea/);
  });

  it('shows once closed how long its outcome has been owed, then every version of it', async () => {
    const closed = Date.UTC(2026, 11, 24, 5);
    const owed: Readonly<Record<number, string>> = {
      0: 'أُغلقت اليوم، ولم تنشر الجهة ردها بعد',
      1: 'أُغلقت قبل يوم واحد، ولم تنشر',
      2: 'أُغلقت قبل يومين، ولم تنشر',
      3: 'أُغلقت قبل 3 أيام، ولم تنشر',
      11: 'أُغلقت قبل 11 يومًا، ولم تنشر',
      100: 'أُغلقت قبل 100 يوم، ولم تنشر',
    };
    for (const [days, words] of Object.entries(owed)) {
      server.time.now = closed + Number(days) * day + 60_000;
      ok(wordsOn((await server.get('c/green')).page).includes(words), days);
    }
    // A day of the agency begins at its own midnight, which is 20:00 UTC.
    server.time.now = Date.UTC(2027, 3, 4, 20, 1);
    ok(wordsOn((await server.get('c/green?lang=en')).page).includes('Closed 102 days ago'));
    for (const did of ['الأولى', 'الثانية']) {
      await server.open('green', {
        outcome: {
          office: both('المديرية', 'The directorate'),
          said: both('قال الناس', 'People said'),
          did: [{ text: both(did, did), on: '2027-04-01' }],
          didNot: [{ text: both('الرسوم', 'Fees'), reason: both('بلا ميزانية', 'No budget') }],
        },
      });
    }
    const { page } = await server.get('c/green');
    doesNotMatch(page, /ولم تنشر الجهة/);
    match(page, /الثانية[\s\S]*بلا ميزانية[\s\S]*<summary>النسخ السابقة[\s\S]*الأولى/);
  });

  it('lists twenty suggestions a page, with the order and filters of its address', async () => {
    for (let n = 0; n < 45; n += 1) {
      server.time.now += 1_000;
      await server.publish(
        { text: `${anIdea} رقم ${n}`, category: n % 2 ? 'trees' : 'water', basis: [{ kind: 'study' }] },
        'sorted',
      );
    }
    const items = (page: string) => [...page.matchAll(/<form [^>]*class="support" id="([^"]+)"/g)].map(([, id]) => id);
    const next = (page: string) =>
      /href="(\?[^"]*after=[^"]*)#suggestions"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    let { page } = await server.get('c/sorted?lang=ar&order=newest');
    const seen = items(page);
    deepEqual([seen.length, /رقم 44/.test(page)], [20, true]);
    for (let more = next(page); more !== '' && seen.length < 60; more = next(page)) {
      match(more, /order=newest/);
      ({ page } = await server.get(`c/sorted${more}`));
      seen.push(...items(page));
      if (items(page).length < 20) break;
    }
    deepEqual([seen.length, new Set(seen).size], [45, 45]);
    const filtered = (await server.get('c/sorted?category=water&basis=study&outcome=')).page;
    ok(wordsOn(filtered).includes('23 مقترحًا'));
    match(filtered, /value="water" selected/);
    match((await server.get('c/sorted?outcome=adopted')).page, /لا مقترحات/);
    equal((await server.get('c/sorted?order=drop&after=%00&basis=x')).response.status, 200);
  });

  it('gives and withdraws support, by a cookie for this consultation only', async () => {
    const { reference } = await server.publish();
    const { page } = await server.get('c/green?order=newest');
    const form: Form = [
      [':once', onceIn(page)],
      ['supports', '1'],
      ['list', 'order=newest'],
    ];
    const sent = await server.submit(`s/${reference}/support?lang=ar`, form);
    deepEqual(
      [sent.response.status, sent.response.headers.get('location')],
      [303, `../../c/green?order=newest&lang=ar&done=support#${reference}`],
    );
    match(
      sent.setCookie ?? '',
      /^__Host-shura_support-green=[\w-]{44}; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    await server.submit(`s/${reference}/support`, form);
    equal((await server.tracked(reference)).supporters, 1);
    const { cookie } = sent;
    const mine = (await server.get('c/green?done=support', { cookie, ...sameOrigin })).page;
    match(mine, /role="status">سُجّل تأييدكم</);
    match(mine, /أيّدتم هذا المقترح[\s\S]*سحب التأييد/);
    match((await server.get('c/green?done=support', sameOrigin)).page, /لا يحفظ ما نميّزه به/);
    doesNotMatch((await server.get('c/green?done=support', { 'sec-fetch-site': 'cross-site' })).page, /role="status"/);
    const back = await server.submit(
      `s/${reference}/support`,
      [
        [':once', onceIn(mine)],
        ['supports', '0'],
      ],
      { cookie, ...sameOrigin },
    );
    equal(back.setCookie, null);
    equal(back.response.headers.get('location'), `../${reference}?lang=ar&done=unsupport`);
    equal((await server.tracked(reference)).supporters, 0);
    const foreign = await server.submit(`s/${reference}/support`, form, { 'sec-fetch-site': 'cross-site' });
    deepEqual([foreign.response.status, foreign.setCookie], [403, null]);
    match(foreign.page, /href="..\/..\/pages.css"/);
    server.time.now = Date.UTC(2026, 11, 25);
    equal((await server.submit(`s/${reference}/support`, form)).response.status, 409);
    equal((await server.submit('s/AAAA-AAAA/support', form)).response.status, 404);
  });
});

describe('the page of a consultation, when something fails', () => {
  it('keeps the text, and says that it was not sent', async () => {
    const server = await startListeningServer({}, async (store) => ({
      ...store,
      receiveSuggestion: () => Promise.reject(new Error('The disk is full')),
    }));
    await server.open('green');
    const { page } = await server.get('c/green');
    const form: Form = [
      [':once', onceIn(page)],
      ['text', anIdea],
    ];
    const sent = await server.submit('c/green', form);
    equal(sent.response.status, 500);
    match(wordsOn(sent.page), /تعذّر الإرسال. النص محفوظ هنا/);
    ok(sent.page.includes(anIdea));
    equal(onceIn(sent.page), onceIn(page));
    equal(server.errors.length, 1);
    await server.close();
  });

  it('keeps the text of a network that sends too many, and tells when to retry', async () => {
    const server = await startListeningServer({ rates: { newSuggestions: { perMinute: 1, burst: 1 } } });
    await server.open('green');
    await server.send();
    const { page } = await server.get('c/green?lang=en');
    const text = 'Solar lights on the wadi path';
    const sent = await server.submit('c/green?lang=en', [
      [':once', onceIn(page)],
      ['text', text],
    ]);
    deepEqual([sent.response.status, sent.response.headers.get('retry-after')], [429, '60']);
    match(wordsOn(sent.page), /Your text is kept here; try again in 60 seconds/);
    ok(sent.page.includes(text));
    await server.close();
  });
});
