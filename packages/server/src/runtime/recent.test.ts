import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { createRecent } from './recent.ts';

it('a cache always keeps the half set last, and never more than its maximum', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 5 }), (sets, half) => {
      const recent = createRecent<number>(2 * half);
      for (const [time, key] of sets.entries()) recent.set(`${key}`, time);
      const distinct = [...new Set(sets.toReversed())];
      for (const key of distinct.slice(0, half)) equal(recent.get(`${key}`), sets.lastIndexOf(key));
      equal(distinct.filter((key) => recent.get(`${key}`) !== undefined).length <= 2 * half, true);
    }),
  );
});
