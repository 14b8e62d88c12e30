import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { analyse } from '../analyse.ts';
import type { Unit } from '../units.ts';
import { isLesser } from './lesser.ts';

/** What the catalogue says, by what words are named, in two large arrays: it has half a million numbers. */
interface Catalogue {
  /** Topics that there are. */
  readonly size: number;
  /** For each name, where in `values` its own begin; they end where those of the next name begin. */
  readonly names: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  /** Topics that a name is a sign of and how strong a one, in hundredths, by turns. */
  readonly values: Uint16Array;
}

/** Topics that a word is a sign of, and how strong a one. */
export interface Signs {
  readonly topics: Uint16Array;
  readonly weights: Float32Array;
  /** The length of the weights, as a vector. */
  readonly norm: number;
}

const catalogueFile = new URL('../../../data/catalogue.txt', import.meta.url);

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
  const signs = [...counts].map(([, count]) => {
    const rarity = Math.log(topics.length / count.size);
    return [...count].flatMap(([topic, lines]) => [topic, Math.round(100 * Math.log(1 + lines) * rarity)]);
  });
  const lengths = signs.map(({ length }) => length);
  return { size: topics.length, ...placesOf([...counts.keys()], lengths), values: Uint16Array.from(signs.flat()) };
};

const placesOf = (names: readonly string[], lengths: readonly number[]): Pick<Catalogue, 'names' | 'starts'> => {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [place, length] of lengths.entries()) starts[place + 1] = (starts[place] ?? 0) + length;
  return { names: new Map(names.map((name, place) => [name, place])), starts };
};

/** What {@link weighed} holds: numbers as bytes in base64, for an array of them would take megabytes while it is read. */
interface Weighed {
  readonly size: number;
  readonly names: readonly string[];
  readonly lengths: readonly number[];
  readonly values: string;
}

export const weighedCatalogue = (): string => {
  const { size, names, starts, values } = weigh();
  const lengths = Array.from({ length: names.size }, (_, place) => (starts[place + 1] ?? 0) - (starts[place] ?? 0));
  const bytes = Buffer.from(values.buffer).toString('base64');
  return JSON.stringify({ size, names: [...names.keys()], lengths, values: bytes } satisfies Weighed);
};

const readWeighed = (file: URL): Catalogue => {
  const { size, names, lengths, values } = JSON.parse(readFileSync(file, 'utf8')) as Weighed;
  const bytes = Uint8Array.from(Buffer.from(values, 'base64'));
  return { size, ...placesOf(names, lengths), values: new Uint16Array(bytes.buffer) };
};

const fromHere = (path: string): URL => new URL(path, import.meta.url);
const changedAt = (file: URL): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Weighed when the package is built, for it takes a second or two. Among the sources, as long as none of them is newer. */
const weighed = (): URL | undefined => {
  const beside = fromHere('catalogue.json');
  if (existsSync(beside)) return beside;
  const built = fromHere('../../../dist/text/alike/catalogue.json');
  const sources = ['./', '../'].flatMap((folder) =>
    readdirSync(fromHere(folder))
      .filter((name) => /(?<!\.test)\.ts$/.test(name))
      .map((name) => fromHere(folder + name)),
  );
  const newest = Math.max(...[...sources, catalogueFile].map(changedAt));
  return changedAt(built) > newest ? built : undefined;
};

/** Read when it is first needed: a server without suggestions never does. */
let opened: Catalogue | undefined;
const open = (): Catalogue => {
  if (opened) return opened;
  const file = weighed();
  opened = file ? readWeighed(file) : weigh();
  return opened;
};

export const topicCount = (): number => open().size;

const valuesOf = (name: string): Uint16Array => {
  const { names, starts, values } = open();
  const place = names.get(name);
  return place === undefined ? nothing : values.subarray(starts[place], starts[place + 1]);
};
const nothing = new Uint16Array();

const known = new WeakMap<Unit, Signs>();
const noSigns: Signs = { topics: new Uint16Array(), weights: new Float32Array(), norm: 0 };

/** What a word says of topics. */
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
