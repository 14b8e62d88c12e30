import { analyse, type Unit } from './analyse.ts';
import { catalogue } from './catalogue.ts';
import { isLesser } from './relations.ts';
import { strongest } from './strongest.ts';

/**
 * What a text is about: the number of a topic of the catalogue and how strongly, by turns; the squares of the strengths
 * add up to 1 at most. Flat, for an index holds a hundred thousand of them.
 */
export type Topics = readonly number[];

/** Topics that a text is about, at most. */
const most = 4;
/** A score that says little: below it, a text is about its topics only weakly. */
const doubt = 12;
/** A name in more of the topics than this share tells none from another. */
const telling = 0.15;

interface Sign {
  readonly topic: number;
  readonly weight: number;
}

/** What a text is about, by the words that the catalogue's phrasings share with it. */
export const topicsOf = (units: readonly Unit[]): Topics => {
  const touched: number[] = [];
  for (const unit of units) {
    for (const { topic, weight } of signsOf(unit)) {
      const score = scores[topic] ?? 0;
      if (score === 0) touched.push(topic);
      scores[topic] = score + weight;
    }
  }
  const best = strongest(touched, (topic) => scores[topic] ?? 0, most);
  const squares = best.map((topic) => (scores[topic] ?? 0) ** 2);
  const length = Math.sqrt(squares.reduce((sum, square) => sum + square ** 2, doubt ** 4));
  for (const topic of touched) scores[topic] = 0;
  return best.flatMap((topic, place) => [topic, (squares[place] ?? 0) / length]);
};

/** How much two texts are about the same, 0 to 1. */
export const together = (a: Topics, b: Topics): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 2) sum += (a[at + 1] ?? 0) * strengthOf(b, a[at] ?? -1);
  return sum;
};

export const strengthOf = (topics: Topics, topic: number): number => {
  for (let at = 0; at < topics.length; at += 2) if (topics[at] === topic) return topics[at + 1] ?? 0;
  return 0;
};

/** Its stem, and what it means; a place says nothing of the matter. */
const namesOf = ({ stem, concepts, places }: Unit): readonly (readonly [name: string, counts: number])[] =>
  places.length > 0
    ? []
    : [[`s ${stem}`, 1], ...concepts.map((concept) => [`c ${concept}`, isLesser(concept) ? 0.6 : 1] as const)];

const known = new WeakMap<Unit, readonly Sign[]>();
let catalogued: ReadonlyMap<string, readonly Sign[]> | undefined;
let scores = new Float64Array();

/** What a unit says of topics. Reading the catalogue takes a tenth of a second: a server without suggestions never does. */
const signsOf = (unit: Unit): readonly Sign[] => {
  let signs = known.get(unit);
  if (signs === undefined) {
    catalogued ??= readCatalogue();
    const named = namesOf(unit).flatMap(([name, counts]) =>
      (catalogued?.get(name) ?? []).map(({ topic, weight }) => ({ topic, weight: weight * counts })),
    );
    signs = [...Map.groupBy(named, ({ topic }) => topic)].map(([topic, same]) => ({
      topic,
      weight: same.reduce((sum, { weight }) => sum + weight, 0),
    }));
    known.set(unit, signs);
  }
  return signs;
};

/** A name is the stronger a sign of a topic the more of its phrasings hold it, and the fewer other topics do. */
const readCatalogue = (): ReadonlyMap<string, readonly Sign[]> => {
  const topics = catalogue.split(/^#.*\n/mu).slice(1);
  scores = new Float64Array(topics.length);
  const counts = topics.map((phrasings) => {
    const count = new Map<string, number>();
    for (const phrasing of phrasings.trim().split('\n')) {
      const names = analyse(phrasing).units.flatMap((unit) => namesOf(unit).map(([name]) => name));
      for (const name of new Set(names)) count.set(name, (count.get(name) ?? 0) + 1);
    }
    return [...count];
  });
  const found = new Map<string, { topic: number; weight: number }[]>();
  for (const [topic, names] of counts.entries()) {
    for (const [name, n] of names) {
      const list = found.get(name) ?? [];
      list.push({ topic, weight: Math.log(1 + n) });
      found.set(name, list);
    }
  }
  for (const [name, list] of found) {
    if (list.length > topics.length * telling) found.delete(name);
    const rarity = Math.log(topics.length / list.length);
    for (const sign of list) sign.weight *= rarity;
  }
  return found;
};
