import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BallotWrite, DataError, type Store } from '../model/store.ts';
import { createBallotQueue } from '../runtime/ballot-queue.ts';
import { pollOf, problemOf, startTestServer } from './test-server.ts';
import { now, type OpenStore, record, testStore } from './test-store.ts';

/** Size of the batch, and the index of the bad write in it. */
const [many, bad] = [31, 17];

/** Answers that no contract or type allows, as if earlier checks had a gap. */
const poison = [[null as unknown as number, 0]] as const;

/** Fails for a store that refuses a whole batch because of one write. */
export const describeBadWrites = (name: string, open: OpenStore, newPlace: () => string): void => {
  describe(`a store and a bad write: ${name}`, () => {
    const at = testStore(open, newPlace);

    it('refuses a bad write alone, and records the rest of its batch', async () => {
      const failed: unknown[] = [];
      const { write, settled } = createBallotQueue({
        store: at.store,
        clock: () => now,
        onCommitted: () => {},
        onFailed: (error) => failed.push(error),
      });
      const sent = Array.from({ length: many }, (_, n) =>
        write(at.write({ voter: `voter ${n}`.padEnd(16, '\x01'), answers: n === bad ? poison : [[0, n % 3]] })),
      );
      const answers = await Promise.allSettled(sent);
      await settled();
      const refused = answers.flatMap((answer, n) => (answer.status === 'rejected' ? [[n, answer.reason]] : []));
      deepEqual(refused, [[bad, failed[0]]]);
      equal(failed.length === 1 && failed[0] instanceof DataError, true);
      const people = { kept: many - 1, counted: many - 1 };
      deepEqual(await at.store.recount(record.slug), [
        { slug: record.slug, participants: people, ofL0: { kept: 0, counted: 0 }, ballots: many - 1, differences: [] },
      ]);
    });

    it('accepts 30 good ballots in a batch with a bad one, and stays ready', async (t) => {
      const server = await startTestServer(
        [pollOf('gardens', { closes: '2099-01-01T00:00' })],
        { rates },
        async (own) => {
          await own.close();
          return poisoning(await open(newPlace()));
        },
      );
      t.after(() => server.close());
      const devices = await Promise.all(Array.from({ length: many }, () => server.newDevice('gardens')));
      const answers = await Promise.all(
        devices.map((device, n) =>
          server.cast('gardens', device, { answers: { place: 'north' }, ...(n === bad && { basedOn: marked }) }),
        ),
      );
      const refused = answers.filter(({ status }) => status !== 201);
      deepEqual(await Promise.all(refused.map(problemOf)), [{ type: 'invalid-request', status: 400 }]);
      equal((await fetch(`${server.url}/readyz`)).status, 200);
      deepEqual(
        server.errors.map((error) => error instanceof DataError),
        [true],
      );
    });
  });
};

const rates = { newDevices: { free: 2 * many, cannot: 0 } };

/** A revision no voter has seen, which marks the ballot to corrupt on its way to the store. */
const marked = 4_711;

const poisoning = (store: Store): Store => ({
  ...store,
  recordBallots: (batch, at) =>
    store.recordBallots(
      batch.map((write): BallotWrite => (write.basedOn === marked ? { ...write, answers: poison } : write)),
      at,
    ),
});
