import { isStop } from '../analyser/analyse.ts';
import { type Word, wordsOf } from '../analyser/dictionary.ts';
import { concepts, contrasts, places, stances, stopWords } from '../analyser/lexicon.ts';
import { procliticOf } from '../analyser/stem.ts';
import { createByteLists, longer } from '../bytes/byte-lists.ts';
import { reader, write } from '../bytes/leb128.ts';
import { createWordTable, type Near, type WordTable } from './word-table.ts';

/** Max number of different words that are kept of a text, and min and max letters of a word. */
const [maxWords, minLetters, maxLetters] = [60, 2, 24];

/** Returns a word without article, preposition and conjunction, as it is in a vocabulary. */
export const bareOf = ({ form }: Word): string => form.slice(procliticOf(form).length);

/** The words of the lexicon, which all indexes share. Those that decide what is opposite come first, stop words last. */
let lexicon: WordTable | undefined;
/** Takes 50 ms when it is first called. */
const lexiconTable = (): WordTable => {
  if (lexicon !== undefined) return lexicon;
  lexicon = createWordTable();
  for (const line of [stances, contrasts, places, concepts, stopWords].join('\n').split('\n')) {
    const entries = line.startsWith('=') ? '' : line.slice(line.indexOf(':') + 1);
    for (const word of wordsOf(entries.replaceAll('_', ' '))) {
      for (const form of [bareOf(word), word.form]) lexicon.add(form);
    }
  }
  return lexicon;
};

/** Creates the vocabulary of an index: its words without clitics, and in how many texts each is. */
export const createVocabulary = () => {
  const table = createWordTable();
  const lists = createByteLists();
  let counts = new Uint32Array(1024);

  const countOf = (number: number | undefined): number => (number === undefined ? 0 : (counts[number] ?? 0));
  const counted = (near: readonly Near[]): Counted[] =>
    near.map((one) => ({ ...one, count: countOf(one.number) })).filter(({ count }) => count > 0);

  return {
    /** Counts the words of a text. The text has none yet. */
    set(text: number, words: readonly Word[]): void {
      const bytes: number[] = [];
      const kept = new Set<string>();
      for (const word of words) {
        const bare = isStop(word) ? '' : bareOf(word);
        if (kept.size < maxWords && bare.length >= minLetters && bare.length <= maxLetters) kept.add(bare);
      }
      for (const word of kept) {
        const number = table.add(word);
        if (number >= counts.length) counts = longer(counts, number);
        counts[number] = countOf(number) + 1;
        write(bytes, number);
      }
      lists.set(text, bytes);
    },
    /** Subtracts the words of a text. */
    drop(text: number): void {
      const bytes = lists.of(text);
      const next = reader(bytes);
      for (let left = bytes.filter((byte) => byte < 128).length; left > 0; left--) {
        const number = next();
        counts[number] = countOf(number) - 1;
      }
      lists.set(text, []);
    },
    /** Returns the number of texts that have a word. */
    count: (word: string): number => countOf(table.numberOf(word)),
    /** Returns max `limit` longer words that begin with `prefix`, the most frequent first. */
    completions: (prefix: string, limit: number): readonly string[] =>
      counted(table.startingWith(prefix))
        .sort(compare)
        .slice(0, limit)
        .map(({ word }) => word),
    /** Returns the word of the index or the lexicon that was likeliest meant by `word`, within `max` edits. */
    correction(word: string, max: number): string | undefined {
      if (word.length > maxLetters) return undefined;
      const known = lexiconTable()
        .near(word)
        .map((one) => ({ ...one, count: 1 / (2 + one.number) }));
      return [...counted(table.near(word)), ...known].filter(({ edits }) => edits <= max).sort(compare)[0]?.word;
    },
  };
};
export type Vocabulary = ReturnType<typeof createVocabulary>;

interface Counted extends Near {
  /** The number of texts that have the word; below 1 for a word of the lexicon, the earlier the higher. */
  readonly count: number;
}
/** Orders by fewer edits, then by more texts, then by spelling. */
const compare = (a: Counted, b: Counted): number =>
  a.edits - b.edits || b.count - a.count || (a.word < b.word ? -1 : 1);
