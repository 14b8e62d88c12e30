import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { limits, type PublicPledge, type PublicPolicy, type SentSuggestion, type StaffAct } from '@shura/contract';
import {
  consultationOf,
  listeningAgency,
  problemOf,
  startTestServer,
  type TestServer,
} from '../testing/test-server.ts';

const day = 86_400_000;
const words = 'أقترح زراعة أشجار الغاف على جانبي شارع المدارس';
/** The maximum code units of a suggestion, in as many letters. */
const longest = 'ظ\u064e\u0651\u0670'.repeat(limits.suggestion);

describe('a suggestion that was never published', () => {
  let server: TestServer;
  let token: string;
  let once = 0;
  beforeEach(async () => {
    server = await startTestServer([]);
    const response = await server.apply([], [consultationOf('green', { suggestions: {} })], listeningAgency);
    if (!response.ok) throw new Error(await response.text());
    token = await server.newDevice({ consultation: 'green' });
  });
  afterEach(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const post = (more: object = {}) =>
    server.post(
      'consultations/green/suggestions',
      { once: `${++once}`.padStart(22, 'x'), text: words, language: 'ar', contact: 'a@example.om', ...more },
      { 'shura-device': token },
    );
  const sent = async (): Promise<SentSuggestion> => (await (await post()).json()) as SentSuggestion;
  const act = (reference: string, act: StaffAct, seen?: number) =>
    server.post(
      'admin/acts',
      { by: 'أمينة', on: [{ reference, ...(seen !== undefined && { seen }) }], act },
      server.admin,
    );
  const stored = async (reference: string) => {
    const [one] = await server.store.readSuggestions('reference', [reference]);
    if (!one) throw new Error('the suggestion is gone');
    return one;
  };
  const figures = async () => {
    const [policy, pledge] = await Promise.all(
      ['policy', 'pledge'].map(async (of) => (await fetch(`${server.api}/agencies/muscat/${of}`)).json()),
    );
    const { removed } = policy as PublicPolicy;
    const { answered, waiting } = pledge as PublicPledge;
    return { removed, overdue: answered.overdue, waiting };
  };
  const counted = { month: '2026-11', policy: 1, hidden: 0, redacted: 0, removed: 1 };

  it('is removed for good under a rule, and counted by that rule', async () => {
    const { reference, trackingCode, followToken } = await sent();
    equal((await act(reference, { kind: 'remove', rule: 2 })).status, 200);
    const { id, words: left, code, acts } = await stored(reference);
    deepEqual([left, code, acts.map(({ kind }) => kind)], [null, '', ['removed']]);
    equal(await server.store.contactOf(id), undefined);
    const { removed, overdue, waiting } = await figures();
    deepEqual([removed, overdue, waiting], [[{ ...counted, rule: 2 }], 0, 0]);
    // Its author reads that it was removed, and can do nothing more; to everyone else it does not exist.
    const followed = await server.post(`suggestions/${reference}/follow`, { token: followToken });
    const { publication, acts: told } = (await followed.json()) as { publication: string; acts: object[] };
    deepEqual([publication, told.length, told[1]], ['removed', 2, { ...told[1], kind: 'removed', policy: 1, rule: 2 }]);
    const erase = await server.post(`suggestions/${reference}/author`, { kind: 'erase', code: trackingCode });
    equal((await problemOf(erase)).type, 'code-refused');
    equal((await fetch(`${server.api}/suggestions/${reference}`)).status, 404);
    const [response] = (
      (await (await fetch(`${server.api}/agencies/muscat/responses`)).json()) as { responses: { received: number }[] }
    ).responses;
    equal(response?.received, 1);
    equal((await act(reference, { kind: 'publish' }, 1)).status, 409);
  });

  it('stays overdue if it was overdue when removed', async () => {
    const { reference } = await sent();
    server.time.now += 40 * day;
    equal((await act(reference, { kind: 'remove', rule: 1 })).status, 200);
    const { overdue, waiting } = await figures();
    deepEqual([overdue, waiting], [1, 1]);
  });

  it('may be removed, unless its author appeals; no other suggestion may', async () => {
    const [shown, hidden] = [await sent(), await sent()];
    await act(shown.reference, { kind: 'publish' }, 0);
    await act(hidden.reference, { kind: 'hide', rule: 1 });
    const appeal = { kind: 'appeal', code: hidden.trackingCode, text: words };
    equal((await server.post(`suggestions/${hidden.reference}/author`, appeal)).status, 200);
    for (const { reference } of [shown, hidden]) {
      equal((await act(reference, { kind: 'remove', rule: 1 })).status, 409);
    }
    await act(shown.reference, { kind: 'hide', rule: 1 });
    equal((await act(shown.reference, { kind: 'remove', rule: 1 })).status, 409, 'everyone has read it');
    equal((await act((await sent()).reference, { kind: 'remove', rule: 4 })).status, 409);
  });

  it('is removed after its retention, unless it was published or its author appeals', async () => {
    const [held, shown, other, appealed] = [await sent(), await sent(), await sent(), await sent()];
    await act(shown.reference, { kind: 'publish' }, 0);
    await act(shown.reference, { kind: 'hide', rule: 1 });
    await act(appealed.reference, { kind: 'hide', rule: 1 });
    const appeal = { kind: 'appeal', code: appealed.trackingCode, text: words };
    equal((await server.post(`suggestions/${appealed.reference}/author`, appeal)).status, 200);
    server.time.now += 364 * day;
    await server.shura.removeUnpublished();
    equal((await stored(held.reference)).words?.text, words);
    server.time.now += day;
    await server.shura.removeUnpublished();
    for (const { reference } of [held, other]) equal((await stored(reference)).words, null);
    for (const { reference } of [shown, appealed]) equal((await stored(reference)).words?.text, words);
    const { removed, overdue } = await figures();
    deepEqual(removed[0], { ...counted, month: '2027-11', removed: 2 });
    equal(overdue, 2);
  });

  it('leaves, once published and hidden, only a tombstone, without the wording of staff', async () => {
    const { reference, trackingCode } = await sent();
    await act(reference, { kind: 'publish' }, 0);
    const wording = { ar: 'غاف في شارع المدارس', en: 'Ghaf trees' };
    await act(reference, { kind: 'word', wording });
    const read = async () => (await fetch(`${server.api}/suggestions/${reference}`)).text();
    match(await read(), /Ghaf trees/);
    await act(reference, { kind: 'hide', rule: 1 });
    ok(!(await read()).includes('Ghaf trees'));
    match(JSON.stringify((await stored(reference)).acts), /Ghaf trees/);
    const erase = await server.post(`suggestions/${reference}/author`, { kind: 'erase', code: trackingCode });
    equal(erase.status, 200);
    ok(!(await read()).includes('Ghaf trees'));
    ok(!JSON.stringify(await stored(reference)).includes('Ghaf trees'));
  });

  it('has room among waiting ones, and is refused past the share of its network, with its text kept', async () => {
    const link = `https://example.om/${'a'.repeat(1_900)}`;
    const bodies = {
      text: longest,
      basis: ['experience', 'practice', 'study', 'reading'].map((kind) => ({ kind, link })),
    };
    equal((await post({ text: `${longest}ظ` })).status, 400);
    let refused = await post(bodies);
    for (let n = 0; n < 99 && refused.status === 201; n += 1) {
      // However slowly: what waits is not dropped.
      server.time.now += 60_000;
      refused = await post(bodies);
    }
    const { type } = await problemOf(refused);
    deepEqual([type, refused.headers.get('retry-after')], ['too-many-suggestions', '3600']);
  });
});

it('memory holds only words that everyone may read', async () => {
  const { createSuggestions } = await import('../state/suggestions.ts');
  const base = {
    agency: 'muscat',
    consultation: 'green',
    receivedAt: 1,
    policy: 1,
    direction: 'rtl',
    language: 'ar',
  } as const;
  const one = (id: number, acts: Parameters<ReturnType<typeof createSuggestions>['put']>[0]['acts']) => ({
    ...base,
    ...{ id, acts, reference: `R${id}`, once: `sent once ${id}`, code: `secret ${id}`, bytes: 1, supporters: 0 },
    words: { text: `نص سري ${id}`, personal: [] },
    basis: [{ kind: 'study' as const, link: `https://secret.example/${id}` }],
  });
  const [published, hidden] = [
    { kind: 'published' as const, at: 1 },
    { kind: 'hidden' as const, at: 2, policy: 1, rule: 1 },
  ];
  const appealed = { kind: 'appealed' as const, at: 3, text: 'تظلم سري' };
  const all = [one(1, []), one(2, [hidden, appealed]), one(3, [published]), one(4, [published, hidden, appealed])];
  const asked: unknown[] = [];
  const suggestions = createSuggestions({
    suggestionsAfter: async (after) => (after === 0 ? all : []),
    readSuggestions: async (_, ids) => {
      asked.push(ids);
      return all.filter(({ id }) => ids.includes(id));
    },
  });
  await suggestions.fill();
  const known = [...suggestions.all()];
  equal(known.length, 4);
  ok(!/سري|secret|sent once/.test(JSON.stringify(known)));
  const shown = [...suggestions.shownIn('green')];
  const worded = async () => (await suggestions.withWords(shown)).map(({ stored }) => stored.words?.text);
  deepEqual(
    [await worded(), await worded()],
    [
      ['نص سري 3', undefined],
      ['نص سري 3', undefined],
    ],
  );
  // Public ones are read once; hidden ones never.
  deepEqual(asked, [[3]]);
  suggestions.put(one(3, [published, hidden]));
  deepEqual(
    (await suggestions.withWords([...suggestions.shownIn('green')])).map(({ stored }) => stored.words),
    [null, null],
  );
  match(JSON.stringify(await suggestions.read('id', [1])), /نص سري 1/);
});
