import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';

interface Pair {
  readonly id: string;
  readonly kind: 'alike' | 'unlike';
  readonly category: string;
  readonly split: 'tune' | 'held-out';
  readonly a: string;
  readonly b: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../../test/fixtures/alike/${name}`, import.meta.url), 'utf8'));
const pairs = read('pairs.json') as readonly Pair[];
const groups = read('same.json') as readonly (readonly string[])[];
const alike = pairs.filter(({ kind }) => kind === 'alike');

/** Entries from before the rule, whose split a checksum holds. */
const older = 219;
const olderHeldOut = '9a452e09eca7349913ff29d78f0867dd363bd56816f61e869e411d81e6b084b4';
const sha256 = (text: string) => createHash('sha256').update(text).digest();

describe('the labelled pairs', () => {
  it('are enough: alike, spelt differently, and unlike', () => {
    ok(alike.length >= 120);
    ok(alike.filter(({ category }) => category === 'spelling').length >= 20);
    ok(pairs.length - alike.length >= 40);
    equal(new Set(pairs.map(({ id }) => id)).size, pairs.length);
  });

  it('share no more than one stem in at least half of those that are alike', () => {
    const shared = ({ a, b }: Pair): number => {
      const stems = new Set(analyse(a).units.map(({ stem }) => stem));
      return new Set(analyse(b).units.flatMap(({ stem }) => (stems.has(stem) ? [stem] : []))).size;
    };
    ok(alike.filter((pair) => shared(pair) <= 1).length >= alike.length / 2);
  });

  it('are split by their ids', () => {
    const heldOut = pairs.slice(0, older).filter(({ split }) => split === 'held-out');
    equal(sha256(heldOut.map(({ id }) => id).join('\n')).toString('hex'), olderHeldOut);
    for (const { id, split } of pairs.slice(older)) {
      equal(split, (sha256(id)[0] ?? 0) % 2 === 0 ? 'tune' : 'held-out', id);
    }
  });

  it('stand in one group at most with others that ask for the same', () => {
    const named = groups.flat();
    equal(new Set(named).size, named.length);
    const known = new Set(pairs.flatMap(({ id, kind }) => (kind === 'alike' ? [id] : [`${id} a`, `${id} b`])));
    deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });

  it('spelt differently come to the same stems', () => {
    const stems = (text: string) => analyse(text).units.map(({ stem }) => stem);
    for (const { id, a, b, split } of alike.filter(({ category }) => category === 'spelling')) {
      if (split === 'tune') deepEqual(stems(a), stems(b), id);
    }
  });
});
