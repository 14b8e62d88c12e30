import { afterEach, beforeEach } from 'node:test';
import type { Question } from '@shura/contract';
import type { AgencyRecord, PollRecord, StoredPoll } from '../model/records.ts';
import type { BallotWrite, Store } from '../model/store.ts';
import { holiday } from './holiday.ts';

/** Opens a store; the same `place` reopens the same data. */
export type OpenStore = (place: string) => Promise<Store>;

export const now = Date.UTC(2026, 10, 24, 9);

export const agency: AgencyRecord = {
  slug: 'muscat',
  name: { ar: 'بلدية مسقط', en: 'Muscat Municipality' },
  timeZone: 'Asia/Muscat',
  place: { ar: 'مسقط', en: 'Muscat' },
  origins: ['https://www.example.om'],
  policies: [],
  calendars: [
    {
      from: now,
      calendar: { timeZone: 'Asia/Muscat', weekend: [5, 6], holidays: [holiday('2026-11-18', '2026-11-19')] },
    },
  ],
};

const options = ['north', 'south', 'east'].map((id) => ({ id, text: { ar: `خيار ${id}`, en: id } }));
export const text = { ar: 'أين تُبنى الحديقة؟', en: 'Where should the garden be?' };
const questions: Question[] = [
  { kind: 'single', id: 'place', text, none: true, options },
  { kind: 'multiple', id: 'needs', text, min: 1, max: 3, options },
  { kind: 'ranking', id: 'order', text, options },
];
export const record: PollRecord = {
  slug: 'gardens',
  agency: agency.slug,
  draft: false,
  opensAt: now - 1_000,
  closesAt: null,
  visibility: 'live',
  questions,
  amendments: [],
};

type Cast = Pick<BallotWrite, 'voter' | 'answers'> & Partial<Pick<BallotWrite, 'basedOn' | 'changes' | 'log'>>;

/** A fresh store with one poll for each test, closed after it. */
export const testStore = (open: OpenStore, newPlace: () => string) => {
  let store: Store;
  let poll: StoredPoll;
  let place: string;

  beforeEach(async () => {
    place = newPlace();
    store = await open(place);
    await store.saveAgency(agency);
    const saved = await store.savePoll(record, 'whenUnanswered');
    if (saved === 'answered') throw new Error('a new store has no ballots');
    [poll] = saved;
  });
  afterEach(() => store.close());

  const write = (cast: Cast): BallotWrite => ({ poll: poll.id, edition: poll.edition, changes: 99, ...cast });
  const cast = async (one: Cast) => {
    const { outcomes } = await store.recordBallots([write(one)], now);
    const [outcome] = outcomes;
    if (!outcome) throw new Error('a write has an outcome');
    return outcome;
  };
  const load = async () => {
    const found = (await store.load()).polls.find(({ slug }) => slug === record.slug);
    if (!found) throw new Error('the poll is gone');
    return found;
  };

  return {
    get store() {
      return store;
    },
    get poll() {
      return poll;
    },
    write,
    cast,
    load,
    async recorded(one: Cast) {
      const outcome = await cast(one);
      if (outcome.kind !== 'recorded') throw new Error(`expected recorded, not ${outcome.kind}`);
      return outcome;
    },
    async tally(question = 0) {
      const { tallies } = await store.load();
      const cells = tallies.filter((tally) => tally.poll === poll.id).flatMap((tally) => tally.cells);
      return {
        participants: (await load()).participants,
        cells: Object.fromEntries(cells.filter(([of]) => of === question).map(([, cell, n]) => [cell, n])) as Record<
          string,
          number
        >,
      };
    },
    async reopen() {
      await store.close();
      store = await open(place);
    },
  };
};
