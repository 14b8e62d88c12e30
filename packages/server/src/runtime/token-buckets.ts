import type { Rate } from '../model/rate-limits.ts';

/** Token buckets by key, in memory. Full buckets are deleted, to bound memory. Times are UTC milliseconds. */
export const createTokenBuckets = ({ perMinute, burst }: Rate) => {
  const buckets = new Map<string, { left: number; at: number }>();
  const perMs = perMinute / 60_000;
  const fillMs = burst / perMs;
  let swept = 0;

  const leftAt = (key: string, now: number) => {
    const bucket = buckets.get(key);
    return bucket ? Math.min(burst, bucket.left + Math.max(0, now - bucket.at) * perMs) : burst;
  };
  const sweep = (now: number) => {
    if (now - swept < fillMs) return;
    swept = now;
    for (const [key] of buckets) if (leftAt(key, now) >= burst) buckets.delete(key);
  };

  return {
    /** Takes up to `wanted` tokens. Returns how many. */
    take(key: string, wanted: number, now: number): number {
      sweep(now);
      const left = leftAt(key, now);
      const taken = Math.min(wanted, Math.floor(left));
      if (taken > 0) buckets.set(key, { left: left - taken, at: now });
      return taken;
    },
    /** Returns unused tokens. */
    giveBack(key: string, unused: number, now: number): void {
      if (unused === 0) return;
      const left = leftAt(key, now) + unused;
      if (left >= burst) buckets.delete(key);
      else buckets.set(key, { left, at: now });
    },
    /** Seconds until `wanted` tokens are available. */
    wait: (key: string, wanted: number, now: number): number =>
      Math.max(1, Math.ceil((wanted - leftAt(key, now)) / perMs / 1000)),
  };
};
