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
  /** Called after a commit and before its writers are answered; `took` is milliseconds. */
  readonly onCommitted: (recorded: Recorded, now: number, took: number) => void;
  /** Called once for a batch that could not be written, and once for a write whose values are at fault ({@link DataError}). */
  readonly onFailed: (error: unknown) => void;
  /** Writes that may wait, besides those under way; most of a second of work. */
  readonly capacity?: number;
}

/** Writes in one transaction. */
const batchSize = 2_048;

/** Writes that fill a commit well enough not to wait for more. */
const enough = 32;

/**
 * Group commit: while batches are being written the next one fills, and nobody is answered before their own batch is on
 * disk. There is no timer: under load batches grow by themselves, and a lone write waits for no other to join it.
 */
export const createBallotQueue = ({ store, clock, onCommitted, onFailed, capacity = 20_000 }: BallotQueueOptions) => {
  let waiting: Waiting[] = [];
  let forming: Promise<void> | undefined;
  const lanes = new Set<Promise<void>>();
  let failedAt = Number.NEGATIVE_INFINITY;

  /**
   * A lane writes one batch after another until nothing waits. The first starts at once. Each further one hands a batch over
   * ahead, and starts when it fills a commit: smaller batches would only be more commits.
   */
  const startLane = () => {
    if (waiting.length === 0 || lanes.size >= (waiting.length < enough ? 1 : store.lanes)) return;
    const lane = writeBatches().finally(() => lanes.delete(lane));
    lanes.add(lane);
  };

  /** Requests that arrived together belong in one commit: it forms while they are read. */
  const form = async () => {
    await new Promise(setImmediate);
    forming = undefined;
    startLane();
  };

  /** Answers a batch when the next is on its way. */
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
      // A value that the tables do not take is a gap in our parsing, and says nothing about the database.
      if (!(error instanceof DataError)) failedAt = performance.now();
      onFailed(error);
      return () => {
        for (const { reject } of batch) reject(error instanceof DataError ? error : new StoreBusy());
      };
    }
  };

  /**
   * Finds the writes that the tables do not take, and writes the others. Whatever the number of the former, a batch of n
   * costs no more than 2n − 1 transactions, which hold n × (log₂ n + 1) writes together.
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
    /** Resolves when everything accepted so far has been answered. */
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
    /** When a commit last failed, as `performance.now()` tells it. */
    get failedAt() {
      return failedAt;
    },
  };
};
