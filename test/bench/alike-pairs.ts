import { readFileSync } from 'node:fs';
import { createAlikeIndex } from '@shura/server';
import { suggestions } from './suggestions.ts';

/** See test/fixtures/alike/README.md. */
export interface Pair {
  readonly id: string;
  readonly kind: 'alike' | 'unlike';
  readonly category: string;
  readonly split: 'tune' | 'held-out';
  readonly a: string;
  readonly b: string;
}

const file = new URL('../fixtures/alike/pairs.json', import.meta.url);
export const pairs = JSON.parse(readFileSync(file, 'utf8')) as readonly Pair[];

/** Pairs by which the search may be judged: unseen by who made it, and not merely spelt differently. */
export const isHeldOut = ({ kind, category, split }: Pair, at: number): boolean =>
  kind === 'alike' && category !== 'spelling' && split === 'held-out' && at < 219;

/** Pairs written without sight of the lexicon and of the others, each text with a story of its own around what is asked. */
export const isNatural = ({ category, split }: Pair): boolean => category === 'natural' && split === 'held-out';

/** An index of `count` suggestions that nobody wrote and of both texts of every pair. */
export function labelledIndex(count: number) {
  const index = createAlikeIndex();
  let number = 0;
  for (const text of suggestions(count)) index.add(`none ${String(number++)}`, text);
  for (const { id, a, b } of pairs) {
    index.add(`${id} a`, a);
    index.add(`${id} b`, b);
  }
  return index;
}
export type LabelledIndex = ReturnType<typeof labelledIndex>;

/** For each of the two texts of a pair, whether the other one is among the first `limit` that are found for it. */
export function found(index: LabelledIndex, { id, a, b }: Pair, limit: number): readonly [boolean, boolean] {
  const finds = (text: string, own: string, other: string): boolean =>
    index
      .find(text, limit + 1)
      .filter((each) => each.id !== `${id} ${own}`)
      .slice(0, limit)
      .some((each) => each.id === `${id} ${other}`);
  return [finds(a, 'a', 'b'), finds(b, 'b', 'a')];
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
