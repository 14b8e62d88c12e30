import type { Devices } from '../auth/devices.ts';
import type { Tracking } from '../auth/tracking.ts';
import type { Rates } from '../model/rate-limits.ts';
import type { BallotOutcome, BallotWrite, Store } from '../model/store.ts';
import type { InBulkhead } from '../runtime/bulkhead.ts';
import type { Limits } from '../runtime/limiter.ts';
import type { Mutex, Pacer } from '../runtime/mutex.ts';
import type { Consultations } from '../state/consultations.ts';
import type { Deletions } from '../state/deletions.ts';
import type { Polls } from '../state/polls.ts';
import type { Suggestions } from '../state/suggestions.ts';

/** Dependencies shared by the services of one server. */
export interface Runtime {
  readonly store: Store;
  readonly polls: Polls;
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly deletions: Deletions;
  readonly devices: Devices;
  readonly tracking: Tracking;
  /** Serialises acts of staff on suggestions. */
  readonly suggestionsLock: Mutex;
  /** `suggestionsLock` for citizens' acts, at lower priority. */
  readonly citizensLock: Mutex;
  /**
   * Serialises changes to agencies, polls and consultations across processes, so that a check still holds at the write.
   */
  readonly agendaLock: Mutex;
  /** Bounds citizens' requests about suggestions. */
  readonly bulkhead: InBulkhead;
  /**
   * Runs CPU-bound work on texts, one piece in each turn of the event loop. Sanitising a text of maximum length takes
   * 8 ms.
   */
  readonly paced: Pacer;
  readonly rates: Rates;
  readonly limits: Limits;
  /** Resolves once a ballot is durable; rejects with `StoreBusy` or `DataError`. */
  readonly write: (write: BallotWrite) => Promise<BallotOutcome>;
  /** Resolves once memory holds what every process had saved. */
  readonly latest: () => Promise<void>;
  /** UTC milliseconds. Decides every deadline. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Buffer;
  /** The public address of this server. */
  readonly publicUrl: string | undefined;
  readonly onError: (error: unknown) => void;
  /** Identifies this process among those that share the store. */
  readonly processId: string;
}
