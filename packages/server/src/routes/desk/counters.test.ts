import { deepEqual, equal, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Audit, CounterReceipt, DeskSuggestion, Inbox, Purged, Results, StaffSuggestions } from '@shura/contract';
import { drawing } from '@shura/widgets/static';
import { createShura } from '../../app.ts';
import {
  adminToken,
  consultationOf,
  listeningAgency,
  options,
  pollOf,
  problemOf,
  single,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';
import { type Browser, signInAs, signInFirst } from '../../testing/test-staff.ts';

const at = 'desk/agencies/muscat';
const once = () => randomBytes(16).toString('base64url');

describe('what staff enter from paper and by phone', () => {
  let server: TestServer;
  let first: Browser;
  let moderator: Browser;
  before(async () => {
    server = await startTestServer([pollOf('gardens'), pollOf('sealed', { visibility: 'sealed' })]);
    await server.apply([], [consultationOf('parks', { suggestions: {} })], listeningAgency);
    first = await signInFirst(server);
    moderator = await signInAs(server, first, 'muscat', 'moderator');
  });
  after(() => server.close());

  const enter = (place: string, channel = 'paper', mark = once(), slug = 'gardens') =>
    moderator.post(`${at}/polls/${slug}/counter`, { channel, once: mark, answers: { place } });
  const apart = ({ apart }: Results) =>
    apart?.map(({ channel, participants, questions }) => [channel, participants, questions['place']?.options['north']]);

  it('is counted separately and once each, without a count under five, and does not change the votes of people', async () => {
    await server.cast('gardens', await server.newDevice('gardens'), { answers: { place: 'south' } });
    const slip = once();
    for (const mark of [slip, slip, once(), once(), once()]) {
      equal((await enter('north', 'paper', mark)).status, 204);
    }
    equal((await server.results('gardens')).apart, undefined);
    equal((await enter('north')).status, 204);
    for (let n = 0; n < 4; n += 1) equal((await enter('north', 'phone')).status, 204);
    equal((await enter('east', 'phone')).status, 204);
    const results = await server.results('gardens');
    deepEqual([results.participants, results.questions['place']?.options['north']], [1, 0]);
    deepEqual(apart(results), [
      ['paper', 5, 5],
      ['phone', 5, undefined],
    ]);
    const recount = await server.store.recount();
    ok(recount.every(({ differences }) => differences.length === 0));
    const { entries } = await first.read<Audit>(`${at}/audit`);
    // One entry for each counted ballot.
    equal(entries.filter(({ did }) => did.startsWith('ballot.')).length, 10);
    deepEqual(await problemOf(await enter('nowhere')), {
      type: 'invalid-answers',
      status: 422,
      errors: [{ field: 'answers.place', code: 'unknown-option' }],
    });
  });

  it('is not a separate poll, and stays sealed with its poll', async () => {
    equal((await enter('north', 'paper', once(), 'sealed')).status, 204);
    for (const path of ['polls/gardens~paper', 'polls/gardens~paper/results', 'polls/sealed~paper/results']) {
      equal((await fetch(`${server.api}/${path}`)).status, 404, path);
    }
    equal((await fetch(`${server.api}/polls/sealed/results`)).status, 403);
  });

  it('follows its poll: it fixes the questions, ends at the same time, and is purged together', async () => {
    const own = await startTestServer([pollOf('road')]);
    const retention = { ballots: 7 };
    await own.apply([], [], { ...listeningAgency, retention });
    const staff = await signInAs(own, await signInFirst(own), 'muscat', 'moderator');
    const enter = async () => {
      const slip = { channel: 'paper', once: once(), answers: { place: 'north' } };
      return (await staff.post(`${at}/polls/road/counter`, slip)).status;
    };
    equal(await enter(), 204);
    const asked = (more: Parameters<typeof pollOf>[1]) =>
      own.apply([pollOf('road', { opens: '2026-11-23T13:00', closes: '2026-11-25T13:00', ...more })], [], {
        ...listeningAgency,
        retention,
      });
    const questions = [{ ...single, options: options.toReversed() }];
    equal((await problemOf(await asked({ questions }))).type, 'change-refused');
    equal((await asked({ closes: '2026-11-26T13:00', extension: options[0]!.text })).status, 200);
    const { polls } = await own.store.load();
    deepEqual(
      polls.map(({ slug, closesAt }) => [slug, closesAt]),
      ['road', 'road~paper'].map((slug) => [slug, Date.UTC(2026, 10, 26, 9)]),
    );
    own.time.now = Date.UTC(2026, 10, 26, 8);
    equal(await enter(), 204);
    deepEqual((await own.store.recount('road~paper'))[0]?.ballots, 2);
    own.time.now = Date.UTC(2027, 0, 1);
    const purge = async () => (await own.post('admin/purges', { dryRun: false }, own.admin)).json();
    deepEqual(((await purge()) as Purged).purged[0]?.count, 2);
    deepEqual(await Promise.all(polls.map(({ id }) => own.store.ballotsLeft(id))), [0, 0]);
    deepEqual(((await purge()) as Purged).purged, []);
    await own.close();
  });

  it('is still there after a restart', async () => {
    const keys = { root: Buffer.alloc(32, 1) };
    const again = await createShura({ drawing, store: server.store, keys, adminToken, clock: () => server.time.now });
    const results = await again.app.request('/api/v1/polls/gardens/results');
    deepEqual(apart((await results.json()) as Results), [
      ['paper', 5, 5],
      ['phone', 5, undefined],
    ]);
  });

  it('may be a suggestion, with clocks from the day of receipt and a code for its author', async () => {
    server.time.now += 3 * 86_400_000;
    const said = { channel: 'phone', text: 'ظل على طول الممشى للمشاة', language: 'ar', receivedOn: '2026-11-25' };
    const slip = { ...said, once: once() };
    const suggest = async () =>
      (await (await moderator.post(`${at}/consultations/parks/counter`, slip)).json()) as CounterReceipt;
    const [receipt, racing] = await Promise.all([suggest(), suggest()]);
    const { reference, trackingCode } = receipt;
    // Repeated, as after lost responses.
    deepEqual([racing, await suggest()], [receipt, receipt]);
    equal((await server.store.suggestionsAfter(0, 9)).length, 1);
    const one = await moderator.read<DeskSuggestion>(`${at}/suggestions/${reference}`);
    deepEqual([one.channel, one.receivedAt.slice(0, 10), one.publication], ['phone', '2026-11-24', 'held']);
    await moderator.post(`${at}/acts`, { on: [{ reference, seen: 0 }], act: { kind: 'publish' } });
    const erased = await server.post(`suggestions/${reference}/author`, { kind: 'erase', code: trackingCode });
    equal(erased.status, 200);
    const tomorrow = { ...said, receivedOn: '2026-11-29', once: once() };
    equal((await moderator.post(`${at}/consultations/parks/counter`, tomorrow)).status, 400);
  });

  it('has waited since the day of receipt in every list', async () => {
    const said = { channel: 'paper', text: 'مقاعد عند الموقف', language: 'ar' };
    const received: string[] = [];
    for (const more of [{}, {}, { receivedOn: '2026-11-25' }]) {
      const slip = { ...said, ...more, once: once() };
      const answer = await moderator.post(`${at}/consultations/parks/counter`, slip);
      received.push(((await answer.json()) as CounterReceipt).reference);
    }
    const [one, other, late] = received;
    const ofView = async (view: string) =>
      (await moderator.read<Inbox>(`${at}/suggestions?view=${view}`)).suggestions.map(({ reference }) => reference);
    deepEqual(await ofView('waiting'), [late, one, other]);
    deepEqual(await ofView('moderation'), [late, one, other]);
    deepEqual((await ofView('all')).slice(0, 2), [other, one]);
    const answer = await fetch(`${server.api}/admin/suggestions?waiting`, { headers: server.admin });
    const { suggestions } = (await answer.json()) as StaffSuggestions;
    deepEqual(
      suggestions.map(({ reference }) => reference),
      [late, one, other],
    );
  });
});
