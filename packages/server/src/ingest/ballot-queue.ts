import { type BallotOutcome, type BallotWrite, type Store, StoreBusy, type TallyChange } from '../store.ts';

interface Waiting {
  readonly write: BallotWrite;
  readonly resolve: (outcome: BallotOutcome) => void;
  readonly reject: (error: Error) => void;
}

export interface BallotQueueOptions {
  readonly store: Pick<Store, 'recordBallots'>;
  readonly clock: () => number;
  /** Called after a commit and before its writers are answered. */
  readonly onCommitted: (changes: readonly TallyChange[], now: number) => void;
  readonly onFailed: (error: unknown) => void;
  /** Writes that may wait; about two seconds of work. */
  readonly capacity?: number;
  /** Writes in one transaction. */
  readonly batchSize?: number;
}

/**
 * Group commit: while one batch is being written the next one fills, and nobody is answered before their own batch is
 * on disk. There is no timer: under load batches grow by themselves, and a lone write waits for nobody.
 */
export const createBallotQueue = ({
  store,
  clock,
  onCommitted,
  onFailed,
  capacity = 20_000,
  batchSize = 2_048,
}: BallotQueueOptions) => {
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;

  const writeBatches = async () => {
    // Requests that arrived together belong in one commit.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchSize);
      waiting = waiting.slice(batchSize);
      await writeBatch(batch);
    }
    writing = undefined;
  };

  const writeBatch = async (batch: readonly Waiting[]) => {
    const now = clock();
    try {
      const { outcomes, changes } = await store.recordBallots(
        batch.map(({ write }) => write),
        now,
      );
      onCommitted(changes, now);
      for (const [index, outcome] of outcomes.entries()) batch[index]?.resolve(outcome);
    } catch (error) {
      onFailed(error);
      for (const { reject } of batch) reject(new StoreBusy());
    }
  };

  return {
    /** Resolves once the write is durable. */
    write: (write: BallotWrite): Promise<BallotOutcome> =>
      new Promise((resolve, reject) => {
        if (waiting.length >= capacity) {
          reject(new StoreBusy());
          return;
        }
        waiting.push({ write, resolve, reject });
        writing ??= writeBatches();
      }),
    /** Resolves when everything accepted so far has been answered. */
    settled: async (): Promise<void> => {
      await writing;
    },
    get length() {
      return waiting.length;
    },
  };
};
export type BallotQueue = ReturnType<typeof createBallotQueue>;
