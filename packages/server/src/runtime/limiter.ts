import type { Limiter, Rate } from '../model/rates.ts';
import type { SharedStore } from '../model/shared-store.ts';
import { createTokenBuckets } from './token-buckets.ts';

/** Counts in this process alone. */
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

/** Of a burst as large as this or larger, each process counts a hundredth by itself. */
const large = 100;

/**
 * Counts in all processes together: a few at home, so that whoever comes once or twice costs no query, and the rest where
 * all count. While that cannot be reached, each process keeps the whole limit by itself.
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
 * Limiters of one server: those of all processes together where the store is shared. `pepper` is a secret that the store
 * does not know; what is counted stands in it under keys made with that.
 */
export const createLimits =
  (shared: SharedStore | null, pepper: Uint8Array, clock: () => number): Limits =>
  (name, rate) =>
    shared ? sharedLimiter(shared.limiter(name, rate, pepper), rate, clock) : localLimiter(rate, clock);
