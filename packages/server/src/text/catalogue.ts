import { readFileSync } from 'node:fs';
import { analyse, type Unit } from './analyse.ts';
import { isLesser } from './lesser.ts';

/** Topics of the catalogue that a word is a sign of, and how strong a one. */
export interface Signs {
  readonly topics: Uint16Array;
  readonly weights: Float32Array;
  /** The length of the weights, as a vector. */
  readonly norm: number;
}

/** Its stem, and what it means; a place says nothing of the matter. */
const namesOf = ({ stem, concepts, places }: Unit): readonly (readonly [name: string, counts: number])[] =>
  places.length > 0
    ? []
    : [[`s ${stem}`, 1], ...concepts.map((concept) => [`c ${concept}`, isLesser(concept) ? 0.6 : 1] as const)];

/**
 * How people speak of what they ask public bodies for: a topic a line that begins with `#`, and below it phrasings of the
 * wish and of the trouble behind it, in standard Arabic, the Arabic of the Gulf, and English. Written without sight of the
 * labelled pairs that the search is measured on; keep it so.
 */
const readCatalogue = (): readonly (readonly string[])[] =>
  readFileSync(new URL('../../data/catalogue.txt', import.meta.url), 'utf8')
    .split(/^#.*\n/mu)
    .slice(1)
    .map((phrasings) => phrasings.trim().split('\n'));

/** A name is the stronger a sign of a topic the more of its phrasings hold it, and the fewer other topics do. */
const weigh = (topics: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlyMap<number, number>> => {
  const weights = new Map<string, Map<number, number>>();
  for (const [topic, phrasings] of topics.entries()) {
    for (const phrasing of phrasings) {
      const names = analyse(phrasing).units.flatMap((unit) => namesOf(unit).map(([name]) => name));
      for (const name of new Set(names)) {
        const counts = weights.get(name) ?? new Map<number, number>();
        weights.set(name, counts);
        counts.set(topic, (counts.get(topic) ?? 0) + 1);
      }
    }
  }
  for (const counts of weights.values()) {
    const rarity = Math.log(topics.length / counts.size);
    for (const [topic, count] of counts) counts.set(topic, Math.log(1 + count) * rarity);
  }
  return weights;
};

/** What it says of words. Reading it takes part of a second: a server without suggestions never does. */
let catalogue: { readonly size: number; readonly weights: ReturnType<typeof weigh> } | undefined;
const opened = () => {
  if (catalogue === undefined) {
    const topics = readCatalogue();
    catalogue = { size: topics.length, weights: weigh(topics) };
  }
  return catalogue;
};

/** Topics that there are. */
export const topicCount = (): number => opened().size;

const known = new WeakMap<Unit, Signs>();

/** What a word says of topics. */
export const signsOf = (unit: Unit): Signs => {
  let signs = known.get(unit);
  if (signs === undefined) {
    const sums = new Map<number, number>();
    for (const [name, counts] of namesOf(unit)) {
      for (const [topic, weight] of opened().weights.get(name) ?? [])
        sums.set(topic, (sums.get(topic) ?? 0) + weight * counts);
    }
    const weights = Float32Array.from(sums.values());
    signs = { topics: Uint16Array.from(sums.keys()), weights, norm: Math.hypot(...weights) };
    known.set(unit, signs);
  }
  return signs;
};
