import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type BallotWrite, DataError, StoreBusy } from '../model/store.ts';
import { type BallotQueueOptions, createBallotQueue } from './ballot-queue.ts';

const write: BallotWrite = { poll: 1, edition: 1, voter: 'v', answers: [[0, 0]], changes: 0 };
const limited = { kind: 'limited', changes: 1 } as const;

/** A queue over a store that rejects writes which may change 13 answers, and records the size of each batch. */
const picky = () => {
  const sizes: number[] = [];
  const failed: unknown[] = [];
  const queue = createBallotQueue({
    store: {
      lanes: 1,
      recordBallots: async (batch) => {
        sizes.push(batch.length);
        if (batch.some(({ changes }) => changes === 13)) throw new DataError('22003');
        return { outcomes: batch.map(({ changes }) => ({ ...limited, changes })), changes: [] };
      },
    },
    clock: () => 0,
    onCommitted: () => {},
    onFailed: (error) => failed.push(error),
  });
  return { queue, sizes, failed };
};

/** A queue over a store whose commits the test releases one by one. */
const gated = (more: Partial<BallotQueueOptions> = {}, lanes = 2) => {
  const batches: { size: number; commit: () => void; fail: () => void }[] = [];
  const events: string[] = [];
  const queue = createBallotQueue({
    store: {
      lanes,
      recordBallots: (batch) =>
        new Promise((resolve, reject) => {
          batches.push({
            size: batch.length,
            commit: () => resolve({ outcomes: batch.map(() => limited), changes: [] }),
            fail: () => reject(new Error('disk full')),
          });
        }),
    },
    clock: () => 0,
    onCommitted: () => events.push('committed'),
    onFailed: () => events.push('failed'),
    ...more,
  });
  const begun = async (count: number) => {
    while (batches.length < count) await new Promise(setImmediate);
  };
  return { queue, batches, events, begun };
};

describe('group commit', () => {
  it('hands over the next batch early once it fills a commit, and resolves after the commit', async () => {
    const { queue, batches, events, begun } = gated();
    const first = queue.write(write).then(() => events.push('answered'));
    await begun(1);
    const others = Array.from({ length: 31 }, () => queue.write(write));
    await new Promise(setImmediate);
    equal(batches.length, 1, 'too few wait to be a commit of their own');
    others.push(queue.write(write));
    equal(batches[1]?.size, 32);
    others.push(...Array.from({ length: 40 }, () => queue.write(write)));
    await new Promise(setImmediate);
    equal(batches.length, 2, 'two batches under way');
    batches[0]?.commit();
    await first;
    deepEqual(events, ['committed', 'answered']);
    await begun(3);
    equal(batches[2]?.size, 40);
    for (const batch of batches.slice(1)) batch.commit();
    equal((await Promise.all(others)).length, 72);
  });

  it('starts to write a full commit while more requests are read', async () => {
    const { queue, batches, begun } = gated();
    const writes = Array.from({ length: 40 }, () => queue.write(write));
    equal(batches[0]?.size, 32);
    batches[0]?.commit();
    await begun(2);
    batches[1]?.commit();
    equal((await Promise.all(writes)).length, 40);
  });

  it('writes one batch at a time if the store has one lane, and hands over the next before that resolves', async () => {
    const { queue, batches, events, begun } = gated({}, 1);
    const first = queue.write(write).then(() => events.push(`answered with ${batches.length} begun`));
    await begun(1);
    const others = Array.from({ length: 40 }, () => queue.write(write));
    await new Promise(setImmediate);
    equal(batches.length, 1);
    batches[0]?.commit();
    await first;
    deepEqual(events, ['committed', 'answered with 2 begun']);
    equal(batches[1]?.size, 40);
    batches[1]?.commit();
    await Promise.all(others);
  });

  it('refuses at once if it is full, and loses no accepted write', async () => {
    const { queue, batches, begun } = gated({ capacity: 2 });
    const taken = [queue.write(write), queue.write(write)];
    await rejects(queue.write(write), StoreBusy);
    await begun(1);
    batches[0]?.commit();
    deepEqual(await Promise.all(taken), [limited, limited]);
  });

  it('rejects a whole batch that cannot be committed, and continues with the next', async () => {
    const { queue, batches, events, begun } = gated();
    const lost = [queue.write(write), queue.write(write)].map((one) => rejects(one, StoreBusy));
    await begun(1);
    batches[0]?.fail();
    await Promise.all(lost);
    const next = queue.write(write);
    await begun(2);
    batches[1]?.commit();
    await next;
    deepEqual(events, ['failed', 'committed']);
  });

  it('writes all but the invalid writes, however many and wherever they are, and rejects each of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 200 }), async (faults) => {
        const { queue, failed } = picky();
        const changes = faults.map((fault, n) => (fault ? 13 : 1_000 + n));
        const answers = await Promise.allSettled(changes.map((changes) => queue.write({ ...write, changes })));
        deepEqual(
          answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : answer.reason instanceof DataError)),
          changes.map((changes) => changes === 13 || { kind: 'limited', changes }),
        );
        equal(failed.length, faults.filter(Boolean).length);
      }),
      { numRuns: 50 },
    );
  });

  it('makes at most n × (log₂ n + 1) writes for a batch of n invalid ones', async () => {
    const { queue, sizes } = picky();
    const lone = queue.write(write);
    const poison = Array.from({ length: 1_023 }, () => queue.write({ ...write, changes: 13 }));
    await Promise.allSettled([lone, ...poison]);
    ok(Math.max(...sizes) > 900, 'one large batch');
    ok(sizes.length < 2 * 1_024, 'transactions');
    ok(sizes.reduce((sum, size) => sum + size, 0) <= 1_024 * (Math.log2(1_024) + 1), 'writes, tried again');
  });

  it('is settled when every accepted write has resolved', async () => {
    const { queue, batches, events, begun } = gated();
    const answered = () => queue.write(write).then(() => events.push('answered'));
    void answered();
    await begun(1);
    for (let n = 0; n < 32; n += 1) void answered();
    await begun(2);
    void answered();
    const settled = queue.settled().then(() => events.push('settled'));
    batches[0]?.commit();
    await begun(3);
    for (const batch of batches) batch.commit();
    await settled;
    equal(events.at(-1), 'settled');
    equal(events.filter((event) => event === 'answered').length, 34);
  });
});
