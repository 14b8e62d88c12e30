import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ballotsCell } from '@shura/contract/questions';
import { now, type OpenStore, testStore } from './test-store.ts';

/** Fails for a store that loses the last public interim results. */
export const describeInterims = (name: string, open: OpenStore, newPlace: () => string): void => {
  describe(`a store and interim results: ${name}`, () => {
    const at = testStore(open, newPlace);

    it('keeps the public interim results until five more people have voted, also after a reopening', async () => {
      const { id } = at.poll;
      const come = async (from: number, to: number) => {
        for (let n = from; n <= to; n += 1)
          await at.cast({ voter: `voter ${n}`.padEnd(16, '\x01'), answers: [[0, 1]] });
        return (await at.store.keepInterim(id, 5))?.participants;
      };
      deepEqual([await come(1, 4), await come(5, 6), await come(7, 10)], [undefined, 6, 6]);
      await at.reopen();
      const kept = {
        ...{ poll: id, participants: 6, ofL0: 0, updatedAt: now },
        cells: [
          [0, ballotsCell, 6],
          [0, 1, 6],
        ],
      };
      deepEqual((await at.store.load()).interims, [kept]);
      equal(await come(11, 11), 11);
    });
  });
};
