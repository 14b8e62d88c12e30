import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createTokenBuckets } from './token-buckets.ts';

describe('a bucket', () => {
  it('gives its tokens, then one at a time as it refills', () => {
    const buckets = createTokenBuckets({ perMinute: 60, burst: 5 });
    deepEqual(
      [3, 3, 3].map((wanted) => buckets.take('a', wanted, 0)),
      [3, 2, 0],
    );
    equal(buckets.wait('a', 1, 0), 1);
    deepEqual(
      [500, 1000].map((now) => buckets.take('a', 1, now)),
      [0, 1],
    );
    equal(buckets.take('b', 5, 1000), 5, 'another key has a bucket of its own');
  });

  it('holds no more than its burst after any idle time', () => {
    const buckets = createTokenBuckets({ perMinute: 10, burst: 10 });
    equal(buckets.take('a', 1, 0), 1);
    equal(buckets.take('a', 20, 50_000), 10);
  });

  it('takes unused tokens back', () => {
    const buckets = createTokenBuckets({ perMinute: 1, burst: 5 });
    equal(buckets.take('a', 5, 0), 5);
    buckets.giveBack('a', 4, 0);
    equal(buckets.take('a', 5, 0), 4);
  });

  it('never gives more than its burst and the refill, for any requests', () => {
    const asks = fc.array(
      fc.record({ after: fc.integer({ min: 0, max: 30_000 }), wanted: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(asks, (list) => {
        const buckets = createTokenBuckets({ perMinute: 10, burst: 10 });
        let now = 0;
        let taken = 0;
        for (const { after, wanted } of list) {
          now += after;
          taken += buckets.take('a', wanted, now);
        }
        return taken <= 10 + now / 6000;
      }),
    );
  });

  it('is not refilled by a clock that is set back', () => {
    const buckets = createTokenBuckets({ perMinute: 60, burst: 1 });
    equal(buckets.take('a', 1, 100_000), 1);
    equal(buckets.take('a', 1, 0), 0);
  });
});
