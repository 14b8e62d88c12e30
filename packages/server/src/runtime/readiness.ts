import type { Store } from '../model/store.ts';

/** Milliseconds that what was found out of the store is told again, however many ask. */
const keeps = 1_000;
/** Milliseconds in which a store that is well answers. */
const patience = 1_500;
/** Milliseconds that a failed commit counts. */
const failureLasts = 5_000;

export interface ReadinessOptions {
  readonly store: Pick<Store, 'fault'>;
  readonly queue: { readonly full: boolean; readonly failedAt: number };
  /** Whether this process knows what other processes have written. */
  readonly isCurrent: () => boolean;
}

/** Whether what is sent to this process now would be written. */
export const createReadiness = ({ store, queue, isCurrent }: ReadinessOptions) => {
  let stopping = false;
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
    /** It is never ready again. */
    stop(): void {
      stopping = true;
    },
    /** The part that is not ready, and what is the matter with it, for an operator; undefined where all are. */
    async whyNot(): Promise<string | undefined> {
      if (stopping) return 'server: stopping';
      if (queue.full) return 'queue: full';
      // A balancer that takes a failing server out would never send the vote that shows it is well again: after a while it
      // is offered one.
      if (performance.now() - queue.failedAt < failureLasts) return 'database: a commit failed';
      const found = await faultOfStore();
      if (found !== undefined) return `database: ${found}`;
      return isCurrent() ? undefined : 'database: not heard of what others wrote';
    },
  };
};
export type Readiness = ReturnType<typeof createReadiness>;
