import type { Devices } from '../auth/devices.ts';
import type { Tracking } from '../auth/tracking.ts';
import type { Rates } from '../model/rates.ts';
import type { BallotOutcome, BallotWrite, Store } from '../model/store.ts';
import type { InBulkhead } from '../runtime/bulkhead.ts';
import type { Limits } from '../runtime/limiter.ts';
import type { Mutex, Pacer } from '../runtime/mutex.ts';
import type { Consultations } from '../state/consultations.ts';
import type { Deletions } from '../state/deletions.ts';
import type { Polls } from '../state/polls.ts';
import type { Suggestions } from '../state/suggestions.ts';

/** What the services of one server share. Each takes from it what it names. */
export interface Runtime {
  readonly store: Store;
  readonly polls: Polls;
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly deletions: Deletions;
  readonly devices: Devices;
  readonly tracking: Tracking;
  /** Serialises what staff do to suggestions. */
  readonly suggestionsLock: Mutex;
  /** Serialises what citizens do to suggestions with it; staff go first. */
  readonly citizensLock: Mutex;
  /** Serialises changes to what is asked, in all processes, so that what was checked still holds at the write. */
  readonly agendaLock: Mutex;
  /** Bounds the requests of citizens about suggestions. */
  readonly bulkhead: InBulkhead;
  /** For looking at long texts: cleaning the longest takes 8 ms. */
  readonly paced: Pacer;
  readonly rates: Rates;
  readonly limits: Limits;
  /** Resolves once a ballot is durable; rejects with `StoreBusy` or `DataError`. */
  readonly write: (write: BallotWrite) => Promise<BallotOutcome>;
  /** Resolves once polls are as every process has saved them. */
  readonly latest: () => Promise<void>;
  /** UTC milliseconds; decides every deadline. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Buffer;
  /** The address people know this server by. */
  readonly publicUrl: string | undefined;
  readonly onError: (error: unknown) => void;
  /** What this process is called among those that share the store. */
  readonly processId: string;
}
