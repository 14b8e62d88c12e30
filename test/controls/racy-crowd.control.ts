// A crowd that checks its limit before it counts, without a lock.
// Must fail with: admits no more than the capacity, however many enter at once
import { describeRush } from '@shura/server/testing';

const counts = new Map<string, number>();
const crowd = {
  async enter(buckets: readonly { readonly key: string; readonly room: number }[], limit: number): Promise<number> {
    const load = Math.max(...buckets.map(({ key, room }) => (counts.get(key) ?? 0) / room));
    await new Promise(setImmediate);
    if (load < limit) for (const { key } of buckets) counts.set(key, (counts.get(key) ?? 0) + 1);
    return load;
  },
};

describeRush('racy', async () => ({ crowds: [crowd, crowd] }));
