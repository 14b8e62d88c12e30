import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { walk } from './walk.ts';

/** Keeps the thread busy for so many milliseconds. */
const work = (ms: number) => {
  for (const began = performance.now(); performance.now() - began < ms; );
};

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
