import type { Limiter, Rate } from '../model/rate-limits.ts';
import type { SharedStore } from '../model/shared-store.ts';
import { createTokenBuckets } from './token-buckets.ts';

/** Counts in this process only. */
export const localLimiter = (rate: Rate, clock: () => number): Limiter => {
  const buckets = createTokenBuckets(rate);
  return {
    async take(key, wanted = 1) {
      const now = clock();
      const asked = Math.min(wanted, rate.burst);
      const taken = buckets.take(key, asked, now);
      if (taken === asked) return 0;
      buckets.giveBack(key, taken, now);
      return buckets.wait(key, asked, now);
    },
    giveBack: async (key, unused = 1) => buckets.giveBack(key, unused, clock()),
  };
};

/** For a burst of at least this size, each process allows a hundredth locally. */
const large = 100;

/**
 * Counts across processes. A small local allowance saves the query for a key that comes once or twice. While the shared
 * store fails, each process applies the whole limit alone.
 */
export const sharedLimiter = (shared: Limiter, rate: Rate, clock: () => number): Limiter => {
  const { perMinute, burst } = rate;
  const atHome =
    burst < large ? undefined : localLimiter({ perMinute: perMinute / large, burst: burst / large }, clock);
  const alone = localLimiter(rate, clock);
  return {
    async take(key, wanted) {
      if (atHome && (await atHome.take(key, wanted)) === 0) return 0;
      return shared.take(key, wanted).catch(() => alone.take(key, wanted));
    },
    giveBack: (key, unused) => shared.giveBack(key, unused).catch(() => alone.giveBack(key, unused)),
  };
};

export type Limits = (name: string, rate: Rate) => Limiter;

/**
 * Creates limiters, across processes if the store is shared. Keys are stored as HMACs with `pepper`, a secret that the
 * store does not have.
 */
export const createLimits =
  (shared: SharedStore | null, pepper: Uint8Array, clock: () => number): Limits =>
  (name, rate) =>
    shared ? sharedLimiter(shared.limiter(name, rate, pepper), rate, clock) : localLimiter(rate, clock);
