import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type {
  AuthorAct,
  SendSuggestion,
  SentSuggestion,
  StaffAct,
  StaffSuggestions,
  Suggestions,
  Support,
  TrackedSuggestion,
} from '@shura/contract';
import {
  agencyDocument,
  agencyOrigin,
  consultationOf,
  listeningAgency,
  problemOf,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';

const both = (ar: string, en: string) => ({ ar, en });
const day = 86_400_000;
const office = both('مديرية الحدائق', 'The directorate of parks');
const reason = both('لأن في الحي أرضًا متاحة', 'There is land in that quarter');
const words = 'أقترح زراعة أشجار الغاف على جانبي شارع المدارس ليجد الأطفال ظلًّا في طريقهم';

describe('a suggestion', () => {
  let server: TestServer;
  let token: string;
  let once = 0;
  beforeEach(async () => {
    server = await startTestServer([]);
    await open('green');
    token = await server.newDevice({ consultation: 'green' });
  });
  afterEach(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const open = async (slug: string) => {
    const response = await server.apply([], [consultationOf(slug, { suggestions: {} })], listeningAgency);
    if (!response.ok) throw new Error(await response.text());
  };
  const post = (more: Partial<SendSuggestion> = {}, from = token, to = 'green') =>
    server.post(
      `consultations/${to}/suggestions`,
      {
        once: `${++once}`.padStart(22, 'x'),
        text: words,
        basis: [{ kind: 'experience' }],
        language: 'ar',
        ...more,
      } satisfies SendSuggestion,
      { 'shura-device': from },
    );
  const sent = async (more: Partial<SendSuggestion> = {}, from = token, to = 'green') => {
    const response = await post(more, from, to);
    if (response.status !== 201) throw new Error(await response.text());
    return (await response.json()) as SentSuggestion;
  };
  const acting = (on: { reference: string; seen?: number }[], act: unknown, by = 'أمينة') =>
    server.post('admin/acts', { by, on, act }, server.admin);
  /** Acts; returns the new version. */
  const act = async (reference: string, act: StaffAct, seen?: number, by?: string) => {
    const response = await acting([seen === undefined ? { reference } : { reference, seen }], act, by);
    if (!response.ok) throw new Error(JSON.stringify(await problemOf(response)));
    return ((await response.json()) as { on: { version: number }[] }).on[0]?.version;
  };
  const refused = async (reference: string, wanted: unknown, by?: string) =>
    (await problemOf(await acting([{ reference, ...(isPublish(wanted) && { seen: 0 }) }], wanted, by))).errors;
  const published = async (more: Partial<SendSuggestion> = {}, from = token) => {
    const suggestion = await sent(more, from);
    await act(suggestion.reference, { kind: 'publish' }, 0);
    return suggestion;
  };
  const read = async (reference: string) => {
    const response = await fetch(`${server.api}/suggestions/${reference}`);
    return response.ok ? ((await response.json()) as TrackedSuggestion) : undefined;
  };
  const found = async (reference: string) => {
    const suggestion = await read(reference);
    if (!suggestion) throw new Error(`${reference} is not public`);
    return suggestion;
  };
  const list = async (query = '') =>
    (await (await fetch(`${server.api}/consultations/green/suggestions?${query}`)).json()) as Suggestions;
  const author = (reference: string, body: AuthorAct) => server.post(`suggestions/${reference}/author`, body);
  const support = async (reference: string, supports: boolean, by: string) =>
    (await (
      await server.post(`suggestions/${reference}/support`, { supports }, { 'shura-device': by })
    ).json()) as Support;

  it('is received with a reference, a secret code and two due days', async () => {
    const suggestion = await sent();
    match(suggestion.reference, /^[34679ACDEFHJKMNPQRTVWXY]{4}-[34679ACDEFHJKMNPQRTVWXY]{4}$/);
    match(suggestion.trackingCode, /^([34679ACDEFHJKMNPQRTVWXY]{4}-){5}[34679ACDEFHJKMNPQRTVWXY]{4}$/);
    deepEqual([suggestion.acknowledgeBy, suggestion.answerBy], ['2026-11-29', '2026-12-14']);
  });

  it('is answered by an office that is named in both languages, and nothing else passes as a name', async () => {
    const { reference } = await published();
    for (const [name, field] of [
      [{ ar: office.ar }, 'act.office'],
      [{ id: 'parks' }, 'act.office'],
      ['parks', 'act.office'],
    ] as const) {
      const errors = await refused(reference, { kind: 'acknowledge', office: name });
      deepEqual(
        errors?.map((error) => error.field),
        [field],
      );
    }
    equal(await act(reference, { kind: 'acknowledge', office }), 2);
  });

  it('is stored once, with the same code, however often it is sent', async () => {
    const [once, again] = [await sent({ once: 'a'.repeat(22) }), await sent({ once: 'a'.repeat(22) })];
    deepEqual(again, once);
    notEqual((await sent({ once: 'b'.repeat(22) })).reference, once.reference);
  });

  it('is another one if it was rewritten after a lost response: no receipt is given for other words', async () => {
    const first = await sent({ once: 'a'.repeat(22) });
    for (const more of [{ text: `${words}، وسقايتها` }, { contact: 'salma@example.om' }]) {
      const other = await sent({ once: 'a'.repeat(22), ...more });
      notEqual(other.reference, first.reference);
      notEqual(other.trackingCode, first.trackingCode);
    }
  });

  it('is held until it is moderated, and until then seems not to exist', async () => {
    const { reference, followToken } = await sent();
    const unknown = await fetch(`${server.api}/suggestions/AAAA-AAAA`);
    const held = await fetch(`${server.api}/suggestions/${reference}`);
    deepEqual([held.status, await held.text()], [unknown.status, await unknown.text()]);
    equal((await list()).total, 0);
    const followed = await server.post(`suggestions/${reference}/follow`, { token: followToken });
    equal(((await followed.json()) as TrackedSuggestion).publication, 'held');
    equal((await server.post(`suggestions/${reference}/follow`, { token: 'x'.repeat(22) })).status, 404);
    await act(reference, { kind: 'publish' }, 0);
    equal((await found(reference)).text, words);
  });

  it('is published only as staff saw it: an approval of an older version is refused', async () => {
    const { reference } = await sent();
    deepEqual((await problemOf(await acting([{ reference }], { kind: 'publish' }))).errors, [
      { field: 'on.0.seen', code: 'missing' },
    ]);
    await act(reference, { kind: 'acknowledge', office });
    equal((await problemOf(await acting([{ reference, seen: 0 }], { kind: 'publish' }))).type, 'stale-suggestion');
    equal(await act(reference, { kind: 'publish' }, 1), 2);
  });

  it('is held with likely personal data until that is redacted or reviewed', async () => {
    const text = `${words}، وللتواصل معي +968 9123 4567`;
    const { reference, personalData } = await sent({ text });
    deepEqual(personalData, ['phone']);
    deepEqual(await refused(reference, { kind: 'publish' }), [{ field: 'act.checked', code: 'missing' }]);
    const { suggestions } = (await (
      await fetch(`${server.api}/admin/suggestions?consultation=green`, { headers: server.admin })
    ).json()) as StaffSuggestions;
    const spans = (suggestions[0]?.personalData ?? []).map(({ field, start, end }) => ({ field, start, end }));
    equal(await act(reference, { kind: 'redact', rule: 2, spans }), 1);
    await act(reference, { kind: 'publish' }, 1);
    const { text: shown = '', acts } = await found(reference);
    ok(shown.endsWith('█') && !/\d/.test(shown), shown);
    deepEqual(acts.find(({ kind }) => kind === 'redacted')?.kind, 'redacted');
    const other = await sent({ text: 'جواز سفري لم يصدر منذ شهرين' });
    deepEqual(other.personalData, ['own-case']);
    await act(other.reference, { kind: 'publish', checked: true }, 0);
  });

  it('goes from receipt to carried out, each step with the time of the server', async () => {
    const { reference } = await published();
    server.time.now += day;
    await act(reference, { kind: 'acknowledge', office });
    server.time.now += day;
    await act(reference, {
      kind: 'answer',
      office,
      outcome: 'partly-adopted',
      reason,
      commitment: { text: both('غرس مئة شجرة', 'A hundred trees'), due: '2027-01-10' },
    });
    server.time.now += 60 * day;
    await act(reference, {
      kind: 'carry-out',
      office,
      evidence: both('غُرست', 'Planted'),
      link: 'https://example.om/1',
    });
    const { acts, acknowledged, answered, carriedOut, answer } = await found(reference);
    deepEqual(
      acts.map(({ kind, at }) => `${kind} ${at.slice(0, 10)}`),
      [
        'received 2026-11-24',
        'published 2026-11-24',
        'acknowledged 2026-11-25',
        'answered 2026-11-26',
        'carried-out 2027-01-25',
      ],
    );
    deepEqual([acknowledged.late, answered.late, answered.waited, carriedOut?.late], [false, false, 2, true]);
    equal(answer?.outcome, 'partly-adopted');
    const sneaked = { kind: 'answer', office, outcome: 'adopted', reason, answered_at: '2026-01-01T00:00:00Z' };
    equal((await problemOf(await acting([{ reference }], sneaked))).type, 'invalid-request');
  });

  it('needs an answer with a reason in its own language, an office, and a date if it is under study', async () => {
    const { reference } = await published();
    const answer = { kind: 'answer', office, outcome: 'adopted', reason };
    const { reason: _, ...unreasoned } = answer;
    deepEqual(await refused(reference, unreasoned), [{ field: 'act.reason', code: 'missing' }]);
    deepEqual(await refused(reference, { ...answer, reason: { en: 'Yes' } }), [
      { field: 'act.reason', code: 'missing' },
    ]);
    deepEqual(await refused(reference, { ...answer, reason: { ar: '\u202e\u200b' } }), [
      { field: 'act.reason.ar', code: 'missing' },
    ]);
    const study = { ...answer, outcome: 'under-study' };
    deepEqual(await refused(reference, study), [{ field: 'act.until', code: 'missing' }]);
    deepEqual(await refused(reference, { ...study, until: '2026-11-24' }), [
      { field: 'act.until', code: 'wrong-value' },
    ]);
    deepEqual(await refused(reference, { ...answer, outcome: 'referred' }), [{ field: 'act.to', code: 'missing' }]);
    equal(await act(reference, { ...study, until: '2026-12-01' } as StaffAct), 2);
    equal((await found(reference)).answered.late, false);
    server.time.now = Date.UTC(2026, 11, 1, 20);
    deepEqual((({ late, dueOn, doneAt }) => ({ late, dueOn, doneAt }))((await found(reference)).answered), {
      late: true,
      dueOn: '2026-12-01',
      doneAt: undefined,
    });
  });

  it('announces no day that is over, nor one too far: of a study, a commitment and its delay', async () => {
    const { reference } = await published();
    const answer = { kind: 'answer', office, outcome: 'adopted', reason };
    const study = (until: string) => ({ ...answer, outcome: 'under-study', until });
    const commitment = (due: string) => ({ ...answer, commitment: { text: reason, due } });
    const delay = (due: string) => ({ kind: 'delay', office, reason, due });
    // On 24 November 2026; studies take up to 366 days, commitments up to 3,660.
    for (const [wanted, field, days] of [
      [study, 'act.until', ['2026-11-24', '2027-11-26', '2027-11-25']],
      [commitment, 'act.commitment.due', ['2026-11-23', '2036-12-02', '2036-12-01']],
      [delay, 'act.due', ['2026-11-24', '2036-12-02', '2036-12-01']],
    ] as const) {
      const [over, far, last] = days;
      for (const day of [over, far]) {
        deepEqual(await refused(reference, wanted(day)), [{ field, code: 'wrong-value' }], day);
      }
      await act(reference, wanted(last) as StaffAct);
    }
  });

  it('keeps every version of an answer, and one answer may be for many', async () => {
    const [one, other] = [await published(), await published()];
    const answer = { kind: 'answer', office, outcome: 'not-adopted', reason } as const;
    const response = await acting([{ reference: one.reference }, { reference: other.reference }], answer);
    deepEqual(
      ((await response.json()) as { on: { version: number }[] }).on.map(({ version }) => version),
      [2, 2],
    );
    await act(one.reference, { ...answer, outcome: 'adopted' });
    const { acts, answer: newest } = await found(one.reference);
    deepEqual(
      acts.flatMap((one) => (one.kind === 'answered' ? one.outcome : [])),
      ['not-adopted', 'adopted'],
    );
    equal(newest?.outcome, 'adopted');
    const half = await acting([{ reference: one.reference }, { reference: 'AAAA-AAAA' }], {
      kind: 'ask',
      office,
      question: office,
    });
    deepEqual((await problemOf(half)).errors, [{ field: 'on.1.reference', code: 'wrong-value' }]);
    equal((await found(one.reference)).acts.length, acts.length);
  });

  it('needs two people for an answer if the agency requires it', async () => {
    const policy = { ...listeningAgency.policy, secondPerson: true } as typeof listeningAgency.policy;
    await server.apply([], [], { ...listeningAgency, policy });
    const { reference } = await published();
    await act(reference, { kind: 'answer', office, outcome: 'adopted', reason }, undefined, 'أمينة');
    equal((await found(reference)).answer, undefined);
    deepEqual(await refused(reference, { kind: 'confirm' }, 'أمينة'), [{ field: 'on.0', code: 'fixed' }]);
    await act(reference, { kind: 'confirm' }, undefined, 'سالم');
    equal((await found(reference)).answer?.outcome, 'adopted');
    ok(!/أمينة|سالم/.test(JSON.stringify(await found(reference))));
  });

  it('leaves, if hidden, a tombstone with the rule, which its author may appeal', async () => {
    const { reference, trackingCode } = await published();
    deepEqual(await refused(reference, { kind: 'hide', rule: 4 }), [{ field: 'act.rule', code: 'wrong-value' }]);
    await act(reference, { kind: 'hide', rule: 1 });
    const tombstone = await found(reference);
    deepEqual([tombstone.publication, tombstone.text], ['hidden', undefined]);
    deepEqual(
      tombstone.acts.flatMap((one) => (one.kind === 'hidden' ? [one.policy, one.rule] : [])),
      [1, 1],
    );
    equal((await author(reference, { kind: 'appeal', code: trackingCode, text: 'لم أسئ إلى أحد' })).status, 200);
    equal((await found(reference)).acts.find((one) => one.kind === 'appealed')?.dueOn, '2026-12-14');
    ok(!JSON.stringify(await found(reference)).includes('لم أسئ'));
    await act(reference, { kind: 'decide-appeal', upheld: true, reason });
    const again = await found(reference);
    deepEqual([again.publication, again.answered.doneAt, again.text], ['published', undefined, words]);
  });

  it('says of an appeal whether its decision missed the day', async () => {
    const { reference, trackingCode } = await published();
    const late = async () =>
      (await found(reference)).acts.flatMap((one) => (one.kind === 'appealed' ? [one.late] : []));
    const appeal = async () => {
      await act(reference, { kind: 'hide', rule: 1 });
      equal((await author(reference, { kind: 'appeal', code: trackingCode, text: 'لم أسئ إلى أحد' })).status, 200);
    };
    await appeal();
    await act(reference, { kind: 'decide-appeal', upheld: true, reason });
    server.time.now += 60 * day;
    deepEqual(await late(), [false]);
    await appeal();
    deepEqual(await late(), [false, false]);
    server.time.now += 60 * day;
    deepEqual(await late(), [false, true]);
  });

  it('can be replied to, appealed and erased by its author with only the code', async () => {
    const { reference, trackingCode, followToken } = await published();
    const unlike = async (reference: string, code: string) => (await author(reference, { kind: 'erase', code })).text();
    const answers = [
      await unlike(reference, 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA'),
      await unlike(reference, '\u202e not a code'),
      await unlike(reference, followToken),
      await unlike('AAAA-AAAA', trackingCode),
    ];
    equal(new Set(answers).size, 1);
    equal(
      (await problemOf(await author(reference, { kind: 'reply', code: trackingCode, text: words }))).type,
      'act-refused',
    );
    await act(reference, { kind: 'ask', office, question: both('أي شارع؟', 'Which street?') });
    equal(
      (await author(reference, { kind: 'reply', code: ` ${trackingCode.toLowerCase()} `, text: words })).status,
      200,
    );
    equal((await author(reference, { kind: 'erase', code: trackingCode.replaceAll('-', '') })).status, 200);
    const erased = await found(reference);
    deepEqual([erased.publication, erased.text, erased.acts.at(-1)?.kind], ['erased', undefined, 'erased']);
    equal(erased.erasedAt, erased.acts.at(-1)?.at);
    ok(!JSON.stringify(await server.store.readSuggestions('reference', [reference])).includes('الغاف'));
  });

  it('limits attempts at codes, and always accepts the right one', async () => {
    const { reference, trackingCode } = await sent();
    const tries = await Promise.all(
      Array.from({ length: 25 }, (_, n) => author(reference, { kind: 'erase', code: `wrong ${n}` })),
    );
    deepEqual([...new Set(tries.map(({ status }) => status))], [403, 429]);
    equal((await author(reference, { kind: 'erase', code: trackingCode })).status, 200);
  });

  it('has each supporter once, also over linked ones, and support can be withdrawn', async () => {
    const [one, other] = [await published(), await published({ text: 'نريد ظلًّا للمشاة قرب المدرسة' })];
    const second = await server.newDevice({ consultation: 'green' });
    deepEqual(await support(one.reference, true, token), { supporters: 1, linkedSupporters: 1 });
    await support(one.reference, true, token);
    await support(one.reference, true, second);
    deepEqual(await support(other.reference, true, token), { supporters: 1, linkedSupporters: 1 });
    await act(one.reference, { kind: 'link', to: other.reference });
    const counts = async () => {
      const [a, b] = [await found(one.reference), await found(other.reference)];
      return [a.supporters, a.linkedSupporters, b.supporters, b.linkedSupporters];
    };
    deepEqual(await counts(), [2, 2, 1, 2]);
    deepEqual((await found(other.reference)).linked, [one.reference]);
    deepEqual(await support(other.reference, false, token), { supporters: 0, linkedSupporters: 2 });
    await support(other.reference, true, token);
    await act(one.reference, { kind: 'unlink', to: other.reference });
    deepEqual(await counts(), [2, 2, 1, 1]);
    deepEqual(
      (await found(other.reference)).acts.slice(2).map(({ kind }) => kind),
      ['linked', 'unlinked'],
    );
    const own = await fetch(`${server.api}/consultations/green/support`, { headers: { 'shura-device': second } });
    deepEqual(await own.json(), { supports: [one.reference] });
  });

  it('cannot be found by redacted words, and a page of an agency cannot tell whether it exists', async () => {
    const { reference } = await published({ text: `${words} عند بيت خلفان البوسعيدي` });
    const findable = async () =>
      ((await (await server.post('consultations/green/alike', { text: 'بيت خلفان البوسعيدي' })).json()) as Suggestions)
        .suggestions.length;
    const start = words.length + ' عند بيت '.length;
    const before = await findable();
    await act(reference, { kind: 'redact', rule: 2, spans: [{ field: 'text', start, end: start + 15 }] });
    deepEqual([before, await findable()], [1, 0]);
    const held = await sent();
    const asked = async (which: string) => {
      const headers = { origin: agencyOrigin };
      const answers = [
        await server.post(`suggestions/${which}/follow`, { token: 'x' }, headers),
        await server.post(`suggestions/${which}/support`, { supports: true }, { ...headers, 'shura-device': token }),
        await server.post(`suggestions/${which}/author`, { kind: 'erase', code: 'x' }, headers),
      ];
      return Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]));
    };
    deepEqual(await asked(held.reference), await asked('AAAA-AAAA'));
  });

  it('returns its code again after a lost response, even after the close', async () => {
    const once = 'c'.repeat(22);
    const first = await sent({ once });
    server.time.now = Date.UTC(2027, 0, 1);
    deepEqual(await sent({ once }), first);
  });

  it('can be linked only within its consultation', async () => {
    await open('roads');
    const [one, other] = [
      await published(),
      await sent({}, await server.newDevice({ consultation: 'roads' }), 'roads'),
    ];
    await act(other.reference, { kind: 'publish' }, 0);
    deepEqual(await refused(one.reference, { kind: 'link', to: other.reference }), [
      { field: 'act.to', code: 'wrong-value' },
    ]);
    deepEqual(await refused(one.reference, { kind: 'link', to: one.reference }), [
      { field: 'act.to', code: 'wrong-value' },
    ]);
  });

  it('is offered to people who type something similar, once for equal texts, and paged by longest wait', async () => {
    for (let n = 0; n < 45; n += 1) {
      server.time.now += 1_000;
      await published({ text: `${words} رقم ${n}`, basis: [{ kind: n % 2 ? 'experience' : 'study' }] });
    }
    const first = await list();
    const second = await list(`after=${first.next}`);
    const third = await list(`after=${second.next}`);
    deepEqual(
      [first.suggestions.length, second.suggestions.length, third.suggestions.length, third.next, first.total],
      [20, 20, 5, undefined, 45],
    );
    equal(
      new Set([first, second, third].flatMap(({ suggestions }) => suggestions.map((one) => one.reference))).size,
      45,
    );
    const [oldest] = first.suggestions;
    await act(oldest?.reference ?? '', { kind: 'answer', office, outcome: 'adopted', reason });
    notEqual((await list()).suggestions[0]?.reference, oldest?.reference);
    equal((await list('order=answered&outcome=adopted')).total, 1);
    equal((await list('basis=study')).total, 23);
    deepEqual((await problemOf(await fetch(`${server.api}/consultations/green/suggestions?order=x`))).errors, [
      { field: 'order', code: 'wrong-value' },
    ]);
    const alike = await server.post('consultations/green/alike', { text: 'زراعة أشجار الغاف على شارع المدارس' });
    equal(((await alike.json()) as Suggestions).suggestions.length, 1);
  });

  it('is unchanged after a restart with a clock that was set back', async () => {
    const [one, other] = [await published(), await published()];
    await act(one.reference, { kind: 'link', to: other.reference });
    await support(one.reference, true, token);
    await support(other.reference, true, token);
    server.time.now += 30 * day;
    await act(other.reference, { kind: 'acknowledge', office });
    const before = await found(one.reference);
    const again = await startTestServer([], {}, async (unused) => {
      await unused.close();
      return { ...server.store, close: async () => {} };
    });
    await again.apply([], [], listeningAgency);
    const after = await (await fetch(`${again.api}/suggestions/${one.reference}`)).json();
    await again.close();
    deepEqual(after, before);
    equal(before.linkedSupporters, 1);
  });

  it('is refused with the names of its invalid fields', async () => {
    const errors = async (more: Partial<SendSuggestion>) => (await problemOf(await post(more))).errors;
    const of = (field: string, code: string) => [{ field, code }];
    deepEqual(await errors({ text: '' }), of('text', 'missing'));
    deepEqual(await errors({ text: 'ا'.repeat(40_000) }), of('text', 'too-long'));
    deepEqual(await errors({ text: '\u064b\u064c\u064d' }), of('text', 'missing'));
    deepEqual(await errors({ text: '🌳🌳🌳' }), of('text', 'no-letters'));
    deepEqual(await errors({ text: `${words}\ud800` }), of('text', 'malformed'));
    deepEqual(await errors({ basis: [{ kind: 'study', country: 'AE' }] }), of('basis', 'wrong-value'));
    deepEqual(
      await errors({ basis: [{ kind: 'study', link: 'javascript:alert(1)' }] }),
      of('basis.0.link', 'wrong-value'),
    );
    deepEqual(await errors({ contact: 'nobody' }), of('contact', 'wrong-value'));
    const { reference } = await sent({ text: `${'\u2066'.repeat(40)}\u202eشجر <script>alert(1)</script>` });
    await act(reference, { kind: 'publish' }, 0);
    equal((await found(reference)).text, 'شجر <script>alert(1)</script>');
  });

  it('keeps its contact encrypted, and out of everything that is read', async () => {
    const contact = 'someone@example.om';
    const { reference } = await sent({ contact });
    const [stored] = await server.store.readSuggestions('reference', [reference]);
    const sealed = await server.store.contactOf(stored?.id ?? 0);
    ok(sealed !== undefined && !Buffer.from(sealed, 'base64').includes(contact));
    const staff = await fetch(`${server.api}/admin/suggestions`, { headers: server.admin });
    const text = await staff.text();
    ok(text.includes(reference) && !text.includes(contact));
  });

  it('is refused without a suggestion box, and before and after the consultation is open', async () => {
    await server.apply([], [consultationOf('boxless')], agencyDocument);
    const elsewhere = await server.newDevice({ consultation: 'boxless' });
    const types = async (slug: string) =>
      (await problemOf(await post({}, slug === 'boxless' ? elsewhere : token, slug))).type;
    equal(await types('boxless'), 'consultation-not-open');
    equal(await types('nothing'), 'consultation-not-found');
    server.time.now = Date.UTC(2027, 0, 1);
    equal(await types('green'), 'consultation-not-open');
  });
});

it('takes several tokens to check a long text, of which the beginning and the end are read', async () => {
  const server = await startTestServer([], { rates: { looks: { perMinute: 1, burst: 9 } } });
  await server.apply([], [consultationOf('green', { suggestions: {} })], listeningAgency);
  const look = (text: string) => server.post('consultations/green/alike', { text });
  const padding = 'نص '.repeat(2_500);
  equal((await look(`${padding} هاتفي 91234567`)).status, 200);
  equal((await look('نص')).status, 200);
  equal((await problemOf(await look('نص'))).type, 'too-many-attempts');
  await server.close();
});

const isPublish = (act: unknown) => typeof act === 'object' && act !== null && 'kind' in act && act.kind === 'publish';
