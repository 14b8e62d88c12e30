import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localLimiter, sharedLimiter } from './limiter.ts';

describe('limits', () => {
  it('take all wanted tokens or none, and return the wait', async () => {
    let now = 0;
    const limiter = localLimiter({ perMinute: 60, burst: 3 }, () => now);
    deepEqual([await limiter.take('a', 2), await limiter.take('a', 2), await limiter.take('a')], [0, 1, 0]);
    now += 2_000;
    equal(await limiter.take('a', 2), 0);
  });

  it('take a burst for more than a burst, and return the wait until that is available', async () => {
    const limiter = localLimiter({ perMinute: 10, burst: 10 }, () => 0);
    deepEqual([await limiter.take('a', 11), await limiter.take('a', 11), await limiter.take('b', 2)], [0, 60, 0]);
  });

  it('ask the shared store only for keys that exceed a hundredth of the limit', async () => {
    const asked: string[] = [];
    const shared = {
      take: async (key: string) => {
        asked.push(key);
        return 7;
      },
      giveBack: async () => {},
    };
    const limiter = sharedLimiter(shared, { perMinute: 60, burst: 200 }, () => 0);
    deepEqual([await limiter.take('a'), await limiter.take('a'), await limiter.take('b')], [0, 0, 0]);
    deepEqual(asked, []);
    equal(await limiter.take('a'), 7);
    deepEqual(asked, ['a']);
  });

  it('hold in each process alone while the shared store fails', async () => {
    const away = () => Promise.reject(new Error('away'));
    const limiter = sharedLimiter({ take: away, giveBack: away }, { perMinute: 1, burst: 2 }, () => 0);
    deepEqual([await limiter.take('a'), await limiter.take('a'), (await limiter.take('a')) > 0], [0, 0, true]);
    await limiter.giveBack('a');
    equal(await limiter.take('a'), 0);
  });
});
