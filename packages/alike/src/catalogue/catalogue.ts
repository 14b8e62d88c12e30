import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { analyse } from '../analyser/analyse.ts';
import { isLesser } from '../analyser/lesser.ts';
import type { Unit } from '../analyser/units.ts';

/**
 * For each name (stem or concept) of a word, the topics that the name is a sign of. Half a million numbers, so they are
 * in two typed arrays.
 */
interface Catalogue {
  /** The number of topics. */
  readonly size: number;
  /** Sorted by UTF-16 code units, for a binary search: to fill a map takes too long at the start of each thread. */
  readonly names: readonly string[];
  /** Where the values of each name begin in `values`. They end where those of the next name begin. */
  readonly starts: Uint32Array;
  /** Pairs: the number of a topic, and how strong a sign of it the name is, in hundredths. */
  readonly values: Uint16Array;
}

/** The topics that a word is a sign of. */
export interface Signs {
  readonly topics: Uint16Array;
  /** How strong a sign it is of each of these topics. */
  readonly weights: Float32Array;
  /** The Euclidean norm of the weights. */
  readonly norm: number;
}

const fromHere = (path: string): URL => new URL(path, import.meta.url);
const catalogueFile = fromHere('../../data/catalogue.txt');

/**
 * The names of a unit, which are its stem and its concepts, and the weight of each. A place has no names: it is no sign
 * of a topic.
 */
const namesOf = ({ stem, concepts, places }: Unit): readonly (readonly [name: string, counts: number])[] =>
  places.length > 0
    ? []
    : [[`s ${stem}`, 1], ...concepts.map((concept) => [`c ${concept}`, isLesser(concept) ? 0.6 : 1] as const)];

/**
 * Weighs the words of data/catalogue.txt. In this file each topic begins with a line `# name`. Below it are about 24 phrasings
 * of the wish and of the problem behind it, in standard Arabic, Gulf Arabic and English, and lines of more words. All of them
 * were written without sight of the labelled pairs on which the search is measured. Keep it so.
 *
 * As in tf-idf, a name is a stronger sign of a topic when more lines of the topic and fewer other topics have it.
 */
const weigh = (): Catalogue => {
  const text = readFileSync(catalogueFile, 'utf8');
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
  const names = [...counts.keys()].sort();
  const starts = [0];
  const values = names.flatMap((name) => {
    const count = counts.get(name) ?? new Map<number, number>();
    const rarity = Math.log(topics.length / count.size);
    starts.push((starts.at(-1) ?? 0) + 2 * count.size);
    return [...count].flatMap(([topic, lines]) => [topic, Math.round(100 * Math.log(1 + lines) * rarity)]);
  });
  return { size: topics.length, names, starts: Uint32Array.from(starts), values: Uint16Array.from(values) };
};

/** The form of catalogue.json. Numbers are base64: a JSON array would take megabytes of memory while it is parsed. */
interface Weighed {
  readonly size: number;
  readonly names: readonly string[];
  readonly starts: string;
  readonly values: string;
}

/** Returns what build.ts writes to catalogue.json. Takes a second or two. */
export const weighedCatalogue = (): string => {
  const { starts, values, ...more } = weigh();
  return JSON.stringify({ ...more, starts: base64(starts), values: base64(values) } satisfies Weighed);
};
const base64 = ({ buffer }: Uint16Array | Uint32Array): string => Buffer.from(buffer).toString('base64');

const readWeighed = (file: URL): Catalogue => {
  const { starts, values, ...more } = JSON.parse(readFileSync(file, 'utf8')) as Weighed;
  return { ...more, starts: new Uint32Array(bytesOf(starts)), values: new Uint16Array(bytesOf(values)) };
};
const bytesOf = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, 'base64')).buffer;

const changedAt = (file: URL): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Returns the address of the catalogue.json of the build: beside this file if this file is built, in `dist` if it is a
 * source. Returns undefined if there is none, or if a source is newer.
 */
const weighed = (): URL | undefined => {
  const beside = fromHere('catalogue.json');
  if (existsSync(beside)) return beside;
  const built = fromHere('../../dist/catalogue/catalogue.json');
  const sources = ['./', '../analyser/'].flatMap((folder) =>
    readdirSync(fromHere(folder))
      .filter((name) => /(?<!\.test)\.ts$/.test(name))
      .map((name) => fromHere(folder + name)),
  );
  const newest = Math.max(...[...sources, catalogueFile].map(changedAt));
  return changedAt(built) > newest ? built : undefined;
};

/** Read when it is first needed. A server without suggestions never needs it. */
let opened: Catalogue | undefined;
const open = (): Catalogue => {
  if (opened) return opened;
  const file = weighed();
  opened = file ? readWeighed(file) : weigh();
  return opened;
};

/** Returns the number of topics. */
export const topicCount = (): number => open().size;

const valuesOf = (name: string): Uint16Array => {
  const { names, starts, values } = open();
  let [place, end] = [0, names.length];
  while (place < end) {
    const middle = (place + end) >> 1;
    if ((names[middle] ?? '') < name) place = middle + 1;
    else end = middle;
  }
  return names[place] === name ? values.subarray(starts[place], starts[place + 1]) : nothing;
};
const nothing = new Uint16Array();

const known = new WeakMap<Unit, Signs>();
const noSigns: Signs = { topics: new Uint16Array(), weights: new Float32Array(), norm: 0 };

/** Returns the topics that a word is a sign of. The result is cached for each unit. */
export const signsOf = (unit: Unit): Signs => {
  let signs = known.get(unit);
  if (signs === undefined) {
    const sums = new Map<number, number>();
    for (const [name, counts] of namesOf(unit)) {
      const said = valuesOf(name);
      for (let at = 0; at < said.length; at += 2) {
        const topic = said[at] ?? 0;
        sums.set(topic, (sums.get(topic) ?? 0) + ((said[at + 1] ?? 0) / 100) * counts);
      }
    }
    const weights = Float32Array.from(sums.values());
    signs = sums.size > 0 ? { topics: Uint16Array.from(sums.keys()), weights, norm: Math.hypot(...weights) } : noSigns;
    known.set(unit, signs);
  }
  return signs;
};
