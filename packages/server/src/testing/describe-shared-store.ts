import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ballotsCell } from '@shura/contract/questions';
import type { Bucket, Crowd } from '../model/rate-limits.ts';
import type { ConsultationRecord, StoredPoll, SuggestionRecord } from '../model/records.ts';
import type { BallotWrite, Store } from '../model/store.ts';
import { agency, type OpenStore, record } from './test-store.ts';

const pepper = Buffer.alloc(32, 1);

/** Tests of a store that several processes may open: here twice, in one place. */
export const describeSharedStore = (name: string, open: OpenStore, newPlace: () => string): void => {
  describe(`a store of several processes: ${name}`, () => {
    const at = twoStores(open, newPlace);

    it('refuses to save a poll as unanswered while a ballot is recorded', async () => {
      const outcomes = await Promise.all([
        at.one.recordBallots([at.write(0, 1, [[0, 0]])], 1).then(({ outcomes }) => outcomes[0]?.kind),
        at.other.savePoll(record, 'whenUnanswered').then((saved) => (saved === 'answered' ? saved : 'saved')),
      ]);
      equal(['recorded,answered', 'outdated,saved'].includes(outcomes.join()), true, outcomes.join());
    });

    it('returns what other processes wrote since a cursor, and nothing older', async () => {
      const before = await cursorOf(at.one);
      await at.other.saveConsultation({ ...consultation, polls: ['gardens'] });
      await at.other.recordBallots([at.write(1, 1, [[0, 2]])], 7);
      await others(at.other).sweep();
      const news = await others(at.one).news(before);
      deepEqual(
        news.consultations.map(({ slug, polls }) => [slug, polls]),
        [['green', ['gardens']]],
      );
      deepEqual(news.tallies, [
        {
          poll: at.idOf(1),
          participants: 1,
          ofL0: 0,
          updatedAt: 7,
          cells: [
            [0, ballotsCell, 1],
            [0, 2, 1],
          ],
        },
      ]);
      deepEqual([news.agencies, news.polls], [[], []]);
      const later = await others(at.one).news(news.moment?.cursor ?? '');
      deepEqual([later.consultations, later.tallies], [[], []]);
    });

    it('returns a poll’s interim results, whichever process saved them', async () => {
      for (const voter of [1, 2]) await at.one.recordBallots([at.write(0, voter, [[0, 0]])], voter);
      const before = await cursorOf(at.one);
      const [one, other] = await Promise.all([at.one, at.other].map((store) => store.keepInterim(at.idOf(0), 2)));
      deepEqual(one, other);
      deepEqual((await others(at.one).news(before)).interims, [one]);
    });

    it('returns a changed suggestion with its acts, and a deleted agency', async () => {
      const { id } = await at.other.receiveSuggestion(suggestion);
      const before = await cursorOf(at.one);
      await at.other.addActs([{ suggestion: id, after: 0, act: { kind: 'published', at: 1 } }]);
      await at.other.setSupport({ suggestion: id, supporter: 's'.padEnd(16), supports: true });
      const { suggestions, moment } = await others(at.one).news(before);
      deepEqual(
        suggestions.map(({ acts, supporters }) => [acts.length, supporters]),
        [[1, 1]],
      );
      const asked = { agency: agency.slug, name: {}, reason: {}, askedAt: 1, by: 'a' };
      const log = { agency: agency.slug, at: 1, by: 'a', did: 'agency.delete', on: [] } as const;
      await at.other.saveDeletion(agency.slug, asked, log);
      const records = await at.other.exportAgency(agency.slug, async () => {});
      const done = { ...asked, done: { on: '2026-11-24', suggestions: 1, unanswered: 0, file: 'x' } };
      equal(await at.other.deleteAgency(done, records, log), 'deleted');
      const { gone, deletions } = await others(at.one).news(moment?.cursor ?? '');
      deepEqual([gone, deletions], [[agency.slug], [done]]);
    });

    it('tells for every commit whether the news includes it', async () => {
      let counted = 0;
      let cursor = await cursorOf(at.one);
      const commits: string[] = [];
      const included: boolean[][] = [];
      for (let round = 0; round < 10; round += 1) {
        const writing = Array.from({ length: 6 }, (_, n) =>
          (n % 2 ? at.one : at.other).recordBallots([at.write(0, round * 6 + n, [[0, 0]])], round),
        );
        const news = await others(at.other).news(cursor);
        commits.push(...(await Promise.all(writing)).map(({ commit = '' }) => commit));
        cursor = news.moment?.cursor ?? '';
        counted = news.tallies[0]?.participants ?? counted;
        included.push(commits.map(news.includes));
        equal(included.at(-1)?.filter(Boolean).length, counted);
      }
      equal(commits.length, 60);
    });

    it('waits for ballots in flight before it returns a poll’s final tally', async () => {
      const writing = Array.from({ length: 5 }, (_, n) => at.one.recordBallots([at.write(0, n, [[0, 0]])], n));
      await new Promise(setImmediate);
      const [standing] = await others(at.other).settle([at.idOf(0)]);
      const recorded = (await Promise.all(writing)).length;
      equal((standing?.participants ?? 0) <= recorded, true);
      const [final] = await others(at.other).settle([at.idOf(0)]);
      equal(final?.participants, 5);
    });

    it('refuses a ballot that arrives long after its poll closed', async () => {
      const now = (await at.one.load()).moment?.now ?? 0;
      const save = (closesAt: number) => at.one.savePoll({ ...record, closesAt }, 'always');
      await save(now - 2_000);
      const write = at.write(0, 1, [[0, 0]]);
      const dryRun = async (edition: number) => (await at.other.dryRunBallots({ ...write, edition }))?.kind;
      equal((await at.one.recordBallots([{ ...write, edition: 2 }], now)).outcomes[0]?.kind, 'recorded');
      deepEqual([await dryRun(1), await dryRun(2)], [undefined, 'unchanged'], 'the other process reads it');
      await save(now - 4_000);
      equal(await dryRun(3), undefined, 'too late for it to be answered by a read');
      equal((await at.one.recordBallots([{ ...at.write(0, 2, [[0, 0]]), edition: 3 }], now)).outcomes[0]?.kind, 'late');
    });

    it('limits a rate over both processes together, and returns tokens that are given back', async () => {
      const rate = { perMinute: 1, burst: 4 };
      const limiter = (store: Store, name = 'tries') => others(store).limiter(name, rate, pepper);
      const [here, there] = [limiter(at.one), limiter(at.other)];
      deepEqual([await here.take('a', 3), await there.take('a')], [0, 0]);
      equal((await here.take('a')) > 60, true);
      equal(await there.take('b'), 0);
      equal(await limiter(at.other, 'other tries').take('a'), 0);
      await there.giveBack('a', 2);
      equal(await here.take('a'), 0);
    });

    it('counts a crowd over both processes together, in every bucket or in none', async () => {
      const [here, there] = [others(at.one).crowd(pepper), others(at.other).crowd(pepper)];
      const [narrow, wide] = [
        { key: 'a/32', room: 2 },
        { key: 'a/24', room: 8 },
      ];
      const enter = async (crowd: Crowd, buckets: readonly Bucket[], limit: number) => {
        const load = await crowd.enter(buckets, limit);
        // In eighths, which hides the decay of the count during the test.
        return Math.round(load * 8) / 8;
      };
      equal(await enter(here, [narrow, wide], 1), 0);
      equal(await enter(there, [narrow, wide], 1), 1 / 2);
      for (const crowd of [here, there]) equal(await enter(crowd, [narrow, wide], 0.9), 1, 'full, and not counted');
      equal(await enter(there, [narrow, wide], 2), 1);
      equal(await enter(here, [wide], 0.1), 3 / 8);
      equal(await enter(here, [{ key: 'b/32', room: 2 }, wide], 1), 3 / 8);
      equal(await enter(there, [wide], 0.1), 4 / 8);
    });

    it('gives a lock, or a lease, to one of two processes', async () => {
      let [inside, max] = [0, 0];
      const work = async () => {
        max = Math.max(max, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= 1;
      };
      await Promise.all([at.one, at.other, at.one, at.other].map((store) => others(store).exclusively('asking', work)));
      equal(max, 1);
      equal(await others(at.one).lease('mail', 'one', 200), true);
      equal(await others(at.other).lease('mail', 'other', 200), false);
      equal(await others(at.one).lease('mail', 'one', 20), true);
      await new Promise((resolve) => setTimeout(resolve, 60));
      equal(await others(at.other).lease('mail', 'other', 200), true);
    });
  });
};

/** Fails for processes that do not lock each other out. */
export const describeSharedRaces = (name: string, open: OpenStore, newPlace: () => string): void => {
  describe(`a store of several processes under races: ${name}`, () => {
    const at = twoStores(open, newPlace);

    it('records one ballot per voter and question, in any order and from any process', async () => {
      const rounds = 12;
      for (let round = 0; round < rounds; round += 1) {
        const writes = Array.from({ length: 60 }, (_, n) =>
          at.write(n % 2, round * 15 + Math.floor(n / 4), [n % 4 < 2 ? [0, n % 3] : [2, '>abc']]),
        );
        const batches = [writes, writes.toReversed(), writes, writes.toReversed()];
        await Promise.all(batches.map((batch, n) => (n % 2 ? at.one : at.other).recordBallots(batch, round)));
      }
      for (const { participants, ballots, differences } of await at.one.recount()) {
        const people = rounds * 15;
        deepEqual(
          { participants, ballots, differences },
          { participants: { kept: people, counted: people }, ballots: 2 * people, differences: [] },
        );
      }
    });
  });
};

/** Opens two stores of one new place, with an agency and two polls. */
const twoStores = (open: OpenStore, newPlace: () => string) => {
  let one: Store;
  let other: Store;
  let polls: StoredPoll[];
  beforeEach(async () => {
    const place = newPlace();
    // Both find no tables, and race to create them.
    [one, other] = await Promise.all([open(place), open(place)]);
    await one.saveAgency(agency);
    polls = await Promise.all(
      ['gardens', 'parks'].map(async (slug) => {
        const saved = await one.savePoll({ ...record, slug }, 'whenUnanswered');
        if (saved === 'answered') throw new Error('a new store has no ballots');
        return saved[0];
      }),
    );
  });
  afterEach(() => Promise.all([one.close(), other.close()]));

  return {
    get one() {
      return one;
    },
    get other() {
      return other;
    },
    idOf: (poll: number): number => polls[poll]?.id ?? 0,
    write: (poll: number, voter: number, answers: BallotWrite['answers']): BallotWrite => ({
      poll: polls[poll]?.id ?? 0,
      edition: 1,
      voter: `voter ${voter}`.padEnd(15, '\x01') + String.fromCharCode(voter % 256),
      answers,
      changes: 9,
    }),
  };
};

const others = (store: Store) => {
  if (!store.shared) throw new Error('this store is not shared');
  return store.shared;
};
const cursorOf = async (store: Store) => (await store.load()).moment?.cursor ?? '';

const consultation: ConsultationRecord = {
  slug: 'green',
  agency: agency.slug,
  title: { ar: 'مساحات خضراء' },
  draft: false,
  opensAt: 0,
  closesAt: null,
  polls: [],
  amendments: [],
  outcomes: [],
};

const suggestion: SuggestionRecord = {
  reference: 'AAAA-AAAA',
  agency: agency.slug,
  consultation: 'green',
  receivedAt: 1,
  policy: 1,
  words: { text: 'أشجار', personal: [] },
  direction: 'rtl',
  language: 'ar',
  basis: [],
  once: 'once',
  code: 'hash',
};
