import { createRecent } from './recent.ts';

/** So many are counted whenever the version changes. */
const few = 2_000;
/** More are counted at most once in so many times what it took. */
const share = 20;
/** What is counted. */
export interface Count<Value> {
  /** What it is counted from, as it stands now. */
  readonly version: () => string;
  /** How many it is counted from. */
  readonly size: () => number;
  readonly count: () => Promise<Value>;
}

interface Remembered {
  readonly version: string;
  readonly value: unknown;
  /** When it had been counted, and how long that took, in milliseconds of a clock that only goes forward. */
  readonly at: number;
  readonly took: number;
}

/**
 * Remembers up to `max` values that take a walk to count, by a name, for as long as its version stands; who asks while it is counted waits
 * for that count. Of more than {@link few}, one that changes all the time takes no more than a twentieth of the thread: until
 * its time comes, the last count is told.
 */
export const createMemory = (max: number) => {
  const known = createRecent<Remembered>(max);
  const counting = new Map<string, { readonly version: string; readonly done: Promise<unknown> }>();

  const tellable = (name: string, version: string, size: number): Remembered | undefined => {
    const last = known.get(name);
    if (last?.version === version) return last;
    return last && size > few && performance.now() - last.at < share * last.took ? last : undefined;
  };
  const begin = (name: string, version: string, count: () => Promise<unknown>): Promise<unknown> => {
    const began = performance.now();
    const done = count()
      .then((value) => {
        const at = performance.now();
        known.set(name, { version, value, at, took: at - began });
        return value;
      })
      .finally(() => counting.delete(name));
    counting.set(name, { version, done });
    return done;
  };

  return async <Value>(name: string, { version: versionOf, size, count }: Count<Value>): Promise<Value> => {
    for (;;) {
      const version = versionOf();
      const last = tellable(name, version, size());
      if (last) return last.value as Value;
      const under = counting.get(name);
      if (under?.version === version) return under.done as Promise<Value>;
      if (!under) return begin(name, version, count) as Promise<Value>;
      await under.done.catch(() => undefined);
    }
  };
};
