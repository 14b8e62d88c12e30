import type { DocumentQuery } from '../model/store.ts';

/** What a query reads from the counters. The same counters give the same plan in every store. */
export interface Counters {
  /** Number of documents that have a term. */
  readonly countOf: (term: string) => number;
  /** Number of documents. */
  readonly all: number;
}

/** Documents that have all terms of at least one of the sets. */
export type Sets = readonly (readonly string[])[];

/** Which documents are candidates, by words or by topics. */
export interface Plan {
  /** Of these, the newest: first those with the sets that fewest documents are expected to have. Empty if there is none. */
  readonly sets: readonly Sets[];
  /** If these are fewer than wanted: also those of the newest documents that have one of these terms. */
  readonly common: readonly string[];
}

/** Documents expected to have the sets of a query, the sets looked for first, and the rarest word alone, at most. */
const [expectedOfSets, expectedFirst, expectedAlone] = [1_000, 50, 2_000];
/** Terms that are combined, the rarest first, and terms in a set. */
const [combined, largest] = [7, 3];

interface Term {
  readonly term: string;
  readonly n: number;
  /** The word that the term is of. */
  readonly word: number;
}

/**
 * Plans a search for words, each with its terms. Sets of up to three terms of different words are taken as long as few
 * documents are expected to have them, the rarest first: if terms were independent, N · Π (n/N) would.
 */
export const planOf = (
  words: readonly (readonly string[])[],
  { filters }: Pick<DocumentQuery, 'filters'>,
  { countOf, all }: Counters,
): Plan => {
  const passing = filters.reduce((share, filter) => share * (countOf(filter) / Math.max(1, all)), 1);
  const terms = words
    .flatMap((of, word) => of.map((term): Term => ({ term, word, n: countOf(term) })))
    .filter(({ n }) => n > 0)
    .sort((a, b) => a.n - b.n || (a.term < b.term ? -1 : 1));
  const [rarest] = terms;
  if (!rarest || passing === 0) return { sets: [], common: [] };
  const expected = (set: readonly Term[]) => set.reduce((product, { n }) => product * (n / all), all) * passing;

  const taken: (readonly Term[])[] = [];
  let sum = 0;
  for (const set of setsOf(terms.slice(0, combined)).sort((a, b) => expected(a) - expected(b))) {
    sum += expected(set);
    if (sum > expectedOfSets) break;
    taken.push(set);
  }
  const ofRarest = terms.filter(({ word }) => word === rarest.word);
  const alone = ofRarest.filter((term) => expected([term]) <= expectedAlone);
  const sets = [
    ...taken,
    ...alone.filter((term) => !taken.some((set) => set.length === 1 && set[0] === term)).map((term) => [term]),
  ].sort((a, b) => expected(a) - expected(b));
  const [first, then]: [string[][], string[][]] = [[], []];
  sum = 0;
  for (const set of sets.filter((one) => !sets.some((other) => isSmaller(other, one)))) {
    sum += expected(set);
    (sum <= expectedFirst ? first : then).push(set.map(({ term }) => term));
  }
  return {
    sets: [first, then].filter(({ length }) => length > 0),
    common: ofRarest.filter((term) => !alone.includes(term)).map(({ term }) => term),
  };
};

/** All sets of one to three terms of different words. */
const setsOf = (terms: readonly Term[], set: readonly Term[] = []): (readonly Term[])[] =>
  terms.flatMap((term, at) => {
    if (set.some(({ word }) => word === term.word)) return [];
    const next = [...set, term];
    return [next, ...(next.length < largest ? setsOf(terms.slice(at + 1), next) : [])];
  });

/** Whether every document with `set` has `other` as well. */
const isSmaller = (other: readonly Term[], set: readonly Term[]): boolean =>
  other.length < set.length && other.every((term) => set.includes(term));
