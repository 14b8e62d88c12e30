import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerptOf, marked } from './excerpt.ts';

const plain = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');
const spanOf = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};

describe('an excerpt', () => {
  it('begins before the words found, with whole words, and says where text is left out', () => {
    const text = `${'word '.repeat(100)}palm ${'word '.repeat(100)}`.trim();
    const pieces = excerptOf([
      { text: 'other', spans: [] },
      { text, spans: [spanOf(text, 'palm')] },
    ]);
    deepEqual(
      pieces.filter(({ found }) => found),
      [{ text: 'palm', found: true }],
    );
    ok(/^…(?:word )+palm (?:word )*word…$/.test(plain(pieces)), plain(pieces));
    ok(plain(pieces).length < 250);
  });

  it('is the beginning of the first text if nothing was found in it, and never splits a letter', () => {
    deepEqual(
      excerptOf([
        { text: 'first', spans: [] },
        { text: 'second', spans: [] },
      ]),
      [{ text: 'first' }],
    );
    deepEqual(excerptOf([]), []);
    ok(plain(excerptOf([{ text: `x${'🌴'.repeat(300)}`, spans: [] }])).isWellFormed());
  });

  it('marks words at the start, at the end and beside each other', () => {
    const spans = [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ];
    deepEqual(marked('abcd', spans), [
      { text: 'a', found: true },
      { text: 'b', found: true },
      { text: 'c' },
      { text: 'd', found: true },
    ]);
  });
});
