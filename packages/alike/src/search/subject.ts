import { type Analysis, analyseWords } from '../analyser/analyse.ts';
import { type Word, wordsOf } from '../analyser/dictionary.ts';
import type { Unit } from '../analyser/units.ts';
import { signsOf } from '../catalogue/catalogue.ts';
import { type Topics, topicsOf } from '../catalogue/topics.ts';

/** What a text is about and asks for. */
export interface Subject extends Analysis {
  readonly topics: Topics;
  /** The text's strongest topic, and its word that is a sign of the fewest topics. Copies have the same gist. */
  readonly gist: string;
}

/** Max number of different units that are kept of a text, from its beginning: people say early what they ask for. */
const maxUnits = 40;

/** Extracts topics and stance from the first 40 distinct units of a text, which bounds the time of a search. */
export const subjectOf = (text: string): Subject => subjectOfWords(wordsOf(text));

export const subjectOfWords = (words: readonly Word[]): Subject => {
  const { units, stance } = analyseWords(words);
  const said = [...new Set(units)].slice(0, maxUnits);
  const topics = topicsOf(said);
  return { units: said, stance, topics, gist: `${topics[0] ?? ''} ${mostTelling(said)?.stem ?? ''}` };
};

/** Returns the unit that is a sign of the fewest topics. */
const mostTelling = (units: readonly Unit[]): Unit | undefined => {
  let best: Unit | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    const { length } = signsOf(unit).topics;
    if (length === 0 || length >= fewest) continue;
    best = unit;
    fewest = length;
  }
  return best;
};

/** Two texts that share a larger fraction of their units are copies. */
const repeated = 0.5;

/** Returns true where two texts say the same in the same words, as in a campaign. */
export const repeats = (a: Pick<Subject, 'units'>, b: Pick<Subject, 'units'>): boolean => {
  const shared = a.units.filter((unit) => b.units.includes(unit)).length;
  return shared > Math.max(a.units.length, b.units.length) * repeated;
};
