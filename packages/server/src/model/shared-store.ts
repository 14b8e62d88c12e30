import type { Loaded, StoredTally } from './loaded.ts';
import type { Crowd, Limiter, Rate } from './rates.ts';
import type { StoredSuggestion } from './records.ts';

/** What other processes have written, and this one too; records are whole, as they stand. */
export interface News extends Loaded {
  readonly suggestions: readonly StoredSuggestion[];
  /** Agencies that are there no more. */
  readonly gone: readonly string[];
  /** Agencies whose deletion was withdrawn. */
  readonly kept: readonly string[];
  /** Whether it counts what {@link Store.recordBallots} wrote under this commit. */
  readonly includes: (commit: string) => boolean;
}

/** What a store offers where other processes may have it open as well. */
export interface SharedStore {
  /** All that was written since the moment of a cursor; what was written just before may be among it once more. */
  news(since: string): Promise<News>;
  /** How these polls stand once every ballot that was being written to them is, or is not. */
  settle(polls: readonly number[]): Promise<readonly StoredTally[]>;
  /** Runs work while no other process runs any under this name. */
  exclusively<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
  /**
   * Whether `holder` may do a job that one process does for all: takes the job's lease for some milliseconds, or goes on
   * with it. Whoever holds it and stops leaves it to another when it ends.
   */
  lease(job: string, holder: string, lasts: number): Promise<boolean>;
  /**
   * Counts what is done in all processes together; `name` keeps one kind of thing apart from another. What is counted stands
   * in the store under a key that the store alone cannot make: `pepper` is a secret of the server's.
   */
  limiter(name: string, rate: Rate, pepper: Uint8Array): Limiter;
  /**
   * Writes so many ballots of a closed poll again, where that takes from the database what it tells of when they came, and
   * remembers it. Answers whether there may be more to do.
   */
  reorderBallots(most: number): Promise<boolean>;
  /** Counts who came lately to all processes together, under keys made with `pepper` as above. */
  crowd(pepper: Uint8Array): Crowd;
  /** Connections of this process to the database, and requests of it that wait for one. */
  connections(): { readonly used: number; readonly idle: number; readonly waiting: number };
  /** Forgets what was noted of writes for {@link news} more than a day ago. */
  sweep(): Promise<void>;
}
