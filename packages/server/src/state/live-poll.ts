import { isDeepStrictEqual } from 'node:util';
import type { Poll, PollState, Results, Text } from '@shura/contract';
import { tallyOf } from '@shura/contract/questions';
import type { StoredTally, TallyChange } from '../model/loaded.ts';
import type { AgencyRecord, StoredPoll } from '../model/records.ts';
import type { Representation } from '../model/representation.ts';
import { instantOrNull, remembered } from '../model/representation.ts';
import type { AnswerCodes } from '../rules/answers.ts';
import { answerCodesOf } from '../rules/answers.ts';
import type { Viewer } from '../rules/visibility.ts';
import { fives, isHiddenCell, maySeeParticipants, minCell, seesFives, stateOf } from '../rules/visibility.ts';
import { publicPoll } from './public-poll.ts';
/** A poll in memory: what is stored of it, its counters, and what was last said about it. */
export interface LivePoll {
  readonly stored: StoredPoll;
  readonly agency: AgencyRecord;
  readonly codes: AnswerCodes;
  readonly participants: number;
  readonly updatedAt: number | null;
  /** Grows with every commit that changed a counter. */
  readonly version: number;
  /**
   * The state that others are shown at `now`: closed only once every vote that came in time has been counted, so that
   * published results are final and no single late one can be told apart.
   */
  state(now: number): PollState;
  /** Holds the close back while a vote that came in time is being written. */
  whileOpen<Value>(writing: Promise<Value>): Promise<Value>;
  /** What everyone is shown, at `now`. */
  poll(now: number): Representation;
  /** How many have taken part, as the public is told; undefined where it is not. */
  publicParticipants(now: number): number | undefined;
  /** The tallies as a viewer may be shown them. Whether they may be seen is for `visibility/` to say, before this is called. */
  results(viewer: Viewer, now: number): Representation;
  /** Whether enough people have come since what the public is shown meanwhile. */
  owesInterim(now: number): boolean;
  /** The tallies of its own ballots, by question. */
  tallies(): Results['questions'];
  /** What staff enter through other channels, each counted by itself. */
  readonly counters: readonly LivePoll[];
  /** Says that a counter of it has changed. */
  touch(): void;
}

/** Who has taken part in a poll, and when the last of them did. */
type People = Pick<StoredTally, 'participants' | 'ofL0' | 'updatedAt'>;

/** What the public is shown before the first five people. */
const nothingYet: People & { readonly counts: ReturnType<typeof countsOf> } = {
  ...{ participants: 0, ofL0: 0, updatedAt: null, counts: new Map() },
};

/** Milliseconds after which a store that is shared takes no ballot that was received in time. */
export const grace = 3_000;

/** `alone`: no other process takes ballots, so that whatever is counted here is all. */
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
  /** Of the last standing; it may be told before the commit that it counts has been answered. */
  let included: (commit: string) => boolean = () => false;
  /** Commits of this process that no standing has included yet. */
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
    /** Says whether that changed anything. */
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
      // A vote in a sealed poll leaves the bytes as they are, and the time it takes to send them.
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
      // Of two that were asked for at once, the later may be told first.
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

/** A poll of one question may go by that. */
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
