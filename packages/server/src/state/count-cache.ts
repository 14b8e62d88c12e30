import { createRecent } from '../runtime/recent.ts';

/** Counts of up to this size are recomputed whenever the version changes. */
const small = 2_000;
/** A larger count is recomputed only after this many times its last duration. */
const quiet = 20;

/** A value to cache. */
export interface Count<Value> {
  /** The version of the data now. */
  readonly version: () => string;
  /** The number of items that are counted. */
  readonly size: () => number;
  readonly count: () => Promise<Value>;
}

interface Counted {
  readonly version: string;
  readonly value: unknown;
  /** When the count ended, and its duration: milliseconds of the monotonic clock. */
  readonly at: number;
  readonly took: number;
}

/**
 * Caches up to `max` counts by name, each while its version stays the same. Concurrent callers share one count. A count
 * of more than {@link small} items takes at most 1/{@link quiet} of the thread while its version keeps changing: until
 * it is due, callers get the last one.
 */
export const createCountCache = (max: number) => {
  const known = createRecent<Counted>(max);
  const counting = new Map<string, { readonly version: string; readonly done: Promise<unknown> }>();

  const usable = (name: string, version: string, size: number): Counted | undefined => {
    const last = known.get(name);
    if (last?.version === version) return last;
    return last && size > small && performance.now() - last.at < quiet * last.took ? last : undefined;
  };
  const start = (name: string, version: string, count: () => Promise<unknown>): Promise<unknown> => {
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
      const last = usable(name, version, size());
      if (last) return last.value as Value;
      const running = counting.get(name);
      if (running?.version === version) return running.done as Promise<Value>;
      if (!running) return start(name, version, count) as Promise<Value>;
      await running.done.catch(() => undefined);
    }
  };
};
