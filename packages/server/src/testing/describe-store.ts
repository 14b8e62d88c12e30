import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ballotsCell, choiceOf, encodeAnswer } from '@shura/contract/questions';
import { voterKey } from '../model/ballot-level.ts';
import type { ConsultationRecord } from '../model/records.ts';
import type { BallotWrite } from '../model/store.ts';
import { describeBadWrites } from './describe-bad-writes.ts';
import { describeContests } from './describe-contests.ts';
import { describeInterims } from './describe-interims.ts';
import { describeStaff } from './describe-staff.ts';
import { describeSuggestions } from './describe-suggestions.ts';
import { countedCases, oneIn } from './question-cases.ts';
import { randomFrom } from './random.ts';
import { agency, now, type OpenStore, record, testStore, text } from './test-store.ts';

const none = { kept: 0, counted: 0 };

/** Tests that every store passes. Call once for each adapter; `newPlace` returns a new location for every test. */
export const describeStore = (name: string, open: OpenStore, newPlace: () => string): void => {
  describe(`a store: ${name}`, () => {
    const at = testStore(open, newPlace);

    it('keeps a saved poll, with its Arabic intact, after a reopening', async () => {
      await at.reopen();
      const { agencies, polls } = await at.store.load();
      deepEqual(agencies, [agency]);
      deepEqual(polls, [at.poll]);
    });

    it('recognises the keys of its ballots, and refuses others', async () => {
      equal(await at.store.hasKeys(), false);
      deepEqual([await at.store.areKeys('one'), await at.store.areKeys('one')], [true, true]);
      await at.reopen();
      deepEqual([await at.store.areKeys('other'), await at.store.areKeys('one')], [false, true]);
      equal(await at.store.hasKeys(), true);
    });

    it('keeps a consultation as it was last saved', async () => {
      await at.store.saveConsultation(consultation);
      const answered = { ...consultation, outcomes: [{ ...outcome, publishedAt: now }] };
      await at.store.saveConsultation(answered);
      await at.reopen();
      deepEqual((await at.store.load()).consultations, [answered]);
    });

    it('counts a ballot once, also when it is sent again', async () => {
      deepEqual(await at.cast({ voter: amina, answers: [[0, 1]] }), {
        kind: 'recorded',
        created: 1,
        changed: 0,
        own: { answers: [[0, 1]], revision: 1 },
      });
      deepEqual(await at.cast({ voter: amina, answers: [[0, 1]] }), {
        kind: 'unchanged',
        own: { answers: [[0, 1]], revision: 1 },
      });
      deepEqual(await at.tally(), { participants: 1, cells: { [ballotsCell]: 1, 1: 1 } });
    });

    it('logs a ballot that it records, and no other', async () => {
      const log = { agency: agency.slug, at: now, by: 'aida', did: 'ballot.paper' as const, on: ['gardens'] };
      const write = { voter: amina, answers: [[0, 1]], log } as const;
      equal((await at.cast(write)).kind, 'recorded');
      equal((await at.cast(write)).kind, 'unchanged');
      equal((await at.cast({ ...write, answers: [[0, 2]], changes: 0 })).kind, 'limited');
      deepEqual(await at.store.auditOf(agency.slug, 9, 9), [{ ...log, n: 1 }]);
    });

    it('moves a ballot from one option to another, and its tally with it', async () => {
      await at.cast({ voter: amina, answers: [[0, 0]] });
      const { kind, own } = await at.recorded({ voter: amina, answers: [[0, 2]] });
      deepEqual({ kind, own }, { kind: 'recorded', own: { answers: [[0, 2]], revision: 2 } });
      deepEqual(await at.tally(), { participants: 1, cells: { [ballotsCell]: 1, 2: 1 } });
    });

    it('counts an answer of every kind in its own cells, and moves the counts when it changes', async () => {
      for (const [question, answer, , cells] of countedCases) {
        equal((await at.cast({ voter: amina, answers: [[0, encodeAnswer(question, answer)]] })).kind, 'recorded');
        deepEqual((await at.tally()).cells, oneIn(cells));
      }
    });

    it('keeps the revision of each answer, so that only questions answered later are stale', async () => {
      await at.cast({ voter: amina, answers: [[0, 0]] });
      await at.cast({ voter: amina, answers: [[1, choiceOf.set([0])]] });
      equal((await at.recorded({ voter: amina, answers: [[0, 1]], basedOn: 1 })).own.revision, 3);
      equal((await at.cast({ voter: amina, answers: [[0, 2]], basedOn: 2 })).kind, 'stale');
      equal((await at.cast({ voter: amina, answers: [[0, 1]], basedOn: 2 })).kind, 'unchanged');
      deepEqual((await at.tally()).cells, { [ballotsCell]: 1, 1: 1 });
    });

    it('changes no answer of a ballot that exceeds the allowed changes', async () => {
      await at.cast({
        voter: amina,
        answers: [
          [0, 0],
          [1, choiceOf.set([0])],
        ],
      });
      const write = {
        voter: amina,
        answers: [
          [0, 1],
          [1, choiceOf.set([1])],
        ],
      } as const;
      equal((await at.cast({ ...write, changes: 1 })).kind, 'limited');
      deepEqual((await at.tally()).cells, { [ballotsCell]: 1, 0: 1 });
      equal((await at.cast({ ...write, changes: 2 })).kind, 'recorded');
    });

    it('refuses a ballot that was checked against an earlier edition of the poll', async () => {
      const saved = await at.store.savePoll(record, 'always');
      equal((await at.cast({ voter: amina, answers: [[0, 0]] })).kind, 'outdated');
      equal(saved === 'answered' ? undefined : saved[0].edition, at.poll.edition + 1);
      deepEqual(await at.tally(), { participants: 0, cells: {} });
    });

    it('saves a poll "when unanswered" only until its first ballot', async () => {
      await at.cast({ voter: amina, answers: [[0, 0]] });
      equal(await at.store.savePoll(record, 'whenUnanswered'), 'answered');
    });

    it('keeps the first secret of each owner under concurrent requests in different orders', async () => {
      const owners = Array.from({ length: 200 }, (_, n) => `poll:${n + 7_000}`);
      const ask = (of: readonly string[], fresh: string) =>
        at.store.secrets('devices', new Map(of.map((owner) => [owner, Buffer.from(fresh)])));
      const answers = await Promise.all([
        ask(owners, 'one'),
        ask(owners.toReversed(), 'two'),
        ask(['poll:7003'], 'six'),
      ]);
      for (const kept of answers) {
        for (const [owner, sealed] of kept) deepEqual([...sealed], [...(answers[0]?.get(owner) ?? [])]);
      }
      deepEqual(
        answers.map(({ size }) => size),
        [200, 200, 1],
      );
    });

    it('returns only a voter’s own ballots, in the requested order', async () => {
      await at.cast({
        voter: amina,
        answers: [
          [0, 2],
          [1, choiceOf.set([0, 1])],
        ],
      });
      const own = {
        answers: [
          [0, 2],
          [1, choiceOf.set([0, 1])],
        ],
        revision: 1,
      };
      const [of, none] = [
        { poll: at.poll.id, voter: amina },
        { answers: [], revision: 0 },
      ];
      deepEqual(await at.store.ownBallots([of]), [own]);
      deepEqual(await at.store.ownBallots([{ ...of, voter: salim }, of, { ...of, poll: of.poll + 1 }, of]), [
        none,
        own,
        none,
        own,
      ]);
      deepEqual(await at.store.ownBallots([]), []);
    });

    it('applies overlapping calls in the order of the calls', async () => {
      const cast = await Promise.all([0, 1, 2].map((option) => at.recorded({ voter: amina, answers: [[0, option]] })));
      deepEqual(
        cast.map(({ own }) => own),
        [0, 1, 2].map((option) => ({ answers: [[0, option]], revision: option + 1 })),
      );
    });

    it('returns a batch’s outcomes in order, with its changes', async () => {
      const { outcomes, changes } = await at.store.recordBallots(
        [
          at.write({ voter: amina, answers: [[0, 0]] }),
          at.write({ voter: salim, answers: [[0, 0]] }),
          at.write({ voter: amina, answers: [[0, 1]] }),
        ],
        now,
      );
      deepEqual(
        outcomes.map(({ kind }) => kind),
        ['recorded', 'recorded', 'recorded'],
      );
      deepEqual(changes, [
        {
          poll: at.poll.id,
          participants: 2,
          ofL0: 0,
          cells: [
            [0, ballotsCell, 2],
            [0, 0, 1],
            [0, 1, 1],
          ],
        },
      ]);
      equal((await at.load()).updatedAt, now);
    });

    it('keeps tallies that equal a recount, after random writes in random order', async () => {
      const random = randomFrom(20_261_124);
      const voters = Array.from({ length: 9 }, (_, n) => `voter ${n}`.padEnd(16, '\x00'));
      const own = new Map<string, Map<number, unknown>>();
      for (let batch = 0; batch < 30; batch += 1) {
        const writes = Array.from({ length: 1 + random(12) }, () =>
          at.write({
            voter: voters[random(9)] ?? amina,
            answers: someAnswers(random),
            changes: random(4),
            ...(random(3) === 0 && { basedOn: random(5) }),
          }),
        );
        const { outcomes } = await at.store.recordBallots(writes, now + batch);
        for (const [index, { voter, answers }] of writes.entries()) {
          if (outcomes[index]?.kind !== 'recorded') continue;
          own.set(voter, new Map([...(own.get(voter) ?? []), ...answers]));
        }
      }
      for (const voter of voters) {
        const [{ answers } = { answers: [] }] = await at.store.ownBallots([{ poll: at.poll.id, voter }]);
        deepEqual(new Map([...answers].sort(byQuestion)), new Map([...(own.get(voter) ?? [])].sort(byQuestion)));
      }
      const ballots = [...own.values()].reduce((sum, { size }) => sum + size, 0);
      deepEqual(await at.store.recount(record.slug), [
        {
          slug: record.slug,
          participants: { kept: own.size, counted: own.size },
          ofL0: none,
          ballots,
          differences: [],
        },
      ]);
    });

    it('returns a write’s outcome from a dry run if nothing would be written, otherwise undefined', async () => {
      const random = randomFrom(20_261_128);
      const seen = new Map<string, number>();
      for (let turn = 0; turn < 300; turn += 1) {
        const write = {
          ...at.write({ voter: random(4) === 0 ? salim : amina, answers: someAnswers(random), changes: random(3) }),
          ...(random(3) === 0 && { basedOn: random(99) }),
          ...(random(20) === 0 && { edition: at.poll.edition + 1 }),
        };
        const dry = await at.store.dryRunBallots(write);
        const [outcome = { kind: 'none' } as const] = (await at.store.recordBallots([write], now)).outcomes;
        const isWritten = outcome.kind === 'recorded' || outcome.kind === 'outdated';
        deepEqual(dry, isWritten ? undefined : outcome);
        seen.set(outcome.kind, (seen.get(outcome.kind) ?? 0) + 1);
      }
      deepEqual([...seen.keys()].sort(), ['limited', 'outdated', 'recorded', 'stale', 'unchanged']);
    });

    it('counts L0 voters separately, once each, as a recount does', async () => {
      const open = (n: number) => voterKey(`${n} is of L0`.padEnd(16), 'L0');
      const { changes } = await at.store.recordBallots(
        [open(1), open(2), amina].map((voter) => at.write({ voter, answers: [[0, 0]] })),
        now,
      );
      deepEqual([changes[0]?.participants, changes[0]?.ofL0], [3, 2]);
      await at.cast({ voter: open(1), answers: [[0, 1]] });
      await at.cast({ voter: open(1), answers: [[2, choiceOf.order([1, 0, 2])]] });
      await at.reopen();
      const { tallies, polls } = await at.store.load();
      deepEqual([tallies[0]?.ofL0, polls[0]?.ofL0], [2, 2]);
      deepEqual((await at.store.recount(record.slug))[0]?.ofL0, { kept: 2, counted: 2 });
    });

    it('keeps the first secret of an owner, and deletes a poll’s secret with its ballots', async () => {
      const [owner, other] = [`poll:${at.poll.id}`, 'poll:0'];
      const secret = async (of: string, fresh: string, kind = 'devices') => {
        const kept = await at.store.secrets(kind, new Map([[of, Buffer.from(fresh)]]));
        return Buffer.from(kept.get(of) ?? []).toString();
      };
      deepEqual(await Promise.all([secret(owner, 'one'), secret(other, 'two'), secret(owner, 'of the log', 'log')]), [
        'one',
        'two',
        'of the log',
      ]);
      await at.reopen();
      equal(await secret(owner, 'new'), 'one');
      await at.store.savePoll({ ...record, purgedAt: 5 }, 'always');
      await at.store.purgeBallots(at.poll.id, 9);
      deepEqual([await secret(owner, 'new'), await secret(other, 'new')], ['new', 'two']);
    });

    it('recounts its ballots without differences', async () => {
      await at.cast({
        voter: amina,
        answers: [
          [0, 0],
          [2, choiceOf.order([1, 0, 2])],
        ],
      });
      await at.cast({ voter: salim, answers: [[0, -1]] });
      deepEqual(await at.store.recount(record.slug), [
        { slug: record.slug, participants: { kept: 2, counted: 2 }, ofL0: none, ballots: 3, differences: [] },
      ]);
    });

    it('purges ballots in batches, and only of polls marked as purged', async () => {
      for (const voter of [amina, salim]) await at.cast({ voter, answers: [[0, 1]] });
      const [poll] = (await at.store.load()).polls;
      const id = poll?.id ?? 0;
      deepEqual([await at.store.purgeBallots(id, 9), await at.store.ballotsLeft(id)], [0, 2]);
      await at.store.savePoll({ ...record, purgedAt: 5 }, 'always');
      deepEqual([await at.store.purgeBallots(id, 1), await at.store.ballotsLeft(id)], [1, 1]);
      deepEqual([await at.store.purgeBallots(id, 9), await at.store.purgeBallots(id, 9)], [1, 0]);
      const [counted] = await at.store.recount(record.slug);
      deepEqual([counted?.purgedAt, counted?.participants], [5, { kept: 2, counted: 0 }]);
    });

    it('keeps every acknowledged ballot after a reopening', async () => {
      await at.cast({ voter: amina, answers: [[0, 1]] });
      await at.reopen();
      deepEqual(await at.tally(), { participants: 1, cells: { [ballotsCell]: 1, 1: 1 } });
      equal((await at.cast({ voter: amina, answers: [[0, 1]] })).kind, 'unchanged');
    });
  });

  describeRaces(name, open, newPlace);
  describeBadWrites(name, open, newPlace);
  describeInterims(name, open, newPlace);
  describeSuggestions(name, open, newPlace);
  describeContests(name, open, newPlace);
  describeStaff(name, open, newPlace);
};

/** Fails for a store that checks before it writes. */
export const describeRaces = (name: string, open: OpenStore, newPlace: () => string): void => {
  describe(`a store under races: ${name}`, () => {
    const at = testStore(open, newPlace);

    it('records one ballot from 200 concurrent ones of one voter for different options', async () => {
      await Promise.all(
        Array.from({ length: 200 }, (_, turn) => at.cast({ voter: amina, answers: [[0, turn % 3]], changes: 1 })),
      );
      const { participants, cells } = await at.tally();
      const { [ballotsCell]: ballots, ...options } = cells;
      equal(participants, 1);
      equal(ballots, 1, 'one ballot');
      equal(
        Object.values(options).reduce((sum, n) => sum + n, 0),
        1,
        'the tally of all options together',
      );
      deepEqual(
        (await at.store.recount(record.slug)).flatMap(({ differences }) => differences),
        [],
      );
    });
  });
};

const amina = 'amina'.padEnd(16, '\x01');
const salim = '\xff\x00salim'.padEnd(16, '\x02');
const consultation: ConsultationRecord = {
  slug: 'green',
  agency: agency.slug,
  title: { ar: 'مساحات خضراء', en: 'Green spaces' },
  draft: false,
  opensAt: now - 1_000,
  closesAt: now,
  polls: [],
  amendments: [],
  outcomes: [],
};
const outcome = { office: text, said: text, did: [{ text, on: '2026-12-01' }], didNot: [{ text, reason: text }] };

const byQuestion = ([one]: readonly [number, unknown], [other]: readonly [number, unknown]) => one - other;

/** Answers to some of the questions. */
const someAnswers = (random: (below: number) => number): BallotWrite['answers'] => {
  const shuffled = [0, 1, 2].map((place) => [random(99), place] as const).sort(([one], [other]) => one - other);
  const order = shuffled.map(([, place]) => place);
  const choices = [random(4) - 1, choiceOf.set(order.slice(random(3))), choiceOf.order(order)] as const;
  const first = random(3);
  return choices.map((choice, question) => [question, choice] as const).slice(first, first + 1 + random(3));
};
