import { longer } from '../bytes/byte-lists.ts';
import { deletesOf, editDistance, maxEdits } from './edits.ts';

/** Lengths of the beginnings by which a word is found. A longer beginning is looked up by its first letters. */
const [minPrefix, maxPrefix] = [2, 5];
/** Max number of words that are compared for one lookup, so that a common beginning does not take long. */
const maxCompared = 4_000;

/** A word that is near to what was typed. */
export interface Near {
  readonly word: string;
  readonly number: number;
  /** Edits between the word and what was typed. */
  readonly edits: number;
}

/**
 * Creates a table of words, each with a number, that finds words by their beginning or by one or two edits. Keys are hashed into
 * chains in typed arrays. Keys themselves are not stored: words found by a collision are told apart when they are compared.
 */
export const createWordTable = () => {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  let heads = new Uint32Array(1 << 10);
  let [numbersAt, nextAt] = [new Uint32Array(1 << 10), new Uint32Array(1 << 10)];
  let used = 1;

  const link = (key: string, number: number): void => {
    if (used >= numbersAt.length) [numbersAt, nextAt] = [longer(numbersAt, used), longer(nextAt, used)];
    const place = hash(key) & (heads.length - 1);
    numbersAt[used] = number;
    nextAt[used] = heads[place] ?? 0;
    heads[place] = used++;
  };
  const linkWord = (word: string, number: number): void => {
    for (const key of deletesOf(word, maxEdits(word))) link(key, number);
    for (let length = minPrefix; length <= Math.min(maxPrefix, word.length - 1); length++) {
      link(prefixKey(word.slice(0, length)), number);
    }
  };
  const grow = (): void => {
    heads = new Uint32Array(heads.length * 2);
    used = 1;
    for (const [number, word] of words.entries()) linkWord(word, number);
  };
  const visit = (key: string, see: (number: number) => void): void => {
    let left = maxCompared;
    let at = heads[hash(key) & (heads.length - 1)] ?? 0;
    for (; at !== 0 && left > 0; at = nextAt[at] ?? 0, left--) see(numbersAt[at] ?? 0);
  };

  return {
    /** Returns the number of a word, and adds the word if it is new. */
    add(word: string): number {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = words.push(word) - 1;
      numbers.set(word, number);
      linkWord(word, number);
      if (used > heads.length * 2) grow();
      return number;
    },
    numberOf: (word: string): number | undefined => numbers.get(word),
    /** Returns the longer words with a beginning of two or more letters. */
    startingWith(prefix: string): Near[] {
      if (prefix.length < minPrefix) return [];
      const found = new Set<number>();
      visit(prefixKey(prefix.slice(0, maxPrefix)), (number) => {
        const word = words[number] ?? '';
        if (word.length > prefix.length && word.startsWith(prefix)) found.add(number);
      });
      return [...found].map((number) => ({ word: words[number] ?? '', number, edits: 0 }));
    },
    /** Returns the words within {@link maxEdits} of `word`. */
    near(word: string): Near[] {
      const max = maxEdits(word);
      const found = new Map<number, number>();
      for (const key of deletesOf(word, max)) {
        visit(key, (number) => {
          if (!found.has(number)) found.set(number, editDistance(word, words[number] ?? '', max));
        });
      }
      return [...found].flatMap(([number, edits]) =>
        edits <= max ? [{ word: words[number] ?? '', number, edits }] : [],
      );
    },
  };
};
export type WordTable = ReturnType<typeof createWordTable>;

const prefixKey = (prefix: string): string => `${prefix}…`;

/** FNV-1a over UTF-16 code units. */
const hash = (key: string): number => {
  let hashed = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hashed = Math.imul(hashed ^ key.charCodeAt(at), 0x01000193);
  return (hashed ^ (hashed >>> 15)) >>> 0;
};
