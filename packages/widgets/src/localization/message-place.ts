/** A polynomial hash of a text, 0 to `size` - 1. */
export const hash = (words: string, size: number, multiplier = 7): number =>
  [...words].reduce((sum, letter) => (sum * multiplier + letter.charCodeAt(0)) % 65_521, 0) % size;

/**
 * Index of a message in a list of translations, by its words in the source language. The first item of the list has a
 * character for each bucket: its code is the multiplier that gives each message of the bucket a unique index (hash and
 * displace: Belazzougui, Botelho and Dietzfelbinger, ESA 2009). An unlisted message gets the index of another one.
 */
export const placeOf = (words: string, size: number, multipliers: string): number =>
  hash(words, size, multipliers.charCodeAt(hash(words, multipliers.length)));
