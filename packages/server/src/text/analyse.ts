import { readDictionary, type Word, wordsOf } from './dictionary.ts';
import { concepts, places, stopWords } from './lexicon.ts';
import { type Stance, stanceOf } from './stance.ts';

/** What stands at one place of a text: a word, or a phrase that the lexicon knows. */
export interface Unit {
  readonly stem: string;
  /** Names of lexicon lines: what is meant, in whichever language and word. */
  readonly concepts: readonly string[];
  readonly places: readonly string[];
  /** Of the first word and of the one after the last, among all words. */
  readonly from: number;
  readonly to: number;
}

export interface Analysis {
  /** In the order of the text, without stop words. */
  readonly units: readonly Unit[];
  readonly stance: Stance;
}

const meanings = readDictionary(concepts);
const gazetteer = readDictionary(places, true);
const stops = new Set(wordsOf(stopWords).map(({ form }) => form));
const none: readonly string[] = [];

/** What a suggestion, or the beginning of one, is about and asks for. */
export const analyse = (text: string): Analysis => {
  const words = wordsOf(text);
  const units: Unit[] = [];
  for (let from = 0; from < words.length; ) {
    const unit = unitAt(words, from);
    if (unit !== undefined) units.push(unit);
    from = unit?.to ?? from + 1;
  }
  return { units, stance: stanceOf(words, units) };
};

const unitAt = (words: readonly Word[], from: number): Unit | undefined => {
  const word = words[from];
  if (word === undefined) return undefined;
  const meaning = meanings.find(words, from);
  const place = gazetteer.find(words, from);
  const length = Math.max(meaning?.length ?? 1, place?.length ?? 1);
  if (length === 1 && isStop(word)) return undefined;
  const to = from + length;
  const stem =
    length === 1
      ? word.stem
      : words
          .slice(from, to)
          .map((each) => each.stem)
          .join(' ');
  return {
    stem,
    concepts: (place === undefined && meaning?.length === length && meaning.entries) || none,
    places: (place?.length === length && place.entries) || none,
    from,
    to,
  };
};

const isStop = ({ form }: Word): boolean => stops.has(form) || (form.startsWith('و') && stops.has(form.slice(1)));
