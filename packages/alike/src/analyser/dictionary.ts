import { normalise } from './normalise.ts';
import { arabicLightStem, arabicReadings, arabicStem, englishStem, isArabic } from './stem.ts';

export interface Dictionary {
  /** Returns the longest phrase or the word of the dictionary that begins at the index `at`. */
  find(words: readonly Word[], at: number): Hit | undefined;
}

interface Hit {
  /** Number of words in the phrase; 1 for a single word. */
  readonly length: number;
  /** Names of the dictionary's lines that have these words. */
  readonly entries: readonly string[];
}

/** A word of a text. */
export interface Word {
  /** In one spelling; see `normalise`. */
  readonly form: string;
  readonly stem: string;
}

export const wordsOf = (text: string): Word[] =>
  normalise(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.map(wordOf) ?? [];

/** Max number of words in a cache. A full cache is emptied, so that invented words cannot fill the memory. */
export const maxKnown = 20_000;
const known = new Map<string, Word>();
const wordOf = (form: string): Word => {
  const found = known.get(form);
  if (found !== undefined) return found;
  if (known.size >= maxKnown) known.clear();
  const word = { form, stem: isArabic(form) ? arabicStem(form) : englishStem(form) };
  known.set(form, word);
  return word;
};

/** The word, and also the word without its first letter where that may be a clitic. */
const startsOf = (word: Word): readonly Word[] =>
  /^[وفبلك](?=.{4})/u.test(word.form) ? [word, wordOf(word.form.slice(1))] : [word];

/**
 * Stems by which a form may be found. A short stem without its weak letters is ambiguous, so that only stems of four or
 * more letters are used without them.
 */
const stemsOf = (form: string): readonly string[] => {
  const bare = arabicStem(form);
  return bare.length >= 4 ? [arabicLightStem(form), bare] : [arabicLightStem(form)];
};

/** Max number of words in a phrase. */
const maxPhrase = 4;

/**
 * Reads lines of the form `name: word word a_phrase`. Phrases and English words are found by their stems. Arabic words are
 * found by any form without clitics, then by their stem.
 *
 * @param exact find words in the written form only; Arabic clitics are still removed
 */
export const readDictionary = (lines: string, exact = false): Dictionary => {
  const phrases = new Map<string, string[]>();
  const forms = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const key = ({ form, stem }: Word) => (exact ? form : stem);
  for (const [name, entry] of entriesOf(lines)) {
    const words = wordsOf(entry.replaceAll('_', ' '));
    const [word] = words;
    if (word === undefined) continue;
    if (words.length > 1) add(phrases, words.map(key).join(' '), name);
    else {
      add(forms, isArabic(word.form) ? word.form : key(word), name);
      if (exact || !isArabic(word.form)) continue;
      if (/.{3}ه$/u.test(word.form)) add(forms, word.form.slice(0, -1), name);
      for (const stem of stemsOf(word.form)) add(stems, stem, name);
    }
  }
  const starts = new Set([...phrases.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  const lookUp = (word: Word): readonly string[] | undefined => {
    if (!isArabic(word.form)) return forms.get(key(word));
    for (const reading of arabicReadings(word.form)) {
      const found = forms.get(reading);
      if (found !== undefined) return found;
    }
    if (exact) return undefined;
    for (const stem of [...stemsOf(word.form), ...stemsOf(word.form.replace(/^[يتن](?=.{3})/u, ''))]) {
      const found = stems.get(stem);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const known = new Map<Word, Known>();
  const know = (word: Word): Known => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size >= maxKnown) known.clear();
      const entries = lookUp(word);
      const first = startsOf(word).filter((start) => starts.has(key(start)));
      const means = entries !== undefined || first.length > 0;
      // Most words are not in a dictionary. They all get the same object.
      found = means ? { hit: entries && { length: 1, entries }, starts: first } : meaningless;
      known.set(word, found);
    }
    return found;
  };
  return {
    find(words, at) {
      const word = words[at];
      if (word === undefined) return undefined;
      const { hit, starts } = know(word);
      for (const start of starts) {
        for (let length = Math.min(maxPhrase, words.length - at); length > 1; length--) {
          const entries = phrases.get([start, ...words.slice(at + 1, at + length)].map(key).join(' '));
          if (entries !== undefined) return { length, entries };
        }
      }
      return hit;
    },
  };
};

/** The cached result for one word. */
interface Known {
  /** What the word means by itself. */
  readonly hit: Hit | undefined;
  /** The forms of the word with which a phrase begins. */
  readonly starts: readonly Word[];
}

const meaningless: Known = { hit: undefined, starts: [] };

const add = (to: Map<string, string[]>, key: string, name: string): void => {
  const names = to.get(key);
  if (names === undefined) to.set(key, [name]);
  else if (!names.includes(name)) names.push(name);
};

function* entriesOf(lines: string): Generator<[string, string]> {
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    for (const entry of line
      .slice(colon + 1)
      .trim()
      .split(/\s+/u))
      yield [line.slice(0, colon).trim(), entry];
  }
}
