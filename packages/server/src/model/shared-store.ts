import type { Crowd, Limiter, Rate } from './rate-limits.ts';
import type { StoredSuggestion } from './records.ts';
import type { Loaded, StoredTally } from './snapshot.ts';

/** Writes of all processes, including this one. Records are complete. */
export interface News extends Loaded {
  readonly suggestions: readonly StoredSuggestion[];
  /** Deleted agencies. */
  readonly gone: readonly string[];
  /** Agencies whose deletion was withdrawn. */
  readonly kept: readonly string[];
  /** Whether these writes include the ones that {@link Store.recordBallots} made in this commit. */
  readonly includes: (commit: string) => boolean;
}

/** The part of a store that several processes use together. */
export interface SharedStore {
  /** All writes since a cursor. Writes just before the cursor may be repeated. */
  news(since: string): Promise<News>;
  /** The tallies of these polls, once every ballot being written to them is committed or rolled back. */
  settle(polls: readonly number[]): Promise<readonly StoredTally[]>;
  /** Runs work while no other process runs work under this name (a distributed lock). */
  exclusively<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
  /**
   * Acquires or renews the lease of a job for `lasts` milliseconds. Returns whether `holder` has it. When it expires,
   * another holder may take it.
   */
  lease(job: string, holder: string, lasts: number): Promise<boolean>;
  /**
   * A rate limiter across processes. `name` separates kinds of use. Keys are stored as HMACs with `pepper`, a secret
   * that the store does not have.
   */
  limiter(name: string, rate: Rate, pepper: Uint8Array): Limiter;
  /**
   * Rewrites up to `max` ballots of closed polls, so that the database no longer reveals their order of arrival, and
   * records its progress. Returns whether more may remain.
   */
  reorderBallots(max: number): Promise<boolean>;
  /** A {@link Crowd} across processes, with keys as in {@link limiter}. */
  crowd(pepper: Uint8Array): Crowd;
  /** Database connections of this process, and its requests that wait for one. */
  connections(): { readonly used: number; readonly idle: number; readonly waiting: number };
  /** Deletes change records for {@link news} older than a day, and buckets of {@link crowd} unused for two hours. */
  sweep(): Promise<void>;
}
