import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createBulkhead } from './bulkhead.ts';
import { Refusal } from './refusal.ts';

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
          }
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
