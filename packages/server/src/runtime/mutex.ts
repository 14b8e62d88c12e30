import { setImmediate as breathe } from 'node:timers/promises';

export type Mutex = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Two lanes of one queue. */
export interface PriorityMutex {
  readonly staff: Mutex;
  /** Begins when nothing of staff waits. */
  readonly citizens: Mutex;
}

/** Serialises work in the order it comes, so that what was checked still holds at the write. */
export const createMutex = (): Mutex => createPriorityMutex().staff;

/** Serialises work likewise, and lets staff go first: whatever citizens send, an act of staff waits for one of theirs at most. */
export const createPriorityMutex = (): PriorityMutex => {
  const waiting: Record<keyof PriorityMutex, (() => Promise<void>)[]> = { staff: [], citizens: [] };
  const next = () => waiting.staff.shift() ?? waiting.citizens.shift();
  let running = false;
  const run = async () => {
    running = true;
    for (let work = next(); work; work = next()) await work();
    running = false;
  };
  const into =
    (lane: keyof PriorityMutex): Mutex =>
    (work) =>
      new Promise((resolve, reject) => {
        waiting[lane].push(() => work().then(resolve, reject));
        if (!running) void run();
      });
  return { staff: into('staff'), citizens: into('citizens') };
};

/** Runs synchronous work one piece a round of the event loop, so that other requests wait for one piece and not for all. */
export const createPacer = () => {
  const lock = createMutex();
  return <Value>(work: () => Value): Promise<Value> =>
    lock(async () => {
      await breathe();
      return work();
    });
};
export type Pacer = ReturnType<typeof createPacer>;
