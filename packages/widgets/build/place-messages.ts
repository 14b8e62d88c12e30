import { hash, placeOf } from '../src/localization/message-place.ts';

/** Index of each message in a list, by its words, and the multipliers that {@link placeOf} needs. */
export interface Placed {
  readonly places: ReadonlyMap<string, number>;
  readonly multipliers: string;
  readonly size: number;
}

/** Characters that need no escape in a string literal, without `.`: a letter after it would look like a shortened property. */
const characters = Array.from({ length: 90 }, (_, at) => String.fromCharCode(37 + at)).filter(
  (one) => !/['\\`.]/.test(one),
);
/** Messages in a bucket, on average. */
const inBucket = 4;

/** Gives each message a unique index, in the shortest list for which that succeeds. */
export function placeAll(messages: readonly string[]): Placed {
  for (let size = messages.length + 1; size < 2 * messages.length + 9; size += 1) {
    const placed = placeIn(size, messages);
    if (placed) return placed;
  }
  throw new Error('two messages have the same words, or there are too many for the hash');
}

/** Places the largest buckets first, while most indexes are free; undefined if the size is too small. */
function placeIn(size: number, messages: readonly string[]): Placed | undefined {
  const buckets = Array.from({ length: Math.ceil(messages.length / inBucket) }, (): string[] => []);
  for (const words of messages) buckets[hash(words, buckets.length)]?.push(words);
  const multipliers = buckets.map(() => characters[0] ?? '');
  // Index 0 holds the multipliers.
  const taken = new Set([0]);
  const places = new Map<string, number>();
  for (const bucket of buckets.toSorted((one, other) => other.length - one.length)) {
    const found = characters
      .map((character) => ({ character, at: bucket.map((words) => placeOf(words, size, character)) }))
      .find(({ at }) => new Set(at).size === at.length && !at.some((place) => taken.has(place)));
    if (!found) return undefined;
    multipliers[buckets.indexOf(bucket)] = found.character;
    bucket.forEach((words, index) => {
      const place = found.at[index] ?? 0;
      taken.add(place);
      places.set(words, place);
    });
  }
  return { places, multipliers: multipliers.join(''), size };
}

/** Writes a list as an array literal. `literals` are those of the translations, by the words that they translate. */
export function writeList({ places, multipliers, size }: Placed, literals: ReadonlyMap<string, string>): string {
  const list = Array.from({ length: size }, () => '');
  list[0] = JSON.stringify(multipliers);
  for (const [words, place] of places) list[place] = literals.get(words) ?? '';
  // JavaScript ignores the last comma of an array: without it, an empty last place would not count in the length.
  return `[${list.join()},]`;
}
