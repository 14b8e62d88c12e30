import { deepEqual, rejects } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createBulkhead } from '../services/bulkhead.ts';
import { Refusal } from '../services/refusal.ts';
import { createLanes, createSpacing } from '../services/turns.ts';

/** What bounds and orders the requests that wait. */
export const describeWaiting = (): void => {
  describe('a bulkhead', () => {
    it('lets in what fits its two limits, refuses the rest, and gives each place back, also after a failure', async () => {
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
};
