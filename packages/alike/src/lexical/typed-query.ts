import { analyse, isStop } from '../analyser/analyse.ts';
import { type Word, wordsOf } from '../analyser/dictionary.ts';
import { procliticOf } from '../analyser/stem.ts';
import { signsOf } from '../catalogue/catalogue.ts';
import { bareOf, type Vocabulary } from './vocabulary.ts';

/** Max number of words before the last one that are corrected, and max number of completions of the last one. */
const [maxCorrected, maxCompletions] = [12, 16];
/** Max number of words of a query whose last word is completed: each completion is a reading of the whole query. */
const maxCompleted = 40;

/** What someone who is typing may mean. */
export interface TypedQuery {
  /**
   * The query with unknown words corrected, the likeliest reading first. A last word that no space follows is completed; readings
   * differ in this word only.
   */
  readonly readings: readonly string[];
  /**
   * The first reading with words corrected that are known but in no text of the index, or undefined where there are none. About half
   * of these corrections are wrong, so they only find texts that have the corrected words.
   */
  readonly respelt: string | undefined;
}

/** Returns the readings of a query. `vocabulary` has the words of the index that is searched. */
export const readTyped = (text: string, vocabulary: Vocabulary): TypedQuery => {
  const words = wordsOf(text);
  const last = words.length <= maxCompleted && /[\p{L}\p{N}]$/u.test(text) ? words.at(-1) : undefined;
  let left = maxCorrected;
  const correct = (word: Word): string | undefined => (left-- > 0 ? correctionOf(word, vocabulary) : undefined);
  const said: string[] = [];
  const respelt: string[] = [];
  for (const word of last === undefined ? words : words.slice(0, -1)) {
    const absent = isAbsent(word, vocabulary);
    const correction = absent ? correct(word) : undefined;
    said.push(absent && !isKnown(word) ? (correction ?? word.form) : word.form);
    respelt.push(correction ?? word.form);
  }
  const endings = last === undefined ? [''] : endingsOf(last, vocabulary);
  const changed = respelt.some((word, at) => word !== said[at]);
  return {
    readings: endings.map((ending) => [...said, ending].join(' ')),
    respelt: changed ? [...respelt, endings[0] ?? ''].join(' ') : undefined,
  };
};

const endingsOf = (word: Word, vocabulary: Vocabulary): readonly string[] => {
  if (!isAbsent(word, vocabulary)) return [word.form];
  const completions = vocabulary.completions(bareOf(word), maxCompletions);
  const completed = completions.map((bare) => procliticOf(word.form) + bare);
  if (isKnown(word)) return [word.form, ...completed];
  if (completions.length > 0) return completed;
  return [correctionOf(word, vocabulary) ?? word.form];
};

const correctionOf = (word: Word, vocabulary: Vocabulary): string | undefined => {
  const max = isKnown(word) ? 1 : 2;
  const best = vocabulary.correction(bareOf(word), max);
  // What looks like an article may belong to the word: «الغاء».
  return best === undefined ? vocabulary.correction(word.form, max) : procliticOf(word.form) + best;
};

/** Returns true for a word that should be in a text of the index but is not. */
const isAbsent = (word: Word, vocabulary: Vocabulary): boolean =>
  !isStop(word) && !/\d/.test(word.form) && vocabulary.count(bareOf(word)) === 0;

/** Returns true for a word that has a meaning by the lexicon or the catalogue. */
const isKnown = (word: Word): boolean => {
  const [unit] = analyse(word.form).units;
  return unit === undefined || unit.concepts.length > 0 || unit.places.length > 0 || signsOf(unit).topics.length > 0;
};
