import { deepEqual, rejects } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLanes, createSpacing } from './turns.ts';

describe('turns', () => {
  it('runs one piece of work at a time, and staff before all that citizens sent earlier', async () => {
    const lanes = createLanes();
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

  it('goes on after work that failed', async () => {
    const { staff } = createLanes();
    const failed = staff(() => Promise.reject(new Error('it failed')));
    deepEqual(await staff(() => Promise.resolve('next')), 'next');
    await rejects(failed, /it failed/);
  });

  it('lets others in between two pieces of work that keep the thread', async () => {
    const [spaced, order] = [createSpacing(), [] as string[]];
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
