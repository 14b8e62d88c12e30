/** Bytes of a chunk. A list never crosses the end of a chunk. */
const chunkSize = 1 << 16;
/** Bytes of replaced lists after which all lists are compacted, if they are more than half of all bytes as well. */
const maxWasted = 1 << 20;

/**
 * Creates a map from small whole numbers to short lists of bytes, kept in a few large arrays. An array for each list would take
 * a hundred bytes more. Max length of a list: 65,535 bytes.
 */
export const createByteLists = () => {
  let chunks: Uint8Array[] = [];
  let [used, wasted] = [0, 0];
  let [starts, lengths] = [new Uint32Array(1024), new Uint16Array(1024)];

  const append = (number: number, bytes: ArrayLike<number>): void => {
    const { length } = bytes;
    if ((used % chunkSize) + length > chunkSize) used = chunks.length * chunkSize;
    const place = Math.floor(used / chunkSize);
    const chunk = chunks[place] ?? new Uint8Array(chunkSize);
    chunks[place] = chunk;
    chunk.set(bytes, used % chunkSize);
    starts[number] = used;
    lengths[number] = length;
    used += length;
  };
  const of = (number: number): Uint8Array => {
    const start = starts[number] ?? 0;
    const from = start % chunkSize;
    return (chunks[Math.floor(start / chunkSize)] ?? new Uint8Array()).subarray(from, from + (lengths[number] ?? 0));
  };
  const compact = (): void => {
    const kept = [...lengths.keys()].filter((number) => lengths[number] !== 0);
    const lists = kept.map(of);
    [chunks, used, wasted] = [[], 0, 0];
    for (const [at, number] of kept.entries()) append(number, lists[at] ?? []);
  };

  return {
    /** Stores a list and replaces an older one. An empty list removes it. */
    set(number: number, bytes: ArrayLike<number>): void {
      if (number >= starts.length) {
        starts = longer(starts, number);
        lengths = longer(lengths, number);
      }
      wasted += lengths[number] ?? 0;
      lengths[number] = 0;
      if (wasted > maxWasted && wasted > used / 2) compact();
      append(number, bytes);
    },
    /** Returns a view of a list, valid until the next `set`. */
    of,
  };
};

/** Returns a copy that is large enough for the index `number`, plus a quarter. */
export const longer = <Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  from: Numbers,
  number: number,
): Numbers => {
  const to = new (from.constructor as new (length: number) => Numbers)(Math.ceil(number * 1.25) + 1);
  to.set(from);
  return to;
};
