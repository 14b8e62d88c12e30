import { type Bucket, type Crowd, fade } from '../model/rate-limits.ts';
import type { SharedStore } from '../model/shared-store.ts';
import { createRecent } from './recent.ts';

/** Seconds until a bucket decays from `load` to `limit` (multiples of its room). */
export const secondsUntil = (load: number, limit: number): number =>
  Math.max(1, Math.ceil((fade * Math.log(load / limit)) / 1_000));

/** Maximum buckets. The half used last is always kept. */
const maxBuckets = 100_000;

/** Counts in this process only. */
export const localCrowd = (clock: () => number): Crowd => {
  const counts = createRecent<{ n: number; at: number }>(maxBuckets);
  const countOf = (key: string, now: number) => {
    const count = counts.get(key);
    return count ? count.n * Math.exp(-Math.max(0, now - count.at) / fade) : 0;
  };
  return {
    async enter(buckets, limit) {
      const now = clock();
      const load = Math.max(...buckets.map(({ key, room }) => countOf(key, now) / room));
      if (load >= limit) return load;
      for (const { key } of buckets) counts.set(key, { n: countOf(key, now) + 1, at: now });
      return load;
    },
  };
};

/** Counts across processes. While the shared store fails, each process counts alone. */
const sharedCrowd = (shared: Crowd, clock: () => number): Crowd => {
  const alone = localCrowd(clock);
  return { enter: (buckets, limit) => shared.enter(buckets, limit).catch(() => alone.enter(buckets, limit)) };
};

/** Counts across processes if the store is shared, with keys as in `limiter.ts`. */
export const createCrowd = (shared: SharedStore | null, pepper: Uint8Array, clock: () => number): Crowd =>
  shared ? sharedCrowd(shared.crowd(pepper), clock) : localCrowd(clock);

/** Room of a wider network, as a multiple of one address's. */
const wider = { '/24': 8, '/56': 2, '/48': 8 } as const;

/**
 * The buckets of a network (as `clientNetwork` names it): an IPv4 address and its /24, or the /64, /56 and /48 of an
 * IPv6 address. `name` separates kinds of use. `room` is the room of the narrowest bucket.
 */
export const bucketsOf = (name: string, network: string, room: number): Bucket[] => {
  const narrow = { key: `${name} ${network}`, room };
  const part = (count: number, width: keyof typeof wider): Bucket => ({
    key: `${name} ${network.split('.', count).join('.')}${width}`,
    room: room * wider[width],
  });
  if (network.endsWith('/64')) return [narrow, part(7, '/56'), part(6, '/48')];
  return network.includes('.') ? [narrow, part(3, '/24')] : [narrow];
};
