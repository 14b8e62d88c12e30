import { hash, placeOf } from '../src/localization/message-place.ts';

/** Where each message of a list stands, by its words, and what {@link placeOf} needs to find it. */
export interface Placed {
  readonly places: ReadonlyMap<string, number>;
  readonly multipliers: string;
  readonly size: number;
}

/** Characters that a string literal holds as they stand. */
const characters = Array.from({ length: 90 }, (_, at) => String.fromCharCode(37 + at)).filter(
  (one) => !/['\\`]/.test(one),
);
/** Messages of a bucket, on average. */
const inBucket = 4;

/** Gives each message a place of its own, in the shortest list where there is one for each. */
export function placeAll(messages: readonly string[]): Placed {
  for (let size = messages.length + 1; size < 2 * messages.length + 9; size += 1) {
    const placed = placeIn(size, messages);
    if (placed) return placed;
  }
  throw new Error('two messages have the same words, or there are too many for the hash');
}

/** The largest buckets first, while there is room. */
function placeIn(size: number, messages: readonly string[]): Placed | undefined {
  const buckets = Array.from({ length: Math.ceil(messages.length / inBucket) }, (): string[] => []);
  for (const words of messages) buckets[hash(words, buckets.length)]?.push(words);
  const multipliers = buckets.map(() => characters[0] ?? '');
  // The first place is that of the multipliers.
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
