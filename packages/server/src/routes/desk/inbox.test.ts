import { deepEqual, equal, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Acted, Audit, DeskSuggestion, Draft, Inbox, Insights, People, Present } from '@shura/contract';
import {
  consultationOf,
  listeningAgency,
  problemOf,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';
import { type Browser, openBrowser, signInAs, signInFirst } from '../../testing/test-staff.ts';

const at = 'desk/agencies/muscat';
const both = (ar: string, en: string) => ({ ar, en });
const office = both('مديرية الحدائق', 'The directorate of parks');
const many = { perMinute: 1e9, burst: 1e9 };
const day = 86_400_000;

describe('the inbox', () => {
  let server: TestServer;
  let first: Browser;
  let answerer: Browser;
  const references: string[] = [];

  const send = async (text: string, more: object = {}) => {
    const device = { 'shura-device': await server.newDevice({ consultation: 'parks' }) };
    const body = { once: randomBytes(16).toString('base64url'), text, language: 'ar', ...more };
    const sent = await server.post('consultations/parks/suggestions', body, device);
    if (!sent.ok) throw new Error(await sent.text(), { cause: server.errors.at(-1) });
    return ((await sent.json()) as { reference: string }).reference;
  };
  const act = (browser: Browser, on: readonly object[], what: object) => browser.post(`${at}/acts`, { on, act: what });
  const inbox = (query = '') => answerer.read<Inbox>(`${at}/suggestions${query}`);
  const answer = { kind: 'answer', outcome: 'adopted', office, reason: both('ستُزرع هذا العام', 'Planted this year') };

  before(async () => {
    server = await startTestServer([], {
      rates: { newSuggestions: many, newDevices: { free: 1e6, cannot: 0 }, signIns: many },
    });
    const offices = [{ id: 'parks', name: office }];
    await server.apply([], [consultationOf('parks', { suggestions: {} })], { ...listeningAgency, offices });
    first = await signInFirst(server);
    answerer = await signInAs(server, first, 'muscat', 'answerer');
    for (const text of ['ظل على الممشى\nقرب کتابخانه\u200cها', 'ماء للشرب في الحَدِيقَة', 'إنارة الطريق إلى المدرسة']) {
      references.push(await send(text, text.includes('ماء') ? { basis: [{ kind: 'experience' }] } : {}));
      server.time.now += day;
    }
  });
  after(() => server.close());

  it('begins with the longest wait, and counts waiting, late and unmoderated suggestions', async () => {
    const { suggestions, counts, total } = await inbox();
    deepEqual(
      suggestions.map(({ reference }) => reference),
      references,
    );
    deepEqual([total, counts], [3, { waiting: 3, late: 0, confirmation: 0, moderation: 3, contested: 0 }]);
    for (const reference of references) await act(answerer, [{ reference, seen: 0 }], { kind: 'publish' });
    equal((await inbox()).counts.moderation, 0);
  });

  it('is searched in any spelling, and filtered by basis, outcome and office', async () => {
    const found = async (query: string) => (await inbox(query)).suggestions.map(({ reference }) => reference);
    deepEqual(await found(`?search=${encodeURIComponent('الحديقه')}`), [references[1]]);
    for (const typed of ['کتابخانه ها', 'کتابخانه\u200cها', 'كتابخانه  ها', 'الممشى قرب']) {
      deepEqual(await found(`?search=${encodeURIComponent(typed)}`), [references[0]], typed);
    }
    const [, , last = ''] = references;
    for (const typed of [last.toLowerCase(), `SHR-${last}`, last.replace('-', ''), last.replace('-', ' ')]) {
      deepEqual(await found(`?search=${encodeURIComponent(typed)}`), [last], typed);
    }
    deepEqual(await found('?basis=experience'), [references[1]]);
    deepEqual(await found('?office=parks'), []);
    await act(answerer, [{ reference: references[0] ?? '' }], { kind: 'acknowledge', office });
    deepEqual(await found('?office=parks'), [references[0]]);
    const renamed = [{ id: 'parks', name: both('مديرية المتنزهات', 'The directorate of gardens') }];
    await server.apply([], [], { ...listeningAgency, offices: renamed });
    deepEqual(await found('?office=parks'), [references[0]]);
    deepEqual(await found('?outcome=adopted'), []);
    equal((await answerer.get(`${at}/suggestions?basis=nothing`)).status, 400);
  });

  it('accepts one of two answers that are published at once, and refuses the other as outdated', async () => {
    const on = [{ reference: references[2] ?? '', seen: 1 }];
    const answers = await Promise.all([act(answerer, on, answer), act(first, on, answer)]);
    deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    const one = await answerer.read<DeskSuggestion>(`${at}/suggestions/${references[2]}`);
    equal(one.acts.filter(({ kind }) => kind === 'answered').length, 1);
    equal((await inbox()).counts.waiting, 2);
  });

  it('has the rules of the policy at receipt, whatever they are now', async () => {
    const { rules = [] } = listeningAgency.policy ?? {};
    const offices = [{ id: 'parks', name: office }];
    const policy = {
      ...listeningAgency.policy,
      rules: [both('قاعدة أخرى', 'Another rule')],
    } as typeof listeningAgency.policy;
    await server.apply([], [], { ...listeningAgency, offices, policy });
    const one = await answerer.read<DeskSuggestion>(`${at}/suggestions/${references[0]}`);
    deepEqual(one.rules, rules);
    await server.apply([], [], { ...listeningAgency, offices });
  });

  it('shows who else has a suggestion open', async () => {
    const open = async (browser: Browser) =>
      ((await (await browser.post(`${at}/presence`, { reference: references[0] })).json()) as Present).others;
    deepEqual(await open(answerer), []);
    deepEqual(await open(first), ['answerer of muscat']);
    server.time.now += 60_000;
    deepEqual(await open(first), []);
  });

  it('keeps a draft when its writer is removed, and overwrites none of a colleague', async () => {
    const leaver = await signInAs(server, first, 'muscat', 'publisher');
    const draft = `${at}/drafts/${references[0]}`;
    const save = (browser: Browser, content: string, seen: number) => browser.put(draft, { content, seen });
    equal((await save(leaver, '{"reason":"لأن"}', 0)).status, 200);
    equal((await problemOf(await save(answerer, '{}', 0))).type, 'changed-meanwhile');
    const { people } = await first.read<People>(`${at}/people`);
    const { id } = people.find(({ role }) => role === 'publisher') ?? {};
    await first.delete(`${at}/people/${id}`);
    equal((await save(leaver, '{}', 1)).status, 401);
    const { drafts } = await answerer.read<{ drafts: Draft[] }>(`${at}/drafts`);
    deepEqual(
      drafts.map(({ content, by, version }) => [content, by, version]),
      [['{"reason":"لأن"}', 'publisher of muscat', 1]],
    );
    equal((await answerer.delete(draft)).status, 204);
  });

  it('answers five hundred in parts, and resumes after an interruption without a second notice', async () => {
    const all: string[] = [];
    for (let n = 0; n < 500; n += 1)
      all.push(await send(`شجرة عند البيت رقم ${n}`, { contact: `author${n}@example.om` }));
    const parts = <Item>(list: readonly Item[]) =>
      Array.from({ length: Math.ceil(list.length / 50) }, (_, n) => list.slice(n * 50, n * 50 + 50));
    for (const part of parts(all)) {
      const on = part.map((reference) => ({ reference, seen: 0 }));
      equal((await act(answerer, on, { kind: 'publish' })).status, 200);
    }
    const versions = new Map<string, number>();
    const answerPart = async (part: readonly string[]) => {
      const on = part.map((reference) => ({ reference, seen: versions.get(reference) ?? 1 }));
      return act(answerer, on, answer);
    };
    // The fourth part is stored, but the response is lost.
    for (const [n, part] of parts(all).slice(0, 4).entries()) {
      const { on } = (await (await answerPart(part)).json()) as Acted;
      if (n < 3) for (const { reference, version } of on) versions.set(reference, version);
    }
    equal((await answerPart(all.slice(150, 200))).status, 409);
    const answered = async (reference: string) =>
      (await answerer.read<DeskSuggestion>(`${at}/suggestions/${reference}`)).answer !== undefined;
    const left: string[] = [];
    for (const reference of all) if (!(await answered(reference))) left.push(reference);
    equal(left.length, 300);
    for (const part of parts(left)) equal((await answerPart(part)).status, 200);
    const suggestions = await server.store.suggestionsAfter(0, 1_000);
    const mine = suggestions.filter(({ reference }) => all.includes(reference));
    ok(mine.every(({ acts }) => acts.filter(({ kind }) => kind === 'answered').length === 1));
  });

  it('has counts and distributions', async () => {
    const insights = await answerer.read<Insights>(`${at}/insights`);
    deepEqual([insights.byOutcome.adopted, insights.byBasis.experience, insights.byChannel.page], [501, 1, 503]);
    deepEqual(
      insights.waiting.reduce((sum, { n }) => sum + n, 0),
      2,
    );
    equal(insights.received[0]?.on, '2026-11-24');
  });

  it('counts a suggestion as late from the day after its last day in time', async () => {
    server.time.now += 20 * day;
    equal((await inbox()).counts.late, 2);
  });

  it('lists the answers that wait for a second person; until then, their offices have not acted', async () => {
    const policy = { ...listeningAgency.policy, secondPerson: true } as typeof listeningAgency.policy;
    await server.apply([], [], { ...listeningAgency, policy });
    const reference = references[1] ?? '';
    equal((await act(answerer, [{ reference }], answer)).status, 200);
    const { suggestions, counts } = await inbox('?view=confirmation');
    deepEqual([suggestions.map((one) => one.reference), counts.confirmation, counts.waiting], [[reference], 1, 2]);
    const { overdue } = await answerer.read<Insights>(`${at}/insights`);
    // The other one was acknowledged.
    equal(overdue.find((one) => one.office?.['en'] === office.en)?.n, 1);
    equal((await act(first, [{ reference }], { kind: 'confirm' })).status, 200);
    deepEqual([(await inbox()).counts.confirmation, (await inbox()).counts.waiting], [0, 1]);
  });

  const listen = async (browser: Browser) => {
    const stream = await browser.get(`${at}/events`);
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
    const read = async () => {
      const { done, value } = await reader.read();
      return done ? 'the end' : new TextDecoder().decode(value);
    };
    ok((await read()).startsWith('retry:'));
    return { read, leave: () => reader.cancel() };
  };

  it('notifies an open desk of changes, and stops when the session ends', async () => {
    const { read, leave } = await listen(answerer);
    await send('مقعد عند الموقف');
    ok((await read()).startsWith('event: changed\ndata: 1'));
    await leave();
    equal((await openBrowser(server).get(`${at}/events`)).status, 401);
  });

  it('limits the streams of one person, and holds nothing open for a HEAD request', async () => {
    for (let n = 0; n < 20; n += 1) equal((await answerer.send('HEAD', `${at}/events`)).status, 200);
    const desks = await Promise.all(Array.from({ length: 10 }, () => listen(answerer)));
    equal((await answerer.get(`${at}/events`)).status, 429);
    await Promise.all([...desks.map(({ leave }) => leave()), (await listen(first)).leave()]);
  });

  it('stops notifying a person who has left or was removed', async () => {
    const viewer = await signInAs(server, first, 'muscat', 'viewer');
    const watching = await listen(viewer);
    const { people } = await first.read<People>(`${at}/people`);
    await first.delete(`${at}/people/${people.find(({ role }) => role === 'viewer')?.id}`);
    equal(await Promise.race([watching.read(), setTimeout(1_000, 'nothing')]), 'the end');
    const mine = await listen(answerer);
    await answerer.post('auth/sign-out');
    equal(await Promise.race([mine.read(), setTimeout(1_000, 'nothing')]), 'the end');
  });

  it('logs that an answer was published in one language only', async () => {
    const reference = await send('مقاعد في الظل عند المدخل');
    await act(first, [{ reference, seen: 0 }], { kind: 'publish' });
    for (const reason of [{ ar: 'تُصنع هذا العام' }, answer.reason]) {
      equal((await act(first, [{ reference }], { ...answer, reason })).status, 200);
    }
    const { entries } = await first.read<Audit>(`${at}/audit`);
    deepEqual(
      entries.filter(({ on }) => on.includes(reference)).map(({ did }) => did),
      ['act.answer', 'act.answer-alone', 'act.publish'],
    );
  });
});
