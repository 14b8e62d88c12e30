import type { Store } from '../model/store.ts';

/** Milliseconds that what was found out of the store is told again, however many ask. */
const keeps = 1_000;
/** Milliseconds in which a store that is well answers. */
const patience = 1_500;
/** Milliseconds that a failed commit counts. */
const failureLasts = 5_000;

export interface ReadinessOptions {
  readonly store: Pick<Store, 'fault'>;
  /** Whether the queue of ballots takes no more. */
  readonly isFull: () => boolean;
  /** Whether this process knows what the others have written. */
  readonly isCurrent: () => boolean;
}

/** Whether what is sent to this process now would be written. */
export const createReadiness = ({ store, isFull, isCurrent }: ReadinessOptions) => {
  let stopping = false;
  let failedAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;
  let fault: ReturnType<Store['fault']>;

  const faultOfStore = () => {
    const now = performance.now();
    if (now - askedAt >= keeps) {
      askedAt = now;
      const late = new Promise<'no answer'>((resolve) => setTimeout(resolve, patience, 'no answer').unref());
      fault = Promise.race([store.fault(), late]);
    }
    return fault;
  };

  return {
    /** A commit has just failed. */
    failed(): void {
      failedAt = performance.now();
    },
    /** It is never ready again. */
    stop(): void {
      stopping = true;
    },
    /** The part that is not ready, and what is the matter with it, for an operator; undefined where all are. */
    async whyNot(): Promise<string | undefined> {
      if (stopping) return 'server: stopping';
      if (isFull()) return 'queue: full';
      // A balancer that takes a failing server out would never send the vote that shows it is well again: after a while it
      // is offered one.
      if (performance.now() - failedAt < failureLasts) return 'database: a commit failed';
      const found = await faultOfStore();
      if (found !== undefined) return `database: ${found}`;
      return isCurrent() ? undefined : 'database: not heard of what others wrote';
    },
  };
};
export type Readiness = ReturnType<typeof createReadiness>;
