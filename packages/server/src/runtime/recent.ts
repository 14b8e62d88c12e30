/**
 * Caches values by key. Always keeps the `max / 2` set last, and never more than `max`. Each call takes constant time.
 * Deleting the oldest key of a `Map` each time would take longer, because the iterator skips every deleted key.
 */
export const createRecent = <Value>(max: number) => {
  let young = new Map<string, Value>();
  let old: ReadonlyMap<string, Value> = new Map();
  return {
    get: (key: string): Value | undefined => young.get(key) ?? old.get(key),
    set(key: string, value: Value): void {
      if (young.size >= max / 2) {
        old = young;
        young = new Map();
      }
      young.set(key, value);
    },
  };
};
