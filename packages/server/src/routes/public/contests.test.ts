import { deepEqual, equal, ok } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Audit, Inbox, StaffAct, Trail } from '@shura/contract';
import { type ListeningServer, onceIn, startListeningServer, wordsOn } from '../../testing/listening-server.ts';
import { agencyOrigin, listeningAgency, problemOf } from '../../testing/test-server.ts';
import { signInAs, signInFirst } from '../../testing/test-staff.ts';

const day = 86_400_000;
const both = (ar: string, en: string) => ({ ar, en });
const office = both('مديرية الطرق', 'The directorate of roads');
const commitment = { text: both('إنارة الشارع', 'Lamps in the street'), due: '2027-01-10' };
const promise: StaffAct = { kind: 'answer', office, outcome: 'adopted', reason: both('نعم', 'Yes'), commitment };
const lit: StaffAct = { kind: 'carry-out', office, evidence: both('أُضيء الشارع', 'The street is lit') };
const notYet = { done: false, reason: 'ثلاثة أعمدة بلا ضوء' };

describe('what those who asked say to what is called carried out', () => {
  let server: ListeningServer;
  beforeEach(async () => {
    server = await startListeningServer();
    await server.open('green');
  });
  afterEach(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const supporters = (reference: string, count: number) =>
    Promise.all(
      Array.from({ length: count }, async () => {
        const token = await server.newDevice({ consultation: 'green' });
        equal((await support(reference, token)).status, 200);
        return token;
      }),
    );
  const support = (reference: string, token: string, supports = true) =>
    server.post(`suggestions/${reference}/support`, { supports }, { 'shura-device': token, origin: agencyOrigin });
  const say = (reference: string, token: string, said: object = notYet) =>
    server.post(`suggestions/${reference}/contest`, said, { 'shura-device': token, origin: agencyOrigin });
  const byAuthor = (reference: string, code: string, said: object) =>
    server.post(`suggestions/${reference}/author`, { kind: 'contest', code, ...said }, { origin: agencyOrigin });
  const staff = (reference: string, act: StaffAct) =>
    server.post('admin/acts', { by: 'أمينة', on: [{ reference }], act }, server.admin);
  /** Carried out before its day, with this many older supporters. */
  const carriedOut = async (count: number) => {
    const { reference, trackingCode } = await server.publish();
    const people = await supporters(reference, count);
    await server.act(reference, promise);
    server.time.now += day;
    await server.act(reference, lit);
    return { reference, trackingCode, people };
  };

  it('reopens the clock with the fifth "not yet", and new evidence alone stops it', async () => {
    const { reference, trackingCode, people } = await carriedOut(5);
    equal((await server.tracked(reference)).carriedOut?.doneAt !== undefined, true);
    for (const token of people.slice(0, 4)) equal((await say(reference, token)).status, 200);
    // The same person again changes nothing.
    await say(reference, people[0] ?? '');
    deepEqual((await server.tracked(reference)).contest, { so: 0, notYet: 4, needed: 5 });
    equal((await byAuthor(reference, trackingCode, notYet)).status, 200);

    // Long after the day: the clock is late, as if it had never stopped.
    server.time.now = Date.parse('2027-02-01T08:00:00Z');
    const reopened = await server.tracked(reference);
    const { contest, carriedOut: clock, acts } = reopened;
    deepEqual(
      [contest?.so, contest?.notYet, clock?.doneAt, clock?.late, clock?.dueOn],
      [0, 5, undefined, true, '2027-01-10'],
    );
    const last = acts.at(-1);
    deepEqual(last, { kind: 'contested', at: contest?.reopenedAt, so: 0, notYet: 5, supporters: 5 });

    // Another statement, a support taken back and the same evidence do not end it.
    for (const token of people) await say(reference, token, { done: true });
    for (const token of people) await support(reference, token, false);
    deepEqual(await problemOf(await staff(reference, lit)), {
      ...{ type: 'act-refused', status: 409 },
      errors: [{ field: 'act.evidence', code: 'repeated' }],
    });
    await server.act(reference, { kind: 'hide', rule: 1 });
    equal((await server.tracked(reference)).carriedOut?.doneAt, undefined);

    await server.act(reference, { ...lit, link: 'https://example.om/lamps' } as StaffAct);
    const ended = await server.tracked(reference);
    deepEqual([ended.carriedOut?.late, ended.contest], [true, { so: 0, notYet: 0, needed: 5 }]);
    ok(ended.carriedOut?.doneAt);
  });

  it('says so in the history, the trail, the feed, the desk and its log', async () => {
    const admin = await signInFirst(server);
    const staffDesk = await signInAs(server, admin, 'muscat', 'publisher');
    const { reference, people } = await carriedOut(5);
    const inbox = async () =>
      (await (await staffDesk.get('desk/agencies/muscat/suggestions?view=contested')).json()) as Inbox;
    equal((await inbox()).counts.contested, 0);
    await say(reference, people[0] ?? '');
    deepEqual(
      [(await inbox()).counts.contested, (await inbox()).suggestions.map((one) => one.reference)],
      [1, [reference]],
    );
    for (const token of people) await say(reference, token);

    const one = (await (
      await staffDesk.get(`desk/agencies/muscat/suggestions/${reference}`)
    ).json()) as Inbox['suggestions'][0];
    deepEqual(one.notYet, Array(5).fill(notYet.reason));
    const { entries } = (await (await admin.get('desk/agencies/muscat/audit')).json()) as Audit;
    const entry = entries.find(({ did }) => did === 'act.contested');
    deepEqual([entry?.by, entry?.on], [undefined, [reference]]);
    const trail = (await (await fetch(`${server.api}/suggestions/${reference}/trail`)).json()) as Trail;
    deepEqual(
      trail.steps.slice(-3).map(({ kind, state, notYet: count }) => [kind, state, count]),
      [
        ['carried-out', 'done', undefined],
        ['contested', 'done', 5],
        ['carried-out', 'promised', undefined],
      ],
    );
    const { page: feed } = await server.get('feeds/atom/muscat/green?lang=en');
    ok(feed.includes('Those who asked say that a commitment is not carried out yet'), feed.slice(0, 400));
    // What they wrote is read by staff only.
    for (const path of [
      `s/${reference}?lang=ar`,
      'feeds/atom/muscat/green',
      `api/v1/suggestions/${reference}`,
      `api/v1/suggestions/${reference}/trail`,
    ]) {
      ok(!(await server.get(path)).page.includes('ثلاثة أعمدة'), path);
    }
    const shown = wordsOn((await server.get(`s/${reference}?lang=en`)).page);
    ok(shown.includes('Of those who asked, 0 say it is so and 5 say not yet'), shown);
  });

  it('is for the author, and for who supported it before, also after the consultation has closed', async () => {
    const { reference, trackingCode, people } = await carriedOut(1);
    const [late] = await supporters(reference, 1);
    const stranger = await server.newDevice({ consultation: 'green' });
    const refused = { type: 'act-refused', status: 409, errors: [{ field: 'done', code: 'fixed' }] };
    deepEqual(await problemOf(await say(reference, late ?? '')), refused);
    deepEqual(await problemOf(await say(reference, stranger)), refused);
    server.time.now += 90 * day;
    equal((await say(reference, people[0] ?? '', { done: true })).status, 200);
    equal((await byAuthor(reference, trackingCode, { done: true })).status, 200);
    equal((await problemOf(await byAuthor(reference, 'AAAA-AAAA-AAAA-AAAA', { done: true }))).type, 'code-refused');
    deepEqual((await server.tracked(reference)).contest, { so: 2, notYet: 0, needed: 5 });
  });

  it('needs a reason for "not yet", of words, and nothing before anything is called carried out', async () => {
    const { reference } = await server.publish();
    const [token = ''] = await supporters(reference, 1);
    equal((await problemOf(await say(reference, token))).type, 'act-refused');
    for (const [said, field, code] of [
      [{ done: false }, 'reason', 'missing'],
      [{ done: false, reason: '…' }, 'reason', 'no-letters'],
      [{ done: false, reason: 'ا'.repeat(501) }, 'reason', 'too-long'],
      [{ done: true, reason: 'نعم' }, 'reason', 'unknown-key'],
    ] as const) {
      deepEqual((await problemOf(await say(reference, token, said))).errors, [{ field, code }]);
    }
  });

  it('asks for as many as the policy in force at receipt says', async () => {
    const policy = { ...listeningAgency.policy, contestedBy: 6 } as typeof listeningAgency.policy;
    await server.open('green', {}, { ...listeningAgency, policy });
    const { reference, people } = await carriedOut(6);
    // A later policy changes nothing.
    await server.open('green', {}, { ...listeningAgency, policy: { ...policy, contestedBy: 5 } as typeof policy });
    for (const token of people.slice(0, 5)) await say(reference, token);
    deepEqual((await server.tracked(reference)).contest, { so: 0, notYet: 5, needed: 6 });
    await say(reference, people[5] ?? '');
    ok((await server.tracked(reference)).contest?.reopenedAt);
    const excessive = { ...listeningAgency, policy: { ...policy, contestedBy: 51 } as typeof policy };
    equal((await server.apply([], [], excessive)).status, 400);
  });

  it('is said on the page without a script, by the browser that supported it', async () => {
    const { reference } = await server.publish();
    const path = `s/${reference}`;
    const { page: before } = await server.get(path);
    const supported = await server.submit(`${path}/support`, [
      [':once', onceIn(before)],
      ['supports', '1'],
    ]);
    await server.act(reference, promise);
    server.time.now += day;
    await server.act(reference, lit);
    const { cookie } = supported;
    const { page } = await server.get(path, { cookie });
    ok(page.includes('id="contest"'));
    ok(!(await server.get(path)).page.includes('id="contest"'), 'others are not offered it');
    const headers = { 'sec-fetch-site': 'same-origin', cookie };
    const send = (...fields: readonly (readonly [string, string])[]) =>
      server.submit(`${path}/contest`, [[':once', onceIn(page)], ...fields], headers);
    equal((await send()).response.status, 422);
    const unreasoned = await send(['done', '0'], ['text', ' ']);
    deepEqual([unreasoned.response.status, unreasoned.page.includes('href="#contest:text"')], [422, true]);
    const { response } = await send(['done', '0'], ['text', 'ما زال مظلمًا']);
    deepEqual([response.status, response.headers.get('location')], [303, `../${reference}?lang=ar&done=contest`]);
    const { page: again } = await server.get(path, { cookie });
    ok(again.includes('ما زال مظلمًا'), 'it can be changed');
    deepEqual((await server.tracked(reference)).contest, { so: 0, notYet: 1, needed: 5 });
    const foreign = await server.submit(`${path}/contest`, [['done', '1']], { 'sec-fetch-site': 'cross-site', cookie });
    equal(foreign.response.status, 403);
  });
});
