import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { PollDocument, StaffAct } from '@shura/contract';
import {
  anIdea,
  type Form,
  type ListeningServer,
  onceIn,
  sameOrigin,
  startListeningServer,
  wordsOn,
} from '../testing/listening-server.ts';
import { elementsOf, readMarkup, textOf } from '../testing/strict-markup.ts';
import { listeningAgency, pollOf, start } from '../testing/test-server.ts';

const both = (ar: string, en: string) => ({ ar, en });
const day = 86_400_000;
const office = both('مديرية الحدائق', 'The directorate of parks');
const reason = both('لأن في الحي أرضًا متاحة', 'There is land in that quarter');
const answer = { kind: 'answer', office, outcome: 'partly-adopted', reason } as const;

describe('the page of a suggestion', () => {
  let server: ListeningServer;
  beforeEach(async () => {
    server = await startListeningServer();
    await server.open('green');
  });
  afterEach(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const steps = (page: string) =>
    [...elementsOf(readMarkup(page))]
      .filter(({ name, attributes }) => name === 'ol' && attributes.get('class') === 'thread')
      .flatMap(({ children }) => children)
      .flatMap((child) => (typeof child === 'string' || child.name !== 'li' ? [] : [child]))
      .map((step) => ({
        says: textOf(step).replace(/\s+/g, ' ').trim(),
        current: step.attributes.get('aria-current'),
        kind: step.attributes.get('class') ?? 'done',
      }));
  const pageOf = async (reference: string, query = '', headers: Record<string, string> = {}) =>
    (await server.get(`s/${reference}?${query}`, headers)).page;

  it('shows each step of its history, and the next promise', async () => {
    const { reference } = await server.publish({ title: 'أشجار الغاف' });
    const fresh = steps(await pageOf(reference));
    deepEqual(
      fresh.map(({ current, kind }) => current ?? kind),
      ['done', 'step', 'promised', 'promised'],
    );
    match(fresh[2]?.says ?? '', /الاطلاع في موعد أقصاه 29 نوفمبر 2026/);
    match(fresh[3]?.says ?? '', /الرد في موعد أقصاه 14 ديسمبر 2026/);
    server.time.now += 30 * day;
    const late = steps(await pageOf(reference));
    match(late[3]?.says ?? '', /تجاوزنا الموعد المعلن.*كان الموعد 14 ديسمبر 2026/);
    equal(late[3]?.kind, 'late');
    await server.act(reference, { ...answer, outcome: 'not-adopted' });
    const commitment = { text: both('غرس مئة شجرة', 'A hundred trees'), due: '2027-01-10' };
    await server.act(reference, { ...answer, commitment });
    server.time.now += 30 * day;
    await server.act(reference, { kind: 'delay', office, reason: both('المطر', 'Rain'), due: '2027-03-01' });
    const page = await pageOf(reference, 'lang=en');
    const told = steps(page).map(({ says }) => says);
    match(told[2] ?? '', /Not adopted.*Version 1 of the answer; a newer one follows/);
    match(
      told[3] ?? '',
      /Partly adopted.*Version 2 of the answer, the newest.*There is land.*Commitment by 10 January 2027: A hundred trees/,
    );
    match(told.at(-1) ?? '', /The announced date has passed.*10 January 2027.*New date 1 March 2027/);
    match(wordsOn(page), /within \d+ working days.*The announced date has passed \(14 December 2026\)/);
    await server.act(reference, {
      kind: 'carry-out',
      office,
      evidence: both('غُرست', 'Planted'),
      link: 'https://example.om/1',
    });
    match(await pageOf(reference), /aria-current="step"[\s\S]*نُفِّذ[\s\S]*href="https:\/\/example.om\/1"/);
  });

  it('shows the words as written, with the addresses in them as unendorsed links', async () => {
    const text = 'Shade & <b>trees</b>, see https://example.om/a?b=1&c=2. Not javascript:alert(1)';
    const { reference } = await server.publish({ text, basis: [{ kind: 'reading', link: 'https://example.om/book' }] });
    const page = await pageOf(reference);
    const words = [...elementsOf(readMarkup(page))].find(({ attributes }) => attributes.get('class') === 'words');
    equal(words && textOf(words), text);
    equal(words?.attributes.get('dir'), 'ltr');
    match(page, /<a href="https:\/\/example.om\/a\?b=1&amp;c=2" rel="ugc nofollow noopener" dir="ltr">/);
    match(page, /<a href="https:\/\/example.om\/book" rel="ugc nofollow noopener">/);
    match(page, new RegExp(`<bdi class="reference" dir="ltr" translate="no">${reference}</bdi>`));
  });

  it('shows for a hidden suggestion the rule and the date, and none of its words', async () => {
    const { reference } = await server.publish({ basis: [{ kind: 'study', link: 'https://secret.example.om/' }] });
    await server.act(reference, { kind: 'hide', rule: 1 });
    const [one, list] = [await pageOf(reference), (await server.get('c/green')).page];
    match(one, /href="..\/a\/muscat\/policy\?lang=ar&amp;version=1#rule-1"/);
    match(wordsOn(one), /حُجب المقترح 24 نوفمبر 2026 البند 1 من سياسة المشاركة، النسخة 1/);
    match(wordsOn(list), /حُجب في 24 نوفمبر 2026 بموجب البند 1/);
    for (const page of [one, list]) doesNotMatch(page, /الغاف|secret\.example/);
    for (const page of [one, list]) doesNotMatch(wordsOn(page), /بانتظار الرد/);
  });

  it('shows how long a suggestion has waited that was hidden when overdue, as every list does', async () => {
    const { reference } = await server.publish();
    server.time.now += 30 * day;
    await server.act(reference, { kind: 'hide', rule: 1 });
    server.time.now += 10 * day;
    const { waited } = (await server.tracked(reference)).answered;
    for (const path of [`s/${reference}`, 'c/green', `fragment/track/${reference}`, 'fragment/suggestions/green']) {
      const words = wordsOn((await server.get(path)).page);
      match(words, new RegExp(`(?<!\\d)${waited} يوم عمل بانتظار الرد`), path);
      match(words, /حُجب[^·]* 24 ديسمبر 2026[^·]* البند 1/, path);
      match(words, /كان الموعد 14 ديسمبر 2026/, path);
    }
  });

  it('shows before publication that it waits, since when and until when, and none of its words', async () => {
    const link = 'https://secret.example.om/';
    const { reference } = await server.send({ title: 'ظلّ ومقاعد', basis: [{ kind: 'study', link }] });
    const { response, page } = await server.get(`s/${reference}`);
    deepEqual(
      [response.status, response.headers.get('x-robots-tag'), response.headers.get('cache-control')],
      [200, 'noindex', 'private, no-store'],
    );
    deepEqual(
      steps(page).map(({ current, kind }) => current ?? kind),
      ['step', 'promised', 'promised', 'promised'],
    );
    match(
      wordsOn(page),
      /استُلم المقترح 24 نوفمبر 2026 النشر بعد المراجعة.*الاطلاع في موعد أقصاه 29 نوفمبر 2026.*الرد في موعد أقصاه 14 ديسمبر 2026/,
    );
    match(wordsOn((await server.get(`s/${reference}?lang=en`)).page), /received 24 November 2026.*by 29 November 2026/);
    doesNotMatch(page, /الغاف|ظلّ|secret\.example|دراسة/);
    equal((await server.submit(`s/${reference}/support`, [])).response.status, 404);
    await server.act(reference, { kind: 'acknowledge', office });
    await server.act(reference, { kind: 'ask', office, question: both('أي غاف تعنون؟', 'Which ghaf trees?') });
    const read = await pageOf(reference);
    match(wordsOn(read), /جرى الاطلاع على المقترح مديرية الحدائق · 24 نوفمبر 2026/);
    doesNotMatch(read, /الغاف|أي غاف/);
    server.time.now += 30 * day;
    match(wordsOn(await pageOf(reference)), /تجاوزنا الموعد المعلن.*كان الموعد 14 ديسمبر 2026/);
  });

  it('does not exist for an unknown reference, nor for a suggestion removed or erased before publication', async () => {
    const [removed, erased] = [await server.send(), await server.send()];
    await server.act(removed.reference, { kind: 'remove', rule: 2 });
    await server.submit(`s/${erased.reference}`, [
      ['kind', 'erase'],
      ['sure', '1'],
      ['code', erased.trackingCode],
    ]);
    const unknown = await server.get('s/AAAA-AAAA');
    equal(unknown.response.status, 404);
    for (const { reference } of [removed, erased]) {
      const { response, page } = await server.get(`s/${reference}`);
      equal(response.status, 404);
      equal(page.replaceAll(reference, ''), unknown.page.replaceAll('AAAA-AAAA', ''));
    }
  });

  it('lets the author reply, appeal and erase with the code alone, and keeps typed values except the code', async () => {
    const { reference, trackingCode } = await server.publish();
    await server.act(reference, { kind: 'ask', office, question: both('أي شارع؟', 'Which street?') });
    match(await pageOf(reference), /name="kind" value="reply"/);
    const reply: Form = [
      ['kind', 'reply'],
      ['text', 'شارع الوادي'],
    ];
    const wrong = await server.submit(`s/${reference}`, [...reply, ['code', 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA']]);
    equal(wrong.response.status, 403);
    match(wrong.page, /autofocus>[\s\S]*الرقم المرجعي والرمز لا يتطابقان/);
    match(wrong.page, /شارع الوادي<\/textarea>/);
    doesNotMatch(wrong.page, /AAAA-AAAA-AAAA/);
    equal((await server.submit(`s/${reference}`, reply)).response.status, 422);
    const foreign = await server.submit(`s/${reference}`, [...reply, ['code', trackingCode]], {
      origin: 'https://x.om',
    });
    equal(foreign.response.status, 403);
    const replied = await server.submit(`s/${reference}?lang=en`, [...reply, ['code', trackingCode]]);
    deepEqual([replied.response.status, replied.response.headers.get('location')], [303, '?lang=en&done=reply']);
    match(await pageOf(reference, 'done=reply', sameOrigin), /role="status">وصل جوابكم إلى الجهة/);
    doesNotMatch(await pageOf(reference), /value="reply"|شارع الوادي/);
    const late = await server.submit(`s/${reference}`, [...reply, ['code', trackingCode]]);
    deepEqual([late.response.status, /فقد تغيّر حال المقترح/.test(late.page)], [409, true]);
    match(wordsOn(late.page), / شارع الوادي /);
    doesNotMatch(late.page, /value="reply"/);

    await server.act(reference, { kind: 'hide', rule: 2 });
    const appeal: Form = [
      ['kind', 'appeal'],
      ['text', 'ليس فيه بيانات'],
      ['code', trackingCode],
    ];
    equal((await server.submit(`s/${reference}`, appeal)).response.status, 303);
    match(wordsOn(await pageOf(reference)), /القرار في التظلّم في موعد أقصاه 14 ديسمبر 2026/);

    const erase: Form = [
      ['kind', 'erase'],
      ['code', trackingCode],
    ];
    const unsure = await server.submit(`s/${reference}`, erase);
    deepEqual([unsure.response.status, /يُرجى تأكيد المحو/.test(unsure.page)], [422, true]);
    equal((await server.submit(`s/${reference}`, [...erase, ['sure', '1']])).response.status, 303);
    const page = await pageOf(reference, 'done=erase', sameOrigin);
    match(page, /role="status">مُحي نص مقترحكم/);
    match(wordsOn(page), /مُحي النص بطلب ممن قدّمه، وبقي المقترح معدودًا في السجل 24 نوفمبر 2026/);
    doesNotMatch(page, /name="kind"/);
  });

  it('lets the author erase before publication, and limits attempts at codes', async () => {
    const { reference, trackingCode } = await server.send();
    const erase = (code: string, on = reference) =>
      server.submit(`s/${on}`, [
        ['kind', 'erase'],
        ['sure', '1'],
        ['code', code],
      ]);
    const [held, unknown] = [await erase('x'), await erase('x', 'AAAA-AAAA')];
    deepEqual([held.response.status, unknown.response.status], [403, 403]);
    doesNotMatch(held.page, /الغاف/);
    equal((await erase(trackingCode)).response.status, 303);
    const tries = await Promise.all(Array.from({ length: 25 }, () => erase('x')));
    deepEqual([...new Set(tries.map(({ response }) => response.status))], [403, 429]);
    ok(tries.at(-1)?.response.headers.get('retry-after'));
  });

  it('keeps what the author wrote if the store fails', async (t) => {
    let down = false;
    const failing =
      <Args extends unknown[], Value>(call: (...args: Args) => Promise<Value>) =>
      (...args: Args) =>
        down ? Promise.reject(new Error('The disk is full')) : call(...args);
    const broken = await startListeningServer({}, async (store) => ({
      ...store,
      addActs: failing(store.addActs),
      readSuggestions: failing(store.readSuggestions),
      supportsOf: failing(store.supportsOf),
    }));
    t.after(() => broken.close());
    await broken.open('green');
    const { reference, trackingCode } = await broken.publish();
    await broken.act(reference, { kind: 'ask', office, question: both('أين؟', 'Where?') });
    down = true;
    const { response, page } = await broken.submit(`s/${reference}`, [
      ['kind', 'reply'],
      ['code', trackingCode],
      ['text', 'سؤال وجواب'],
    ]);
    equal(response.status, 500);
    match(wordsOn(page), /تعذّر الإرسال. النص محفوظ هنا/);
    doesNotMatch(wordsOn(page), /لا يوجد مقترح/);
    ok(page.includes('سؤال وجواب'));
    ok(broken.errors.length > 0);
  });

  it('shows an unpublished suggestion only to its author, with the code', async () => {
    const { reference, trackingCode } = await server.send();
    const read = (code: string, on = reference) =>
      server.submit(`s/${on}`, [
        ['kind', 'read'],
        ['code', code],
      ]);
    const [wrong, unknown] = [await read('x'), await read('x', 'AAAA-AAAA')];
    deepEqual([wrong.response.status, unknown.response.status], [403, 403]);
    doesNotMatch(wrong.page, /الغاف/);
    const own = await read(trackingCode);
    equal(own.response.status, 200);
    match(own.response.headers.get('cache-control') ?? '', /no-store/);
    match(wordsOn(own.page), /الغاف/);
    doesNotMatch(own.page, new RegExp(trackingCode));
  });

  it('is found by its reference in any spelling', async () => {
    equal((await server.get('s')).response.status, 200);
    for (const typed of ['k3m7-9qxt', 'K3M٧ 9QXT', '\u2068k3m79qxt\u2069', 'SHR-K3M7-9QXT']) {
      const { response } = await server.get(`s?lang=en&ref=${encodeURIComponent(typed)}`);
      deepEqual([response.status, response.headers.get('location')], [303, 's/K3M7-9QXT?lang=en']);
    }
    const wrong = await server.get(`s?ref=${encodeURIComponent('"><script>')}`);
    equal(wrong.response.status, 400);
    match(wrong.page, /value="&quot;&gt;&lt;script&gt;"/);
    match(wrong.page, /href="pages.css"/);
    const { reference } = await server.publish();
    const arabic = reference.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    for (const written of [reference.toLowerCase(), `SHR-${reference}`, reference.replace('-', ''), arabic]) {
      equal((await server.get(`s/${encodeURIComponent(written)}`)).response.status, 200, written);
    }
  });

  it('accepts support', async () => {
    const { reference } = await server.publish();
    const page = await pageOf(reference);
    ok(page.indexOf('class="support"') < page.indexOf('class="thread"'), 'before all that became of it');
    const sent = await server.submit(`s/${reference}/support`, [
      [':once', onceIn(page)],
      ['supports', '1'],
    ]);
    equal(sent.response.headers.get('location'), `../${reference}?lang=ar&done=support`);
    match(await pageOf(reference, '', { cookie: sent.cookie }), /سحب التأييد/);
    notEqual(onceIn(await pageOf(reference)), onceIn(page));
  });

  it('names the poll that the suggestion became, and tells its supporters, here and in the list', async () => {
    const { reference } = await server.publish({ title: 'غاف في شارع المدارس' });
    const { cookie } = await server.submit(`s/${reference}/support`, [
      [':once', onceIn(await pageOf(reference))],
      ['supports', '1'],
    ]);
    const text = both('غاف في شارع المدارس', 'Ghaf trees on School Street');
    const questions: PollDocument['questions'] = [{ kind: 'agree', id: 'ghaf', text }];
    const poll = pollOf('ghaf', { from: [reference], opens: undefined, closes: undefined, questions });
    equal((await server.apply([poll], [], listeningAgency)).status, 200);
    for (const path of [`s/${reference}`, 'c/green']) {
      const said = async (lang: string, headers = {}) =>
        (await server.get(`${path}?lang=${lang}`, headers)).page.match(/<p class="news">.*?<\/p>/)?.[0] ?? '';
      match(wordsOn(await said('ar')), /^ طُرح في استطلاع رأي بتاريخ 24 نوفمبر 2026: غاف في شارع المدارس $/);
      match(wordsOn(await said('en')), /^ Became a poll on 24 November 2026: Ghaf trees on School Street $/);
      match(wordsOn(await said('ar', { cookie })), /^ مقترح أيّدتموه طُرح في استطلاع رأي بتاريخ 24/);
      match(await said('en'), /href="\.\.\/p\/ghaf\?lang=en"/);
    }
    await server.act(reference, { kind: 'hide', rule: 1 });
    doesNotMatch(await pageOf(reference), /class="news"/);
  });

  it('shows the working days waited in the right plural, as the feeds do', async () => {
    const calendar = { weekend: [], holidays: [] };
    await server.open('daily', {}, { ...listeningAgency, slug: 'sur', calendar });
    const { reference } = await server.publish({}, 'daily');
    const waiting: Readonly<Record<number, string>> = {
      0: 'لم يمضِ يوم عمل بعد',
      1: 'يوم عمل واحد بانتظار الرد',
      2: 'يومان من أيام العمل بانتظار الرد',
      3: '3 أيام عمل بانتظار الرد',
      11: '11 يوم عمل بانتظار الرد',
      100: '100 يوم عمل بانتظار الرد',
      102: '102 يوم عمل بانتظار الرد',
      103: '103 أيام عمل بانتظار الرد',
      111: '111 يوم عمل بانتظار الرد',
    };
    for (const [days, words] of Object.entries(waiting)) {
      server.time.now = start + Number(days) * day;
      equal((await server.tracked(reference)).answered.waited, Number(days));
      for (const path of [`s/${reference}`, 'c/daily', 'feeds/rss/sur', 'feeds/atom/sur/daily', 'feeds/json/sur']) {
        const page = (await server.get(path)).page.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
        const said = wordsOn(page);
        ok(new RegExp(`(?<!\\d)${words}`).test(said), `${path} after ${days}`);
      }
    }
  });

  it('is shown again for an unknown act, and for a form of another type', async () => {
    const { reference } = await server.publish();
    const act: StaffAct = { kind: 'acknowledge', office };
    await server.act(reference, act);
    equal((await server.submit(`s/${reference}`, [['kind', '__proto__']])).response.status, 422);
    const typed = { ...sameOrigin, 'content-type': 'text/plain' };
    equal((await server.submit(`s/${reference}`, [], typed)).response.status, 415);
    equal((await server.submit(`s/${reference}`, [['kind', 'x'.repeat(300_000)]])).response.status, 413);
    ok(wordsOn(await pageOf(reference)).includes(anIdea));
  });
});
