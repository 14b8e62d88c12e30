import type { Store } from '../model/store.ts';

/** Milliseconds that the store's health is cached. */
const cacheMs = 1_000;
/** Timeout for the store's health check, in milliseconds. */
const timeoutMs = 1_500;
/** Milliseconds that a failed commit makes the process not ready. */
const failureMs = 5_000;

export interface ReadinessOptions {
  readonly store: Pick<Store, 'fault'>;
  readonly queue: { readonly full: boolean; readonly failedAt: number };
  /** Whether this process has replicated recent writes of other processes. */
  readonly isCurrent: () => boolean;
}

/** Whether this process could write a ballot now. */
export const createReadiness = ({ store, queue, isCurrent }: ReadinessOptions) => {
  let stopping = false;
  let askedAt = Number.NEGATIVE_INFINITY;
  let fault: ReturnType<Store['fault']>;

  const faultOfStore = () => {
    const now = performance.now();
    if (now - askedAt >= cacheMs) {
      askedAt = now;
      const late = new Promise<'no answer'>((resolve) => setTimeout(resolve, timeoutMs, 'no answer').unref());
      fault = Promise.race([store.fault(), late]);
    }
    return fault;
  };

  return {
    /** Makes the process not ready for good. */
    stop(): void {
      stopping = true;
    },
    /** The part that is not ready and why, for an operator. Undefined if all are ready. */
    async whyNot(): Promise<string | undefined> {
      if (stopping) return 'server: stopping';
      if (queue.full) return 'queue: full';
      // Ready again after `failureMs`: a load balancer that removed the server would never send the write that proves
      // recovery.
      if (performance.now() - queue.failedAt < failureMs) return 'database: a commit failed';
      const found = await faultOfStore();
      if (found !== undefined) return `database: ${found}`;
      return isCurrent() ? undefined : 'database: not heard of what others wrote';
    },
  };
};
export type Readiness = ReturnType<typeof createReadiness>;
