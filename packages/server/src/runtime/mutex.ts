import { setImmediate as breathe } from 'node:timers/promises';

export type Mutex = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Two priorities of one queue. */
export interface PriorityMutex {
  readonly staff: Mutex;
  /** Runs when no work of staff waits. */
  readonly citizens: Mutex;
}

/** Runs work one at a time, in order, so that a check still holds at the write. */
export const createMutex = (): Mutex => createPriorityMutex().staff;

/** A mutex with priority for staff: their work waits for at most one piece of citizens' work. */
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

/** Runs one piece of synchronous work per turn of the event loop, so that requests wait for one piece only. */
export const createPacer = () => {
  const lock = createMutex();
  return <Value>(work: () => Value): Promise<Value> =>
    lock(async () => {
      await breathe();
      return work();
    });
};
export type Pacer = ReturnType<typeof createPacer>;
