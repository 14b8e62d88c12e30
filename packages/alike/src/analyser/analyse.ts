import { maxKnown, readDictionary, type Word, wordsOf } from './dictionary.ts';
import { concepts, places, stopWords } from './lexicon.ts';
import { type Stance, stanceOf } from './stance.ts';
import type { Span, Unit } from './units.ts';

export interface Analysis {
  /** In the order of the text, without stop words. Equal units are one object, until the cache of units is emptied. */
  readonly units: readonly Unit[];
  readonly stance: Stance;
}

const meanings = readDictionary(concepts);
const gazetteer = readDictionary(places, true);
const stops = new Set(wordsOf(stopWords).map(({ form }) => form));
const none: readonly string[] = [];

/** Returns what a text is about and what it asks for. The text may be unfinished, for example while it is typed. */
export const analyse = (text: string): Analysis => analyseWords(wordsOf(text));

export const analyseWords = (words: readonly Word[]): Analysis => {
  const spans = spansOf(words);
  return { units: spans.map(({ unit }) => unit), stance: stanceOf(words, spans) };
};

/** Returns the units of a text with their places, without stop words. */
export const spansOf = (words: readonly Word[]): readonly Span[] => {
  const spans: Span[] = [];
  for (let from = 0; from < words.length; ) {
    const span = spanAt(words, from);
    if (span !== undefined) spans.push(span);
    from = span?.to ?? from + 1;
  }
  return spans;
};

const spanAt = (words: readonly Word[], from: number): Span | undefined => {
  const word = words[from];
  if (word === undefined) return undefined;
  const meaning = meanings.find(words, from);
  const place = gazetteer.find(words, from);
  const length = Math.max(meaning?.length ?? 1, place?.length ?? 1);
  if (length === 1) {
    const unit = single(word, meaning?.entries, place?.entries);
    return unit && { unit, from, to: from + 1 };
  }
  const named = place?.length === length ? place.entries : none;
  const meant = meaning?.length === length ? meaning.entries : none;
  const stem = words.slice(from, from + length).map((each) => each.stem);
  return { unit: unitOf(stem.join(' '), meant, named), from, to: from + length };
};

const singles = new Map<Word, Unit | undefined>();
const single = (word: Word, meant = none, named = none): Unit | undefined => {
  if (singles.has(word)) return singles.get(word);
  if (singles.size >= maxKnown) singles.clear();
  const unit = isStop(word) ? undefined : unitOf(word.stem, meant, named);
  singles.set(word, unit);
  return unit;
};

/** Returns true for a word that does not tell what is asked for. */
export const isStop = ({ form }: Word): boolean =>
  stops.has(form) || (form.startsWith('و') && stops.has(form.slice(1)));

const units = new Map<string, Unit>();
const unitOf = (stem: string, meant: readonly string[], named: readonly string[]): Unit => {
  // Two forms with one stem may mean different things.
  const key = `${stem}/${meant.join(' ')}/${named.join(' ')}`;
  let unit = units.get(key);
  if (unit === undefined) {
    if (units.size >= maxKnown) units.clear();
    // The name of a place wins over a word that looks like it: «صحار» is the town Sohar, not a desert.
    unit = { stem, concepts: named.length > 0 ? none : meant, places: named };
    units.set(key, unit);
  }
  return unit;
};
