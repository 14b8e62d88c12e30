import type { Poll } from '@shura/contract';
import type { AgencyRecord, StoredPoll } from '../model/records.ts';
import type { StoredTally, TallyChange } from '../model/snapshot.ts';
import { stateOf } from '../rules/visibility.ts';
import { grace, type LivePoll, livePoll } from './live-poll.ts';

export interface PollsOptions {
  /** Other processes record ballots too. */
  readonly shared?: boolean;
  /** The decision that a consultation announces for a poll ({@link Decisions.of}). */
  readonly decisionOn?: (poll: string) => Poll['decision'];
}

/** All polls of this server with their counters, in memory. Callers must save a change before they put it here. */
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
    /** Removes an agency, its polls and their counters. */
    forget(agency: string): void {
      agencies.delete(agency);
      for (const [id, { stored }] of byId) {
        if (stored.agency !== agency) continue;
        byId.delete(id);
        bySlug.delete(stored.slug);
      }
    },
    /** Replaces a poll with a newer edition. Its counters remain. */
    put(stored: StoredPoll): void {
      const agency = agencies.get(stored.agency);
      if (!agency) throw new Error(`Poll ${stored.slug} belongs to no agency`);
      const known = byId.get(stored.id);
      if (known) {
        // Replication may deliver an older edition than this process has saved.
        if (stored.edition >= known.stored.edition) known.replace(stored, agency);
        return;
      }
      const poll = livePoll(stored, agency, !shared, decisionOn);
      byId.set(stored.id, poll);
      if (stored.counter) [...byId.values()].find((one) => one.stored.slug === stored.counter?.of)?.addCounter(poll);
      else bySlug.set(stored.slug, poll);
    },
    /** Adds the changes that a commit of this process made at `now`. */
    count(changes: readonly TallyChange[], now: number, commit?: string): void {
      for (const change of changes) {
        byId.get(change.poll)?.count(change, now, commit);
        touchCounted(change);
      }
    },
    /**
     * Ids of polls that are not yet {@link settled}, and were closed so long before `now` that no ballot can follow.
     */
    closing: (now: number): number[] =>
      [...byId].flatMap(([id, poll]) =>
        stateOf(poll.stored, now - grace) === 'closed' && !poll.isSettled ? [id] : [],
      ),
    /** Marks the tallies of these polls as final. */
    settled(polls: readonly number[]): void {
      for (const id of polls) byId.get(id)?.settle();
    },
    /** Replaces the public interim tallies. */
    putInterims(interims: readonly StoredTally[]): void {
      for (const interim of interims) byId.get(interim.poll)?.putInterim(interim);
    },
    /** Replaces tallies, and adds the commits of this process that they do not include. */
    stand(standings: readonly StoredTally[], includes: (commit: string) => boolean): void {
      for (const standing of standings) if (byId.get(standing.poll)?.stand(standing, includes)) touchCounted(standing);
    },
  };
};
export type Polls = ReturnType<typeof createPolls>;
