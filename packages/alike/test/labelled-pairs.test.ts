import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { groups, type Pair, pairs, typed } from '../bench/labelled-pairs.ts';
import { analyse } from '../src/analyser/analyse.ts';

const alike = pairs.filter(({ kind }) => kind === 'alike');

/** The first entries are older than the rule for the split. A checksum pins their split. */
const older = 219;
const olderHeldOut = '9a452e09eca7349913ff29d78f0867dd363bd56816f61e869e411d81e6b084b4';
const sha256 = (text: string) => createHash('sha256').update(text).digest();

describe('the labelled pairs', () => {
  it('are enough of each kind: alike, spelt differently, and unlike', () => {
    ok(alike.length >= 120);
    ok(alike.filter(({ category }) => category === 'spelling').length >= 20);
    ok(pairs.length - alike.length >= 40);
    equal(new Set(pairs.map(({ id }) => id)).size, pairs.length);
  });

  it('share at most one stem in at least half of the alike pairs', () => {
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
    for (const { id, split } of typed) equal(split, (sha256(id)[0] ?? 0) % 2 === 0 ? 'tune' : 'held-out', id);
  });

  it('are each in at most one group of suggestions that ask for the same', () => {
    const named = groups.flat();
    equal(new Set(named).size, named.length);
    const known = new Set(pairs.flatMap(({ id, kind }) => (kind === 'alike' ? [id] : [`${id} a`, `${id} b`])));
    deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });

  it('have the same stems if they differ only in spelling', () => {
    const stems = (text: string) => analyse(text).units.map(({ stem }) => stem);
    for (const { id, a, b, split } of alike.filter(({ category }) => category === 'spelling')) {
      if (split === 'tune') deepEqual(stems(a), stems(b), id);
    }
  });
});
