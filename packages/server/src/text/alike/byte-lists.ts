/** Bytes that are allocated at once. A list never spans two of them. */
const chunkSize = 1 << 16;
/** Bytes of lists that were replaced, beside those in use, after which the others are moved together. */
const mostWasted = 1 << 20;

/**
 * Short lists of bytes by small whole numbers, in a few large arrays: an array of its own would take a hundred bytes more
 * for each. A list has 65,535 bytes at most.
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
    /** Puts a list in the place of the one there was; an empty one removes it. */
    set(number: number, bytes: ArrayLike<number>): void {
      if (number >= starts.length) {
        starts = longer(starts, number);
        lengths = longer(lengths, number);
      }
      wasted += lengths[number] ?? 0;
      lengths[number] = 0;
      if (wasted > mostWasted && wasted > used / 2) compact();
      append(number, bytes);
    },
    /** Valid until the next `set`. */
    of,
  };
};

/** A copy with room for one at `number`, and a quarter more. */
export const longer = <Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  from: Numbers,
  number: number,
): Numbers => {
  const to = new (from.constructor as new (length: number) => Numbers)(Math.ceil(number * 1.25) + 1);
  to.set(from);
  return to;
};
