import { deepEqual, equal, rejects } from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { Refusal } from '../model/refusal.ts';
import { createBulkhead } from '../runtime/bulkhead.ts';
import { createMutex } from '../runtime/mutex.ts';
import { sortedInSlices, walk } from '../runtime/walk.ts';
import { createCountCache } from '../state/count-cache.ts';
import { counting, describeExpensiveWork } from '../testing/describe-expensive-work.ts';

describeExpensiveWork('of ours');

describe('a bulkhead', () => {
  it('admits what fits its two limits, refuses the rest, and frees each place, also after a failure', async () => {
    const limits = { max: 5, maxPerKey: 2 };
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), ends: fc.boolean(), fails: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const bulkhead = createBulkhead(limits);
        const inside: { readonly key: string; readonly end: (fails: boolean) => void }[] = [];
        const asked: Promise<string>[] = [];
        const expected: string[] = [];
        for (const { key, ends, fails } of steps) {
          if (ends) {
            inside.shift()?.end(fails);
            await new Promise(setImmediate);
            continue;
          }
          const ofKey = inside.filter((one) => one.key === key).length;
          const full = ofKey >= limits.maxPerKey ? 'too-many-requests' : inside.length >= limits.max ? 'busy' : 'in';
          expected.push(full);
          const done = Promise.withResolvers<undefined>();
          if (full === 'in') {
            inside.push({
              key,
              end: (fails_) => (fails_ ? done.reject(new Error('it failed')) : done.resolve(undefined)),
            });
          } else done.resolve(undefined);
          const answer = bulkhead(key, () => done.promise).then(
            () => 'in',
            (error: unknown) => (error instanceof Refusal ? error.type : 'in'),
          );
          asked.push(answer);
        }
        for (const { end } of inside) end(false);
        deepEqual(await Promise.all(asked), expected);
      }),
    );
  });
});

describe('a count cache', () => {
  it('never returns a count that began before the version the caller has seen', async () => {
    const { state, ask } = counting(1);
    const first = ask();
    state.version = 2;
    deepEqual([await ask(), await first], [2, 1]);
  });

  it('keeps no failure, and no more counts than its maximum', async () => {
    const cached = createCountCache(2);
    const count = mock.fn(() => Promise.resolve('counted'));
    count.mock.mockImplementationOnce(() => Promise.reject(new Error('it failed')));
    const again = () => cached('it', { version: () => '1', size: () => 1, count });
    await rejects(again(), /it failed/);
    equal(await again(), 'counted');
    const { state, ask } = counting(0, 2);
    for (const name of ['a', 'b', 'c', 'b', 'a']) await ask(name);
    equal(state.counted, 4);
  });
});

describe('work in slices', () => {
  it('ends before it returns if it is short', async () => {
    const seen: number[] = [];
    const walking = walk([1, 2, 3], (one) => seen.push(one));
    deepEqual(seen, [1, 2, 3]);
    await walking;
  });

  it('sorts as a list does, and keeps the order of equals', async () => {
    const some = fc.array(fc.record({ rank: fc.nat(9), id: fc.nat() }));
    const byRank = (one: { rank: number }, other: { rank: number }) => other.rank - one.rank;
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 1_000 }), async (part, times) => {
        const all = Array.from({ length: times }, () => part).flat();
        deepEqual(await sortedInSlices(all, byRank), all.toSorted(byRank));
      }),
      { numRuns: 30 },
    );
  });

  it('continues after work that failed', async () => {
    const staff = createMutex();
    const failed = staff(() => Promise.reject(new Error('it failed')));
    deepEqual(await staff(() => Promise.resolve('next')), 'next');
    await rejects(failed, /it failed/);
  });
});
