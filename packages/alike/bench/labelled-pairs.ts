import { readFileSync } from 'node:fs';
import { answerScore, createAlikeIndex } from '@shura/alike';
import { suggestions, wishes } from './suggestions.ts';

/** An entry of test/fixtures/pairs.json; see the README there. */
export interface Pair {
  readonly id: string;
  readonly kind: 'alike' | 'unlike';
  readonly category: string;
  readonly split: 'tune' | 'held-out';
  readonly a: string;
  readonly b: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../test/fixtures/${name}`, import.meta.url), 'utf8'));
export const pairs = read('pairs.json') as readonly Pair[];
/** Ids of texts of different pairs that ask for the same. */
export const groups = read('same.json') as readonly (readonly string[])[];

/** An entry of test/fixtures/typed.json. */
export interface Typed {
  readonly id: string;
  readonly kind: 'half-typed' | 'typos' | 'spelling';
  readonly split: Pair['split'];
  readonly query: string;
  /** Beginnings of the texts of which one should be found. */
  readonly finds: readonly string[];
}
export const typed = read('typed.json') as readonly Typed[];

const textOf = new Map<string, string>(
  pairs.flatMap(({ id, a, b }) => [[`${id} a`, a] as const, [`${id} b`, b] as const]),
);
const nameTexts = (id: string): readonly string[] => (textOf.has(id) ? [id] : [`${id} a`, `${id} b`]);
/** For the id of a text, the ids of all texts in its group. */
const sameAs = new Map(groups.map((group) => group.flatMap(nameTexts)).flatMap((all) => all.map((id) => [id, all])));

/** Pairs on which the search is measured. The developers of the search have not read them. */
export const isHeldOut = ({ kind, category, split }: Pair): boolean =>
  kind === 'alike' && split === 'held-out' && category !== 'natural';

/** Held-out pairs in which each text tells a story of its own around its wish. */
export const isNatural = ({ category, split }: Pair): boolean => category === 'natural' && split === 'held-out';

/** Returns an index of `count` suggestions that ask for something else, and of both texts of every pair. */
export function labelledIndex(count: number) {
  const index = createAlikeIndex();
  const texts = new Map(textOf);
  let number = 0;
  for (const text of suggestions(count)) texts.set(`none ${number++}`, text);
  for (const [id, text] of texts) index.add(id, text);
  return { ...index, texts };
}
export type LabelledIndex = ReturnType<typeof labelledIndex>;

/** Returns the fraction of typed queries for which an expected text is among the first five. */
export const typedRecall = (index: LabelledIndex, some: readonly Typed[]): number =>
  some.filter((one) => findsTyped(index, one)).length / some.length;

const findsTyped = (index: LabelledIndex, { query, finds }: Typed): boolean =>
  index.find(query, 5).some(({ id }) => finds.some((text) => index.texts.get(id)?.startsWith(text)));

/** Returns for each text of a pair whether the other text is among the first `limit` that are found for it. */
export const found = (index: LabelledIndex, { id }: Pair, limit: number): readonly [boolean, boolean] => [
  finds(index, `${id} a`, `${id} b`, limit),
  finds(index, `${id} b`, `${id} a`, limit),
];

/** Returns whether the search for one text finds the other, without all further texts that ask for the same. */
function finds(index: LabelledIndex, own: string, other: string, limit: number): boolean {
  const absent = new Set([own, ...(sameAs.get(own) ?? []), ...(sameAs.get(other) ?? [])]);
  absent.delete(other);
  for (const id of absent) index.remove(id);
  const hits = index.find(textOf.get(own) ?? '', limit);
  for (const id of absent) index.add(id, textOf.get(id) ?? '');
  return hits.some(({ id }) => id === other);
}

/** Returns the fraction of texts for which the other text of the pair is among the first five (recall at 5). */
export function recall(index: LabelledIndex, some: readonly Pair[]): number {
  const hits = some.flatMap((pair) => found(index, pair, 5));
  return hits.filter(Boolean).length / hits.length;
}

/** Returns the number of texts for which the other text of an `unlike` pair is among the first three. */
export const wronglyOffered = (index: LabelledIndex): number =>
  pairs
    .filter(({ kind }) => kind === 'unlike')
    .flatMap((pair) => found(index, pair, 3))
    .filter(Boolean).length;

/**
 * Returns what happens if half of each held-out pair was answered, and its other half is typed: the fraction for which an
 * answer to the same is among the two offered, the fraction of the offers that answer the same, and the fraction of wishes
 * that no pair shares for which something is offered.
 */
export function answers(): { readonly offered: number; readonly right: number; readonly idle: number } {
  const some = pairs.filter((pair) => isHeldOut(pair) && pair.category !== 'spelling');
  const index = createAlikeIndex();
  for (const { id, b } of some) index.add(`${id} b`, b);
  const find = (text: string) => index.find(text, 2, answerScore);
  const hits = some.map(({ id, a }) => {
    const same = new Set([`${id} b`, ...(sameAs.get(`${id} a`) ?? []), ...(sameAs.get(`${id} b`) ?? [])]);
    return find(a).map((hit) => same.has(hit.id));
  });
  const all = hits.flat();
  return {
    offered: hits.filter((of) => of.includes(true)).length / some.length,
    right: all.filter(Boolean).length / all.length,
    idle: wishes.filter((wish) => find(wish).length > 0).length / wishes.length,
  };
}

/** Returns the fraction of wishes for which a text of a pair is found, though no pair asks for the same. */
export function idlyOffered(): number {
  const index = labelledIndex(0);
  const offers = wishes.map((wish) => index.find(wish, 3).length);
  return offers.filter((count) => count > 0).length / offers.length;
}
