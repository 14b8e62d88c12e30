import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds of a walk after which other requests are answered. */
const slice = 4;
/** Visits between two looks at the time. */
const step = 32;

/** Walks that rest now, or will. */
let underWay = 0;

/**
 * Visits each of many, a slice at a time. Between two slices it rests as long as all walks under way work, so that together
 * they leave half of the thread to others. What takes less than a slice is done before this returns.
 */
export const walk = async <One>(all: Iterable<One>, visit: (one: One) => void): Promise<void> => {
  let [began, visited] = [performance.now(), 0];
  underWay += 1;
  try {
    for (const one of all) {
      visit(one);
      visited += 1;
      if (visited % step > 0 || performance.now() - began < slice) continue;
      await wait(slice * underWay);
      began = performance.now();
    }
  } finally {
    underWay -= 1;
  }
};
