import {
  type BallotOutcome,
  type BallotWrite,
  DataError,
  type Recorded,
  type Store,
  StoreBusy,
} from '../model/store.ts';

interface Waiting {
  readonly write: BallotWrite;
  readonly resolve: (outcome: BallotOutcome) => void;
  readonly reject: (error: Error) => void;
}

export interface BallotQueueOptions {
  readonly store: Pick<Store, 'recordBallots' | 'lanes'>;
  readonly clock: () => number;
  /** Called after a commit and before its writes resolve. `took` is milliseconds. */
  readonly onCommitted: (recorded: Recorded, now: number, took: number) => void;
  /** Called once for a failed batch, and once for each write whose values are invalid ({@link DataError}). */
  readonly onFailed: (error: unknown) => void;
  /** Maximum waiting writes, besides those in progress: most of a second of work. */
  readonly capacity?: number;
}

/** Maximum writes in one transaction. */
const batchSize = 2_048;

/** Number of waiting writes that justify one more commit in parallel. */
const enough = 32;

/**
 * Group commit: while batches are written the next one fills. A write resolves only when its batch is on disk.
 * There is no timer: batches grow under load, and a lone write does not wait.
 */
export const createBallotQueue = ({ store, clock, onCommitted, onFailed, capacity = 20_000 }: BallotQueueOptions) => {
  let waiting: Waiting[] = [];
  let forming: Promise<void> | undefined;
  const lanes = new Set<Promise<void>>();
  let failedAt = Number.NEGATIVE_INFINITY;

  /**
   * A lane writes batches until the queue is empty. The first lane starts at once. A further lane hands a batch to the
   * store while another batch is being written. A further lane starts only with enough writes for a commit: smaller
   * batches would only add commits.
   */
  const startLane = () => {
    if (waiting.length === 0 || lanes.size >= (waiting.length < enough ? 1 : store.lanes)) return;
    const lane = writeBatches().finally(() => lanes.delete(lane));
    lanes.add(lane);
  };

  /** Defers the batch so that requests which arrived together share one commit. */
  const form = async () => {
    await new Promise(setImmediate);
    forming = undefined;
    startLane();
  };

  /** Resolves the writes of each batch once the next batch is handed over. */
  const writeBatches = async () => {
    let answer = () => {};
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchSize);
      waiting = waiting.slice(batchSize);
      const written = writeBatch(batch);
      answer();
      answer = await written;
    }
    answer();
  };

  const writeBatch = async (batch: readonly Waiting[]): Promise<() => void> => {
    const now = clock();
    const began = performance.now();
    try {
      const recorded = await store.recordBallots(
        batch.map(({ write }) => write),
        now,
      );
      onCommitted(recorded, now, performance.now() - began);
      return () => {
        for (const [index, outcome] of recorded.outcomes.entries()) batch[index]?.resolve(outcome);
      };
    } catch (error) {
      if (error instanceof DataError && batch.length > 1) return writeHalves(batch);
      // A value that the database rejects is a gap in our validation: the database has not failed.
      if (!(error instanceof DataError)) failedAt = performance.now();
      onFailed(error);
      return () => {
        for (const { reject } of batch) reject(error instanceof DataError ? error : new StoreBusy());
      };
    }
  };

  /**
   * Finds the rejected writes by bisection, and writes the others. A batch of n costs at most 2n − 1 transactions,
   * which hold n × (log₂ n + 1) writes together.
   */
  const writeHalves = async (batch: readonly Waiting[]): Promise<() => void> => {
    const middle = batch.length >> 1;
    const answer = await writeBatch(batch.slice(0, middle));
    answer();
    return writeBatch(batch.slice(middle));
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
        forming ??= form();
        if (waiting.length >= enough) startLane();
      }),
    /** Resolves when every write accepted so far has resolved or rejected. */
    settled: async (): Promise<void> => {
      await forming;
      await Promise.all(lanes);
    },
    get length() {
      return waiting.length;
    },
    get full() {
      return waiting.length >= capacity;
    },
    /** `performance.now()` of the last failed commit. */
    get failedAt() {
      return failedAt;
    },
  };
};
