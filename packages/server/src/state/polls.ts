import { isDeepStrictEqual } from 'node:util';
import type { Poll, PollState, Results, Text } from '@shura/contract';
import { tallyOf } from '@shura/contract/questions';
import type { StoredTally, TallyChange } from '../model/loaded.ts';
import type { AgencyRecord, StoredPoll } from '../model/records.ts';
import { instant, instantOrNull, type Representation, remembered } from '../model/representation.ts';
import { publicAgency } from '../rules/agencies.ts';
import { type AnswerCodes, answerCodesOf } from '../rules/answers.ts';
import { fives, maySeeParticipants, seesFives, stateOf, type Viewer } from '../rules/visibility.ts';

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

export interface PollsOptions {
  /** Other processes take ballots too. */
  readonly shared?: boolean;
  /** The decision that a consultation announces for a poll ({@link Decisions.of}). */
  readonly decisionOn?: (poll: string) => Poll['decision'];
}

/** Every poll of this server and its counters, kept in memory and as durable as the store's. */
export const createPolls = ({ shared = false, decisionOn = () => undefined }: PollsOptions = {}) => {
  const bySlug = new Map<string, LivePoll>();
  const byId = new Map<number, ReturnType<typeof livePoll>>();
  const agencies = new Map<string, AgencyRecord>();
  const touchCounted = ({ poll }: { readonly poll: number }) => {
    const { counter } = byId.get(poll)?.stored ?? {};
    if (counter) bySlug.get(counter.of)?.touch();
  };

  return {
    find: (slug: string): LivePoll | undefined => bySlug.get(slug),
    all: (): IterableIterator<LivePoll> => bySlug.values(),
    agency: (slug: string): AgencyRecord | undefined => agencies.get(slug),
    agencies: (): IterableIterator<AgencyRecord> => agencies.values(),
    putAgency(agency: AgencyRecord): void {
      agencies.set(agency.slug, agency);
      for (const poll of byId.values()) if (poll.agency.slug === agency.slug) poll.replace(poll.stored, agency);
    },
    /** Forgets an agency, and all that it asks. */
    forget(agency: string): void {
      agencies.delete(agency);
      for (const [id, { stored }] of byId) {
        if (stored.agency !== agency) continue;
        byId.delete(id);
        bySlug.delete(stored.slug);
      }
    },
    /** Puts a saved poll in place of an earlier edition; its counters stay. */
    put(stored: StoredPoll): void {
      const agency = agencies.get(stored.agency);
      if (!agency) throw new Error(`Poll ${stored.slug} belongs to no agency`);
      const known = byId.get(stored.id);
      if (known) {
        // What another process was told of may come after what this one has saved since.
        if (stored.edition >= known.stored.edition) known.replace(stored, agency);
        return;
      }
      const poll = livePoll(stored, agency, !shared, decisionOn);
      byId.set(stored.id, poll);
      if (stored.counter) [...byId.values()].find((one) => one.stored.slug === stored.counter?.of)?.addCounter(poll);
      else bySlug.set(stored.slug, poll);
    },
    /** Adds what a commit of this process changed, at `now`. */
    count(changes: readonly TallyChange[], now: number, commit?: string): void {
      for (const change of changes) {
        byId.get(change.poll)?.count(change, now, commit);
        touchCounted(change);
      }
    },
    /** Those that closed long enough before `now` for no ballot to come any more, and are not {@link settled}; by id. */
    closing: (now: number): number[] =>
      [...byId].flatMap(([id, poll]) =>
        stateOf(poll.stored, now - grace) === 'closed' && !poll.isSettled ? [id] : [],
      ),
    /** Says that these count every ballot there will ever be. */
    settled(polls: readonly number[]): void {
      for (const id of polls) byId.get(id)?.settle();
    },
    /** Takes over what the public is shown of polls meanwhile. */
    putInterims(interims: readonly StoredTally[]): void {
      for (const interim of interims) byId.get(interim.poll)?.putInterim(interim);
    },
    /** Takes over how polls stand; what this process has committed and is not among it comes on top. */
    stand(standings: readonly StoredTally[], includes: (commit: string) => boolean): void {
      for (const standing of standings) if (byId.get(standing.poll)?.stand(standing, includes)) touchCounted(standing);
    },
  };
};
export type Polls = ReturnType<typeof createPolls>;

/** Who has taken part in a poll, and when the last of them did. */
type People = Pick<StoredTally, 'participants' | 'ofL0' | 'updatedAt'>;

/** What the public is shown before the first five people. */
const nothingYet: People & { readonly counts: ReturnType<typeof countsOf> } = {
  ...{ participants: 0, ofL0: 0, updatedAt: null, counts: new Map() },
};

/** Milliseconds after which a store that is shared takes no ballot that was received in time. */
const grace = 3_000;

/** `alone`: no other process takes ballots, so that whatever is counted here is all. */
const livePoll = (
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

/** By channel is a breakdown: no cell of it under this is public, and a question that has one is not, whole (rule 5). */
const smallest = 5;
const isSmall = (count: number): boolean => count > 0 && count < smallest;
const isShown = ({ participants }: LivePoll): boolean => participants >= smallest;

const countedApart = ({ stored, participants, tallies }: LivePoll) => ({
  channel: stored.counter?.channel ?? 'paper',
  participants,
  questions: Object.fromEntries(
    Object.entries(tallies()).filter(
      ([, { options, pairwise = {} }]) =>
        ![options, ...Object.values(pairwise)].some((cells) => Object.values(cells).some(isSmall)),
    ),
  ),
});

const publicPoll = (
  stored: StoredPoll,
  agency: AgencyRecord,
  state: PollState,
  participants: number | undefined,
): Poll => ({
  slug: stored.slug,
  agency: publicAgency(agency),
  state,
  opensAt: instantOrNull(stored.opensAt),
  closesAt: instantOrNull(stored.closesAt),
  visibility: stored.visibility,
  ...(stored.inFives && { inFives: true }),
  assurance: 'L1',
  ...(stored.imported && { imported: true, source: stored.imported.source }),
  ...(stored.purgedAt !== undefined && { ballotsPurgedAt: instant(stored.purgedAt) }),
  ...(stored.title && { title: stored.title }),
  ...(stored.decision && { decision: stored.decision }),
  ...(participants !== undefined && { participants }),
  questions: [...stored.questions],
  amendments: [...stored.amendments],
});
