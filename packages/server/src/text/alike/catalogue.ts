import { existsSync, readFileSync } from 'node:fs';
import { analyse, type Unit } from '../analyse.ts';
import { isLesser } from './lesser.ts';

/** What the catalogue says, by what words are named. */
interface Catalogue {
  /** Topics that there are. */
  readonly size: number;
  /** For each name, topics that it is a sign of and how strong a one, in hundredths, by turns. */
  readonly signs: ReadonlyMap<string, readonly number[]>;
}

/** Topics that a word is a sign of, and how strong a one. */
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
 * Weighs the words of data/catalogue.txt, which is how people speak of what they ask public bodies for: a topic a line that
 * begins with `#`, and below it two dozen phrasings of the wish and of the trouble behind it, in standard Arabic, the Arabic
 * of the Gulf, and English, and lines of further words. All of it was written without sight of the labelled pairs that the
 * search is measured on; keep it so.
 *
 * A name is the stronger a sign of a topic the more of its lines hold it, and the fewer other topics do.
 */
const weigh = (): Catalogue => {
  const text = readFileSync(new URL('../../../data/catalogue.txt', import.meta.url), 'utf8');
  const topics = text.split(/^#.*\n/mu).slice(1);
  const counts = new Map<string, Map<number, number>>();
  for (const [topic, lines] of topics.entries()) {
    for (const line of lines.trim().split('\n')) {
      const names = analyse(line).units.flatMap((unit) => namesOf(unit).map(([name]) => name));
      for (const name of new Set(names)) {
        const count = counts.get(name) ?? new Map<number, number>();
        counts.set(name, count);
        count.set(topic, (count.get(topic) ?? 0) + 1);
      }
    }
  }
  const signs = new Map<string, readonly number[]>();
  for (const [name, count] of counts) {
    const rarity = Math.log(topics.length / count.size);
    signs.set(
      name,
      [...count].flatMap(([topic, lines]) => [topic, Math.round(100 * Math.log(1 + lines) * rarity)]),
    );
  }
  return { size: topics.length, signs };
};

/** Weighed when the package is built, for it takes a second; among the sources it is weighed anew. */
const weighed = new URL('catalogue.json', import.meta.url);

/** What {@link weighed} holds. */
export const weighedCatalogue = (): string => {
  const { size, signs } = weigh();
  return JSON.stringify({ size, signs: [...signs] });
};

/** Read when it is first needed: a server without suggestions never does. */
let opened: Catalogue | undefined;
const open = (): Catalogue => {
  if (opened === undefined && existsSync(weighed)) {
    const { size, signs } = JSON.parse(readFileSync(weighed, 'utf8')) as { size: number; signs: [string, number[]][] };
    opened = { size, signs: new Map(signs) };
  }
  opened ??= weigh();
  return opened;
};

export const topicCount = (): number => open().size;

const known = new WeakMap<Unit, Signs>();

/** What a word says of topics. */
export const signsOf = (unit: Unit): Signs => {
  let signs = known.get(unit);
  if (signs === undefined) {
    const sums = new Map<number, number>();
    for (const [name, counts] of namesOf(unit)) {
      const said = open().signs.get(name) ?? [];
      for (let at = 0; at < said.length; at += 2) {
        const topic = said[at] ?? 0;
        sums.set(topic, (sums.get(topic) ?? 0) + ((said[at + 1] ?? 0) / 100) * counts);
      }
    }
    const weights = Float32Array.from(sums.values());
    signs = { topics: Uint16Array.from(sums.keys()), weights, norm: Math.hypot(...weights) };
    known.set(unit, signs);
  }
  return signs;
};
