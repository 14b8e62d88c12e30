import { deepEqual, equal } from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { Act } from '../model/records.ts';
import { createUnpublished, type KnownOfUnpublished, minWaitingBytes } from './unpublished.ts';

const base = { agency: 'muscat', consultation: 'parks', policy: 1, language: 'ar', channel: undefined } as const;
const histories: readonly (readonly Act[])[] = [
  [],
  [{ kind: 'hidden', at: 5, policy: 1, rule: 2 }],
  [
    { kind: 'hidden', at: 5, policy: 1, rule: 2 },
    { kind: 'removed', at: 9, policy: 1 },
  ],
];

it('the last stored value of each is returned, whatever is added and removed', () => {
  const step = fc.record({
    id: fc.integer({ min: 1, max: 60 }),
    history: fc.constantFrom(...histories, undefined),
    receivedAt: fc.nat(1e6),
    size: fc.integer({ min: 1, max: 9_000 }),
    policy: fc.constantFrom(1, 2),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const columns = createUnpublished();
      const model = new Map<number, KnownOfUnpublished>();
      for (const { id, history, receivedAt, size, policy } of steps) {
        const known = model.get(id);
        if (history === undefined) {
          columns.drop(id);
          model.delete(id);
          continue;
        }
        const next: KnownOfUnpublished = {
          ...base,
          basis: [],
          source: undefined,
          id,
          receivedAt,
          policy,
          bytes: size,
          acts: history,
        };
        columns.put(next);
        if ((known?.acts.length ?? 0) <= history.length) {
          model.set(id, { ...next, bytes: Math.max(size, minWaitingBytes) });
        }
      }
      const all = [...columns.all()].map(({ stored }) => stored);
      deepEqual(
        all,
        [...model.values()].sort((one, other) => one.id - other.id),
      );
      const waiting = [...model.values()].filter(({ acts }) => acts.length === 0);
      equal(
        columns.waitingBytes(),
        waiting.reduce((sum, { bytes }) => sum + bytes, 0),
      );
    }),
  );
});
