/**
 * Keeps values by key: the `max / 2` that were set last for certain, and never more than `max`. Each call takes the same
 * short time. A `Map` whose oldest key is deleted each time does not: its iterator passes over every key deleted before.
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
