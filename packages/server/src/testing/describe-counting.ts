import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createMemory } from '../services/memory.ts';
import { walk } from '../services/walk.ts';

/** Keeps the thread busy for so many milliseconds. */
const work = (ms: number) => {
  for (const began = performance.now(); performance.now() - began < ms; );
};

/** A count that takes so long, and a memory of it. */
const counting = (takes = 0, max = 10, size = 1) => {
  const memory = createMemory(max);
  const state = { version: 1, counted: 0 };
  const ask = (name = 'it') =>
    memory(name, {
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

/** How what takes a walk over many is counted. */
export const describeCounting = (): void => {
  describe('a walk', () => {
    it('visits each once, in order, and lets others in between where it takes long', async () => {
      const [all, seen, turns] = [Array.from({ length: 300 }, (_, at) => at), [] as number[], [] as number[]];
      let ended = false;
      const others = async () => {
        for (; !ended; await new Promise(setImmediate)) turns.push(seen.length);
      };
      const turning = others();
      await walk(all, (one) => {
        work(0.3);
        seen.push(one);
      });
      ended = true;
      await turning;
      deepEqual(seen, all);
      const between = new Set(turns.filter((visited) => visited > 0 && visited < all.length));
      ok(between.size >= 5, `others came in ${between.size} times`);
    });

    it('is over before it returns where it takes little', async () => {
      const seen: number[] = [];
      const walking = walk([1, 2, 3], (one) => seen.push(one));
      deepEqual(seen, [1, 2, 3]);
      await walking;
    });
  });

  describe('a memory', () => {
    it('counts once for all who ask at once, and again only when the version has changed', async () => {
      const { state, ask } = counting(1);
      deepEqual(await Promise.all([ask(), ask(), ask()]), [1, 1, 1]);
      equal(await ask(), 1);
      equal(state.counted, 1);
      state.version = 2;
      equal(await ask(), 2);
      equal(state.counted, 2);
    });

    it('never answers with a count that began before the version the asker has seen', async () => {
      const { state, ask } = counting(1);
      const first = ask();
      state.version = 2;
      deepEqual([await ask(), await first], [2, 1]);
    });

    it('tells the last count of what takes long until a twentieth of the time has gone into it', async (t) => {
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

    it('remembers no failure, and no more than it has room for', async () => {
      const memory = createMemory(2);
      const count = mock.fn(() => Promise.resolve('counted'));
      count.mock.mockImplementationOnce(() => Promise.reject(new Error('it failed')));
      const again = () => memory('it', { version: () => '1', size: () => 1, count });
      await rejects(again(), /it failed/);
      equal(await again(), 'counted');
      const { state, ask } = counting(0, 2);
      for (const name of ['a', 'b', 'c', 'b', 'a']) await ask(name);
      equal(state.counted, 4);
    });
  });
};
