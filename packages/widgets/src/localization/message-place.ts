/** A polynomial hash of words, 0 to `size` - 1. */
export const hash = (words: string, size: number, multiplier = 7): number =>
  [...words].reduce((sum, letter) => (sum * multiplier + letter.charCodeAt(0)) % 65_521, 0) % size;

/**
 * The place of a message in a list of translations, by its words in the source language. The first item of the list has a
 * character for each bucket of words: its code is the multiplier that gives each of them a place of its own (hash and displace:
 * Belazzougui, Botelho and Dietzfelbinger, ESA 2009). Words that are in no list have the place of others.
 */
export const placeOf = (words: string, size: number, multipliers: string): number =>
  hash(words, size, multipliers.charCodeAt(hash(words, multipliers.length)));
