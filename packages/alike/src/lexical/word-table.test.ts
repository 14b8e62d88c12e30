import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { deletesOf, editDistance, maxEdits } from './edits.ts';
import { createWordTable } from './word-table.ts';

const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'م', 'س', 'a', 'b'), minLength: 2, maxLength: 12 });
const edit = fc.record({ at: fc.nat(12), kind: fc.constantFrom('insert', 'drop', 'replace', 'swap') });

const edited = (from: string, edits: readonly { readonly at: number; readonly kind: string }[]): string =>
  edits.reduce((to, { at, kind }) => {
    const place = at % (to.length + 1);
    const [before, letter, after] = [to.slice(0, place), to.slice(place, place + 1), to.slice(place + 1)];
    if (kind === 'insert') return `${before}ن${letter}${after}`;
    if (kind === 'drop') return before + after;
    return kind === 'swap' ? before + after.slice(0, 1) + letter + after.slice(1) : `${before}ن${after}`;
  }, from);

describe('a table of words', () => {
  it('gives two words within two edits a beginning in common, with letters deleted', () => {
    fc.assert(
      fc.property(word, fc.array(edit, { maxLength: 2 }), (from, edits) => {
        const to = edited(from, edits);
        const apart = editDistance(from, to, 2);
        if (apart > 2) return;
        const others = deletesOf(to, apart);
        ok([...deletesOf(from, apart)].some((left) => others.has(left)));
      }),
    );
  });

  it('finds the words that a comparison with all words finds, by beginning and by edits', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 200 }), word, (words, typed) => {
        const table = createWordTable();
        for (const one of words) table.add(one);
        const begun = words.filter((one) => one.length > typed.length && one.startsWith(typed));
        deepEqual(
          table
            .startingWith(typed)
            .map((one) => one.word)
            .sort(),
          begun.sort(),
        );
        // A word with fewer letters than what was typed may allow fewer edits.
        const near = words.filter((one) => editDistance(typed, one, 2) <= Math.min(maxEdits(typed), maxEdits(one)));
        const found = new Set(table.near(typed).map((one) => one.word));
        deepEqual(
          near.filter((one) => !found.has(one)),
          [],
        );
      }),
    );
  });

  it('finds words after it has grown', () => {
    const table = createWordTable();
    for (let at = 0; at < 3000; at++) table.add(`word${String(at)}`);
    ok(table.startingWith('word299').some((one) => one.word === 'word2999'));
    ok(table.near('wrod2999').some((one) => one.word === 'word2999'));
  });
});
