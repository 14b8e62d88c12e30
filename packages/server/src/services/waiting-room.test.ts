import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { StoredSuggestion } from '../model/records.ts';
import type { KnownSuggestion } from '../state/known-suggestions.ts';
import { minWaitingBytes } from '../state/unpublished.ts';
import { createWaitingRoom, maxWaitingBytes } from './waiting-room.ts';

/** A waiting room, with suggestions that wait in it until moderated. */
const newRoom = () => {
  const waiting = new Map<number, number>();
  let judge: (known: KnownSuggestion) => void = () => {};
  const room = createWaitingRoom({
    waitingBytes: () => [...waiting.values()].reduce((sum, bytes) => sum + bytes, 0),
    watch: (watcher) => {
      judge = watcher;
    },
  });
  let last = 0;
  return {
    waiting,
    /** Returns `taken`, or the reason for refusal. */
    send: (network: string, bytes: number): Promise<string> =>
      room
        .within('parks', network, bytes, async () => {
          waiting.set(++last, Math.max(bytes, minWaitingBytes));
          return { id: last } as StoredSuggestion;
        })
        .then(
          () => 'taken',
          (error: { type: string }) => error.type,
        ),
    judge(id: number) {
      waiting.delete(id);
      judge({ stored: { id }, standing: { publication: 'hidden' } } as KnownSuggestion);
    },
    room,
  };
};
type Room = ReturnType<typeof newRoom>;

/** Sends until refused. Returns how many were accepted. */
const fill = async ({ send }: Room, network: string, bytes: number): Promise<number> => {
  let taken = 0;
  while ((await send(network, bytes)) === 'taken') taken += 1;
  return taken;
};
const networkOf = (n: number) => `10.${n >> 8}.${n & 255}.1`;

it('a new network has as much room as each of fifty full ones', async () => {
  const here = newRoom();
  const size = 40_000;
  // In turns, as a crowd would, until every network is refused.
  const full = new Set<number>();
  while (full.size < 50) {
    for (let n = 0; n < 50; n += 1) if ((await here.send(networkOf(n), size)) !== 'taken') full.add(n);
  }
  const each = here.waiting.size / 50;
  ok((await fill(here, '192.0.2.7', 1_000)) * 1_000 >= each * size * 0.8);
  equal(await here.send('192.0.2.7', 1_000), 'too-many-suggestions');
});

it('a /24 is one network, and so is a /48', async () => {
  const here = newRoom();
  await fill(here, '10.0.0.1', 20_000);
  equal(await here.send('10.0.0.2', 20_000), 'too-many-suggestions');
  equal(await here.send('10.0.1.1', 20_000), 'taken');
  await fill(here, '32.1.13.184.0.1.0.1/64', 20_000);
  equal(await here.send('32.1.13.184.0.1.0.2/64', 20_000), 'too-many-suggestions');
  equal(await here.send('32.1.13.184.0.2.0.1/64', 20_000), 'taken');
});

it('a full room is reported to senders without a share, and has space again after moderation', async () => {
  const here = newRoom();
  for (let n = 0; (await fill(here, networkOf(n), 40_000)) > 0; n += 1);
  equal(await here.send('192.0.2.7', 40_000), 'suggestions-full');
  for (const id of [...here.waiting.keys()].slice(0, 100)) here.judge(id);
  equal(await here.send('192.0.2.7', 40_000), 'taken');
});

it('the room is never exceeded, whatever is sent, moderated or fails', async () => {
  const step = fc.oneof(
    fc.record({ network: fc.nat(20), size: fc.integer({ min: 1, max: 2_000_000 }) }),
    fc.record({ judged: fc.nat() }),
    fc.record({ failing: fc.nat(20) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 200 }), async (steps) => {
      const here = newRoom();
      for (const one of steps) {
        if ('network' in one) await here.send(networkOf(one.network), one.size);
        else if ('judged' in one) {
          const ids = [...here.waiting.keys()];
          const id = ids[one.judged % ids.length];
          if (id !== undefined) here.judge(id);
        } else {
          const failing = here.room.within('parks', networkOf(one.failing), 1_000, () =>
            Promise.reject(new Error('no')),
          );
          await rejects(failing);
        }
        ok([...here.waiting.values()].reduce((sum, bytes) => sum + bytes, 0) <= maxWaitingBytes);
      }
      for (const id of [...here.waiting.keys()]) here.judge(id);
      // All shares are free again: each network has as much as the first.
      deepEqual(await here.send(networkOf(0), maxWaitingBytes / 10), 'taken');
    }),
    { numRuns: 50 },
  );
});
