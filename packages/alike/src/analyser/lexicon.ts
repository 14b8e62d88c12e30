import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`../../data/lexicon/${name}.txt`, import.meta.url), 'utf8');

/**
 * Concepts of public services in standard Arabic, Gulf Arabic and English. Each line is the name of a concept and its words.
 * `_` joins the words of a phrase. A word may be in several concepts. Inflected forms that stem.ts reduces are left out.
 * Written from what municipalities and ministries are commonly asked for.
 */
export const concepts = read('concepts');

/** Sections of `concepts` (lines with `=`) that tell how, when or for whom, not what is asked for. */
export const lesserTopics = ['what to do', 'numbers', 'places of a town'];

/** Named places, in the same form as `concepts`. The line of a place may also list the smaller places inside. */
export const places = read('places');

/**
 * Words that ask for more of a thing (`+`) or for less of it (`-`). Words that only describe are left out: "raise" is here,
 * "rising" is not. `not` reverses what follows. `weak` words do not count when another of these words follows ("keep … closed").
 * `pay` counts as more and `free` as less, of the price as well.
 */
export const stances = read('stances');

/** Contrasts: a name and its sides, separated by `|`. Two texts that take different sides ask for different things. */
export const contrasts = read('contrasts');

/** Stop words: they do not tell what is asked for. */
export const stopWords = read('stop-words');
