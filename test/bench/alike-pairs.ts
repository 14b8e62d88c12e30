import { readFileSync } from 'node:fs';
import { createAlikeIndex } from '@shura/server/alike';
import { suggestions, wishes } from './suggestions.ts';

/** See test/fixtures/alike/README.md. */
export interface Pair {
  readonly id: string;
  readonly kind: 'alike' | 'unlike';
  readonly category: string;
  readonly split: 'tune' | 'held-out';
  readonly a: string;
  readonly b: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/alike/${name}`, import.meta.url), 'utf8'));
export const pairs = read('pairs.json') as readonly Pair[];
const groups = read('same.json') as readonly (readonly string[])[];

const textOf = new Map<string, string>(
  pairs.flatMap(({ id, a, b }) => [[`${id} a`, a] as const, [`${id} b`, b] as const]),
);
const nameTexts = (id: string): readonly string[] => (textOf.has(id) ? [id] : [`${id} a`, `${id} b`]);
/** For a text, all those that ask for the same though they are not its pair. */
const sameAs = new Map(groups.map((group) => group.flatMap(nameTexts)).flatMap((all) => all.map((id) => [id, all])));

/** Pairs by which the search is judged: unseen by who made it. */
export const isHeldOut = ({ kind, category, split }: Pair): boolean =>
  kind === 'alike' && split === 'held-out' && category !== 'natural';

/** Pairs of which each text wraps what is asked in a story of its own. */
export const isNatural = ({ category, split }: Pair): boolean => category === 'natural' && split === 'held-out';

/** An index of `count` suggestions that ask for something else and of both texts of every pair. */
export function labelledIndex(count: number) {
  const index = createAlikeIndex();
  let number = 0;
  for (const text of suggestions(count)) index.add(`none ${number++}`, text);
  for (const [id, text] of textOf) index.add(id, text);
  return index;
}
export type LabelledIndex = ReturnType<typeof labelledIndex>;

/** For each of the two texts of a pair, whether the other one is among the first `limit` that are found for it. */
export const found = (index: LabelledIndex, { id }: Pair, limit: number): readonly [boolean, boolean] => [
  finds(index, `${id} a`, `${id} b`, limit),
  finds(index, `${id} b`, `${id} a`, limit),
];

/** Whether who writes one text is offered the other, in an index where nobody else asks for the same. */
function finds(index: LabelledIndex, own: string, other: string, limit: number): boolean {
  const absent = new Set([own, ...(sameAs.get(own) ?? []), ...(sameAs.get(other) ?? [])]);
  absent.delete(other);
  for (const id of absent) index.remove(id);
  const hits = index.find(textOf.get(own) ?? '', limit);
  for (const id of absent) index.add(id, textOf.get(id) ?? '');
  return hits.some(({ id }) => id === other);
}

/** The share of texts whose pair is among the first five. */
export function recall(index: LabelledIndex, some: readonly Pair[]): number {
  const hits = some.flatMap((pair) => found(index, pair, 5));
  return hits.filter(Boolean).length / hits.length;
}

/** Texts for which the one they must not be offered with is among the three that are. */
export const wronglyOffered = (index: LabelledIndex): number =>
  pairs
    .filter(({ kind }) => kind === 'unlike')
    .flatMap((pair) => found(index, pair, 3))
    .filter(Boolean).length;

/** Of wishes that no pair asks for, the share for which something is offered among the texts of the pairs. */
export function idlyOffered(): number {
  const index = labelledIndex(0);
  const offers = wishes.map((wish) => index.find(wish, 3).length);
  return offers.filter((count) => count > 0).length / offers.length;
}
