import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { SearchAnswer, SearchHit } from '@shura/contract';
import { type ListeningServer, startListeningServer } from '../../testing/listening-server.ts';
import { listeningAgency, pollOf, problemOf } from '../../testing/test-server.ts';

const both = (ar: string, en: string) => ({ ar, en });
const office = both('مديرية الحدائق', 'The directorate of parks');

describe('a search', () => {
  let server: ListeningServer;
  before(async () => {
    server = await startListeningServer();
    await server.open('green', { purpose: both('لنزرع معًا نخيلًا في الأحياء', 'To plant palms in each district') });
  });
  after(() => server.close());

  const ask = (query: Readonly<Record<string, string>>) =>
    fetch(`${server.api}/search?${new URLSearchParams(query).toString()}`);
  const search = async (q: string, more: Readonly<Record<string, string>> = {}) => {
    const response = await ask({ q, ...more });
    equal(response.status, 200, q);
    return (await response.json()) as SearchAnswer;
  };
  const hrefs = async (q: string, more: Readonly<Record<string, string>> = {}) =>
    (await search(q, more)).hits.map(({ href }) => href);
  const textOf = (marked: SearchHit['said'][number]['title']) =>
    marked.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

  it('finds a suggestion in the other language, says what became of it, and marks the words', async () => {
    const { reference } = await server.publish({ text: 'نرجو توفير دورات مياه نظيفة في الحديقة' });
    const reason = both('ستُبنى هذا العام', 'They will be built this year');
    const commitment = { text: both('عشر دورات مياه', 'Ten toilets'), due: '2027-03-01' };
    await server.act(reference, { kind: 'answer', office, outcome: 'adopted', reason, commitment });
    const { hits } = await search('toilets in the park');
    const states = ['answered', 'adopted', 'promised'];
    for (const kind of ['suggestion', 'commitment']) {
      const hit = hits.slice(0, 2).find((one) => one.kind === kind);
      deepEqual({ href: hit?.href, states: hit?.states }, { href: `s/${reference}`, states });
    }
    const suggestion = hits.find(({ kind }) => kind === 'suggestion');
    const arabic = suggestion?.said.find(({ language }) => language === 'ar');
    match(textOf(arabic?.excerpt ?? []), /^نرجو توفير \[دورات مياه\] نظيفة في \[الحديقة\]$/);
    equal(hits[0]?.agency.slug, 'muscat');
    equal(suggestion?.at, (await server.tracked(reference)).receivedAt);
  });

  it('finds polls, consultations and outcomes, and filters by agency, kind, state, language and days', async () => {
    await server.apply([pollOf('lamps', { title: both('إنارة الطرق', 'Street lighting') })], [], listeningAgency);
    deepEqual(await hrefs('lighting'), ['p/lamps']);
    deepEqual(await hrefs('palms'), ['c/green']);
    deepEqual(await hrefs('نخلة', { kind: 'consultation', agency: 'muscat', state: 'waiting', language: 'en' }), [
      'c/green',
    ]);
    deepEqual(await hrefs('palms', { kind: 'poll' }), []);
    deepEqual(await hrefs('palms', { state: 'done' }), []);
    const opened = (await search('palms')).hits[0]?.at.slice(0, 10) ?? '';
    deepEqual(await hrefs('palms', { from: opened, to: opened }), ['c/green']);
    deepEqual(await hrefs('palms', { to: '2020-01-01' }), []);
    equal((await search('palms')).hits[0]?.state, 'open');
  });

  it('gives pages of ten, without gaps or repetitions', async () => {
    for (let n = 0; n < 23; n += 1) await server.publish({ text: `مظلة للحافلات رقم ${n}` });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { hits, next }: SearchAnswer = await search('مظلة الحافلات', after === undefined ? {} : { after });
      seen.push(...hits.map(({ href }) => href));
      after = next;
    } while (after !== undefined);
    equal(seen.length, 23);
    equal(new Set(seen).size, 23);
  });

  it('finds nothing that is hidden, redacted, erased or not yet published', async () => {
    await server.send({ text: 'زرافة تنتظر' });
    deepEqual(await hrefs('زرافة'), []);
    const text = 'بيت الببغاء رقم سبعة';
    const { reference } = await server.publish({ text });
    equal((await hrefs('ببغاء'))[0], `s/${reference}`);
    const start = text.indexOf('الببغاء');
    await server.act(reference, { kind: 'redact', rule: 1, spans: [{ field: 'text', start, end: start + 7 }] });
    ok(!(await hrefs('ببغاء')).includes(`s/${reference}`));
    equal((await hrefs('سبعة'))[0], `s/${reference}`);
    await server.act(reference, { kind: 'hide', rule: 1 });
    ok(!(await hrefs('سبعة')).includes(`s/${reference}`));
  });

  it('refuses a long query before it reads it, an unknown agency and an unknown kind, and repeats nothing', async () => {
    const refused = async (query: Readonly<Record<string, string>>) => problemOf(await ask(query));
    deepEqual(await refused({ q: 'x'.repeat(201) }), {
      ...{ type: 'invalid-request', status: 400, errors: [{ field: 'q', code: 'wrong-value' }] },
    });
    equal((await refused({ q: 'a', agency: 'nobody' })).type, 'agency-not-found');
    equal((await refused({ q: 'a', kind: 'secret' })).errors?.[0]?.field, 'kind');
    deepEqual(await hrefs(''), []);
    await search('"\'); DROP TABLE search --  \\ * NEAR/3 ^ { } : - + & | ! <->');
    ok((await ask({ q: 'palms' })).headers.get('cache-control')?.includes('no-store'));
    deepEqual(server.errors, []);
  });
});
