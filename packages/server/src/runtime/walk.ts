import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds of work before yielding to the event loop. */
const slice = 4;
/** Items between two checks of the time. */
const step = 32;
/** Items sorted without a pause: half a millisecond. */
const run = 2_048;

/** Number of sliced tasks in progress. */
let underWay = 0;

/** Returns a promise to await when the slice is over, otherwise undefined. */
type Rest = () => Promise<void> | undefined;

/**
 * Runs work in slices. Each pause lasts one slice for each task in progress, so that all tasks together leave half of
 * the thread to requests.
 */
const inSlices = async <Value>(work: (rest: Rest) => Promise<Value>): Promise<Value> => {
  let began = performance.now();
  const rest = async () => {
    await wait(slice * underWay);
    began = performance.now();
  };
  underWay += 1;
  try {
    return await work(() => (performance.now() - began < slice ? undefined : rest()));
  } finally {
    underWay -= 1;
  }
};

/** Visits each item, in slices. Work that fits one slice is done synchronously. */
export const walk = <One>(all: Iterable<One>, visit: (one: One) => void): Promise<void> =>
  inSlices(async (rest) => {
    let visited = 0;
    for (const one of all) {
      visit(one);
      visited += 1;
      const resting = visited % step === 0 ? rest() : undefined;
      if (resting) await resting;
    }
  });

/** Returns a stable sorted copy, as `toSorted` does, in slices: a merge sort. */
export const sortedInSlices = <One>(
  all: readonly One[],
  compare: (one: One, other: One) => number,
): Promise<readonly One[]> =>
  inSlices(async (rest) => {
    const merge = async (one: readonly One[], other: readonly One[]) => {
      const merged: One[] = [];
      let at = 0;
      for (const item of one) {
        for (let next = other[at]; next !== undefined && compare(next, item) < 0; next = other[++at]) merged.push(next);
        merged.push(item);
        if (merged.length % step === 0) await rest();
      }
      return merged.concat(other.slice(at));
    };

    let runs: (readonly One[])[] = [];
    for (let at = 0; at < all.length; at += run) {
      runs.push(all.slice(at, at + run).sort(compare));
      await rest();
    }
    while (runs.length > 1) {
      const longer: One[][] = [];
      for (let at = 0; at < runs.length; at += 2) longer.push(await merge(runs[at] ?? [], runs[at + 1] ?? []));
      runs = longer;
    }
    return runs[0] ?? [];
  });
