import { type Analysis, analyse } from '../analyse.ts';
import type { Unit } from '../units.ts';
import { signsOf } from './catalogue.ts';
import { type Topics, topicsOf } from './topics.ts';

/** What the search keeps of a text. */
export interface Subject extends Analysis {
  readonly topics: Topics;
  /** The topic that it is about the most, and the word that says most of what: copies of one text have the same. */
  readonly gist: string;
}

/** How many different words of a text are looked at, from its beginning: what is asked for is said early, and time is bounded. */
const longest = 40;

export const subjectOf = (text: string): Subject => {
  const { units, stance } = analyse(text);
  const said = [...new Set(units)].slice(0, longest);
  const topics = topicsOf(said);
  return { units: said, stance, topics, gist: `${topics[0] ?? ''} ${mostTelling(said)?.stem ?? ''}` };
};

/** The word that is a sign of the fewest topics. */
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

/** Two that share more of their words than this say the same in the same words. */
const repeated = 0.5;

export const repeats = (a: Pick<Subject, 'units'>, b: Pick<Subject, 'units'>): boolean => {
  const shared = a.units.filter((unit) => b.units.includes(unit)).length;
  return shared > Math.max(a.units.length, b.units.length) * repeated;
};
