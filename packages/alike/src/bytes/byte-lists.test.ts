import { deepEqual } from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { createByteLists } from './byte-lists.ts';

it('the last list of each number is returned, also after compaction', () => {
  const put = fc.record({ number: fc.nat(2_000), length: fc.nat(9_000), fill: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(put, { minLength: 500, maxLength: 1_500, size: 'max' }), (puts) => {
      const lists = createByteLists();
      const expected = new Map<number, Uint8Array>();
      for (const { number, length, fill } of puts) {
        // Few numbers, so that most lists are replaced.
        const bytes = new Uint8Array(length).fill(fill);
        lists.set(number % 40, bytes);
        expected.set(number % 40, bytes);
        lists.set(number, [fill]);
        expected.set(number, Uint8Array.of(fill));
      }
      for (const [number, bytes] of expected) deepEqual(lists.of(number), bytes);
      deepEqual(lists.of(1_000_000), new Uint8Array());
    }),
    { numRuns: 20 },
  );
});
