import { isDeepStrictEqual } from 'node:util';
import type { Poll, PollState, Results, Text } from '@shura/contract';
import { tallyOf } from '@shura/contract/questions';
import type { AgencyRecord, StoredPoll } from '../model/records.ts';
import type { Representation } from '../model/representation.ts';
import { instantOrNull, remembered } from '../model/representation.ts';
import type { StoredTally, TallyChange } from '../model/snapshot.ts';
import type { AnswerCodes } from '../rules/answer-codes.ts';
import { answerCodesOf } from '../rules/answer-codes.ts';
import { fives, isHiddenCell, minCell, seesFives } from '../rules/small-counts.ts';
import type { Viewer } from '../rules/visibility.ts';
import { maySeeParticipants, stateOf } from '../rules/visibility.ts';
import { publicPoll } from './public-poll.ts';
/** A poll in memory, with its counters and cached representation. */
export interface LivePoll {
  readonly stored: StoredPoll;
  readonly agency: AgencyRecord;
  readonly codes: AnswerCodes;
  readonly participants: number;
  readonly updatedAt: number | null;
  /** Increases with every commit that changed a counter. */
  readonly version: number;
  /**
   * The public state at `now`. It is `closed` only once every ballot received in time is counted. Published results are
   * then final, and no late ballot can be recognised by the change it makes.
   */
  state(now: number): PollState;
  /** Delays the close while a vote received in time is being written. */
  whileOpen<Value>(writing: Promise<Value>): Promise<Value>;
  /** The public representation at `now`. */
  poll(now: number): Representation;
  /** The public number of participants. Undefined while hidden. */
  publicParticipants(now: number): number | undefined;
  /** The tallies for a viewer. Check `rules/visibility.ts` first. */
  results(viewer: Viewer, now: number): Representation;
  /** Whether enough people have joined since the public interim tally. */
  owesInterim(now: number): boolean;
  /** Tallies of the ballots cast in the poll itself, by question. Ballots of other channels are not included. */
  tallies(): Results['questions'];
  /** Ballots entered by staff through other channels, counted separately. */
  readonly counters: readonly LivePoll[];
  /** Invalidates the representation of the poll after a change of a counter. */
  touch(): void;
}

/** Number of participants, and the time of the last ballot. */
type People = Pick<StoredTally, 'participants' | 'ofL0' | 'updatedAt'>;

/** Shown to the public before the first five people. */
const nothingYet: People & { readonly counts: ReturnType<typeof countsOf> } = {
  ...{ participants: 0, ofL0: 0, updatedAt: null, counts: new Map() },
};

/** Milliseconds after the close from which a shared store rejects ballots that were received in time. */
export const grace = 3_000;

/** `alone`: no other process records ballots, so local tallies are complete. */
export const livePoll = (
  first: StoredPoll,
  owner: AgencyRecord,
  alone: boolean,
  decisionOn: (poll: string) => Poll['decision'],
) => {
  let stored = first;
  let agency = owner;
  let codes = answerCodesOf(stored.questions);
  let { participants, ofL0, updatedAt } = stored;
  let version = 0;
  let edition = 0;
  let decision = first.decision;
  let writing = 0;
  let settled = alone;
  let counts = countsOf([]);
  let interim = nothingYet;
  /**
   * Whether the last replicated tally includes a commit. The tally may arrive before this process knows the result of
   * the commit.
   */
  let included: (commit: string) => boolean = () => false;
  /** Commits of this process that no replicated tally includes yet. */
  let ahead: { readonly change: TallyChange; readonly commit: string }[] = [];
  const pollOnce = remembered<string>();
  const resultsOnce = remembered<number>();
  const interimOnce = remembered<string>();
  const counters: LivePoll[] = [];
  const stateAt = (now: number) => {
    const state = stateOf(stored, now);
    return state === 'closed' && (writing > 0 || !settled) && !stored.imported ? 'open' : state;
  };

  return {
    get stored() {
      return stored;
    },
    get agency() {
      return agency;
    },
    get codes() {
      return codes;
    },
    get participants() {
      return participants;
    },
    get updatedAt() {
      return updatedAt;
    },
    get version() {
      return version;
    },
    replace(saved: StoredPoll, by: AgencyRecord) {
      stored = saved;
      agency = by;
      codes = answerCodesOf(saved.questions);
      version += 1;
      edition += 1;
    },
    count(change: TallyChange, now: number, commit: string | undefined) {
      if (commit !== undefined && included(commit)) return;
      add(change);
      if (commit !== undefined) ahead.push({ change, commit });
      updatedAt = now;
      version += 1;
    },
    /**
     * Replaces the tally with a replicated one, then adds the local ballots that the replicated one does not include.
     * Returns whether the tally changed.
     */
    stand(standing: StoredTally, includes: (commit: string) => boolean): boolean {
      const before = [participants, ofL0, counts] as const;
      included = includes;
      ahead = ahead.filter(({ commit }) => !includes(commit));
      participants = standing.participants;
      ofL0 = standing.ofL0;
      counts = countsOf(standing.cells);
      for (const { change } of ahead) add(change);
      updatedAt = Math.max(updatedAt ?? 0, standing.updatedAt ?? 0);
      const changed = !isDeepStrictEqual(before, [participants, ofL0, counts]);
      if (changed) version += 1;
      return changed;
    },
    counters: counters as readonly LivePoll[],
    addCounter(counter: LivePoll) {
      counters.push(counter);
      version += 1;
    },
    touch() {
      version += 1;
    },
    state: stateAt,
    get isSettled() {
      return settled || Boolean(stored.imported);
    },
    settle() {
      settled = true;
      version += 1;
    },
    async whileOpen<Value>(write: Promise<Value>): Promise<Value> {
      writing += 1;
      try {
        return await write;
      } finally {
        writing -= 1;
      }
    },
    poll: (now: number) => {
      const state = stateAt(now);
      // In a sealed poll a vote changes neither the bytes nor the time to send them.
      const people = publicParticipants(now);
      const decided = stored.decision ?? decisionOn(stored.slug);
      if (decided !== decision) [edition, decision] = [edition + 1, decided];
      return pollOnce(`${edition} ${state} ${people}`, () =>
        publicPoll({ ...stored, decision }, agency, state, people),
      );
    },
    publicParticipants,
    tallies: () => talliesOf(counts),
    results: (viewer: Viewer, now: number) =>
      seesFives(stored, stateAt(now), participants, viewer)
        ? interimOnce(`${edition} ${interim.participants}`, () => ({
            ...resultsOf(interim, interim.counts),
            inFives: true as const,
          }))
        : resultsOnce(version, () => ({
            ...resultsOf({ participants, ofL0, updatedAt }, counts),
            ...(counters.some(isShown) && { apart: counters.filter(isShown).map(countedApart) }),
          })),
    owesInterim: (now: number) =>
      seesFives(stored, stateAt(now), participants, 'public') && participants >= interim.participants + fives.every,
    putInterim(standing: StoredTally) {
      // Concurrent reads may arrive out of order.
      if (standing.participants <= interim.participants) return;
      interim = { ...standing, counts: countsOf(standing.cells) };
      version += 1;
    },
  };
  function publicParticipants(now: number) {
    const state = stateAt(now);
    if (!maySeeParticipants(stored, state)) return undefined;
    return seesFives(stored, state, participants, 'public') ? interim.participants : participants;
  }
  function resultsOf(people: People, counted: typeof counts): Results {
    return {
      ...{ poll: stored.slug, participants: people.participants, updatedAt: instantOrNull(people.updatedAt) },
      ...(people.ofL0 > 0 && { levels: { L0: people.ofL0, L1: people.participants - people.ofL0 } }),
      questions: talliesOf(counted),
    };
  }
  function add(change: TallyChange) {
    participants += change.participants;
    ofL0 += change.ofL0;
    for (const [question, cell, by] of change.cells) {
      const sum = (counts.get(question)?.get(cell) ?? 0) + by;
      counts.set(question, (counts.get(question) ?? new Map<number, number>()).set(cell, sum));
    }
  }
  function talliesOf(counted: typeof counts) {
    return Object.fromEntries(
      stored.questions.map((question, place) => [
        question.id,
        tallyOf(question, (cell) => counted.get(place)?.get(cell) ?? 0),
      ]),
    );
  }
};

const countsOf = (cells: TallyChange['cells']): Map<number, Map<number, number>> => {
  const counts = new Map<number, Map<number, number>>();
  for (const [question, cell, n] of cells) {
    counts.set(question, (counts.get(question) ?? new Map<number, number>()).set(cell, n));
  }
  return counts;
};

/** A poll without a title uses its first question. */
export const titleOf = ({ stored }: Pick<LivePoll, 'stored'>): Text => stored.title ?? stored.questions[0]?.text ?? {};

const isShown = ({ participants }: LivePoll): boolean => participants >= minCell;

const countedApart = ({ stored, participants, tallies }: LivePoll) => ({
  channel: stored.counter?.channel ?? 'paper',
  participants,
  questions: Object.fromEntries(
    Object.entries(tallies()).filter(
      ([, { options, pairwise = {} }]) =>
        ![options, ...Object.values(pairwise)].some((cells) => Object.values(cells).some(isHiddenCell)),
    ),
  ),
});
