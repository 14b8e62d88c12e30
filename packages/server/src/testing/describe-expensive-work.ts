import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../model/refusal.ts';
import { createBulkhead } from '../runtime/bulkhead.ts';
import { createPacer, createPriorityMutex } from '../runtime/mutex.ts';
import { sortedInSlices, walk } from '../runtime/walk.ts';
import { createCountCache } from '../state/count-cache.ts';

/** Blocks the thread for `ms` milliseconds. */
const work = (ms: number) => {
  for (const began = performance.now(); performance.now() - began < ms; );
};

/** Number of event loop turns during `what`. */
const turnsBeside = async (what: Promise<unknown>): Promise<number> => {
  let [turns, ended] = [0, false];
  const others = async () => {
    for (; !ended; await new Promise(setImmediate)) turns += 1;
  };
  const turning = others();
  await what;
  ended = true;
  await turning;
  return turns;
};

/** A count that takes `takes` milliseconds, and its cache. */
export const counting = (takes = 0, max = 10, size = 1) => {
  const cached = createCountCache(max);
  const state = { version: 1, counted: 0 };
  const ask = (name = 'it') =>
    cached(name, {
      version: () => `${state.version}`,
      size: () => size,
      async count() {
        state.counted += 1;
        const { version } = state;
        if (takes > 0) await wait(takes);
        return version;
      },
    });
  return { state, ask };
};

/** Tests of limits on expensive work, and of requests that wait for it. */
export const describeExpensiveWork = (name: string): void => {
  describe(`expensive work: ${name}`, () => {
    it('visits each item once, in order, and yields to other tasks during long work', async () => {
      const all = Array.from({ length: 300 }, (_, at) => at);
      const seen: number[] = [];
      const visits = walk(all, (one) => {
        work(0.3);
        seen.push(one);
      });
      const between = await turnsBeside(visits);
      deepEqual(seen, all);
      ok(between >= 5, `others came in ${between} times`);
    });

    it('sorts like Array.prototype.sort, and yields to other tasks during long work', async () => {
      const many = Array.from({ length: 20_000 }, (_, at) => at % 1_000);
      const sorting = sortedInSlices(many, (one, other) => {
        work(0.000_5);
        return one - other;
      });
      const between = await turnsBeside(sorting);
      deepEqual(
        await sorting,
        many.toSorted((one, other) => one - other),
      );
      ok(between >= 5, `others came in ${between} times`);
    });

    it('counts once for concurrent calls, and again only after a new version', async () => {
      const { state, ask } = counting(1);
      deepEqual(await Promise.all([ask(), ask(), ask()]), [1, 1, 1]);
      equal(await ask(), 1);
      equal(state.counted, 1);
      state.version = 2;
      equal(await ask(), 2);
      equal(state.counted, 2);
    });

    it('returns the last count until counting would take no more than a twentieth of the time', async (t) => {
      const { state, ask } = counting(30, 10, 100_000);
      let now = 1_000;
      t.mock.method(performance, 'now', () => now);
      const first = ask();
      now += 30;
      equal(await first, 1);
      state.version = 2;
      now += 599;
      equal(await ask(), 1);
      now += 1;
      equal(await ask(), 2);
      equal(state.counted, 2);
    });

    it('refuses a network past its own limit, and every network past the common limit', async () => {
      const bulkhead = createBulkhead({ max: 3, maxPerKey: 2 });
      const gate = Promise.withResolvers<undefined>();
      const asked = ['a', 'a', 'a', 'b', 'c'].map((key) =>
        bulkhead(key, () => gate.promise).then(
          () => 'in',
          (error: unknown) => (error instanceof Refusal ? error.type : error),
        ),
      );
      gate.resolve(undefined);
      deepEqual(await Promise.all(asked), ['in', 'in', 'too-many-requests', 'in', 'busy']);
    });

    it('runs one task at a time, and staff’s tasks before waiting tasks of citizens', async () => {
      const lanes = createPriorityMutex();
      const done: string[] = [];
      let underWay = 0;
      const work = (name: string) => async () => {
        underWay += 1;
        deepEqual(underWay, 1);
        await new Promise(setImmediate);
        done.push(name);
        underWay -= 1;
      };
      const sent = [1, 2, 3].map((n) => lanes.citizens(work(`citizen ${n}`)));
      const acts = [1, 2].map((n) => lanes.staff(work(`staff ${n}`)));
      await Promise.all([...sent, ...acts]);
      deepEqual(done, ['citizen 1', 'staff 1', 'staff 2', 'citizen 2', 'citizen 3']);
    });

    it('yields to other tasks between two blocking tasks', async () => {
      const [spaced, order] = [createPacer(), [] as string[]];
      const pieces = [1, 2, 3].map((n) => spaced(() => order.push(`piece ${n}`)));
      const other = async () => {
        for (let n = 1; n <= 2; n++) {
          await new Promise(setImmediate);
          order.push(`other ${n}`);
        }
      };
      await Promise.all([...pieces, other()]);
      deepEqual(order, ['piece 1', 'other 1', 'piece 2', 'other 2', 'piece 3']);
    });
  });
};
