import type { Unit } from '../analyser/units.ts';
import { featuresOfUnit } from './features.ts';
import type { Postings } from './postings.ts';
import type { Subject } from './subject.ts';

/** How much a typed word counts in a text that has another word for the same, and how much it counts if no text has it. */
const [kin, absent] = [0.6, 0.4];
/** Min fraction of the typed words that a text has. */
const minShare = 0.6;

/**
 * Returns a function that computes which fraction of the typed words each text has, by weight. Unlike `likeness` it ignores what else
 * the text says, so that two words find a long text. It returns the texts that have at least {@link minShare}. Of n texts it returns
 * √n at most: where more have the same fraction, their common words do not tell what is asked for, and none of these is returned.
 */
export const createTypedWords = (postings: Postings) => {
  let scores = new Float64Array();
  /** The slot that last added to the score of a text. There are at most 40 slots (see `subjectOf`). */
  let seen = new Uint8Array();

  const weigh = (units: readonly Unit[], size: number): number => {
    let count = 0;
    for (const unit of units) for (const [feature] of featuresOfUnit(unit)) count += postings.count(feature);
    return (count === 0 ? absent : 1) * Math.log(1 + size / (count + 1));
  };

  /**
   * @param readings of one query, which differ in their last word
   * @param size the number of texts
   * @param end one more than the highest number of a text
   */
  return (readings: readonly Subject[], size: number, end: number): ReadonlyMap<number, number> => {
    if (end > scores.length) {
      scores = new Float64Array(Math.ceil(end * 1.25));
      seen = new Uint8Array(scores.length);
    }
    const touched: number[] = [];
    let all = 0;
    for (const [at, units] of slotsOf(readings).entries()) {
      const weight = weigh(units, size);
      all += weight;
      const slot = at + 1;
      const features = units.flatMap((unit) => featuresOfUnit(unit).map(([feature]) => feature));
      const meant = features.filter((feature) => feature.startsWith('c '));
      const add = (some: readonly string[], gain: number): void => {
        for (const feature of some) {
          postings.each(feature, (text) => {
            if (seen[text] === slot) return;
            if (seen[text] === 0) touched.push(text);
            seen[text] = slot;
            scores[text] = (scores[text] ?? 0) + gain;
          });
        }
      };
      add(
        features.filter((feature) => !meant.includes(feature)),
        weight,
      );
      add(meant, weight * kin);
    }
    const shareOf = (text: number): number => Math.min(1, (scores[text] ?? 0) / all);
    const most = touched.filter((text) => shareOf(text) >= minShare);
    const tooMany =
      Float64Array.from(most, shareOf)
        .sort()
        .at(-1 - Math.ceil(Math.sqrt(size))) ?? 0;
    const shares = new Map(most.map((text) => [text, shareOf(text)] as const).filter(([, share]) => share > tooMany));
    for (const text of touched) scores[text] = seen[text] = 0;
    return shares;
  };
};

/** Returns the units of a query, each in a list. The last list has the last units of all readings. */
const slotsOf = ([first, ...others]: readonly Subject[]): readonly (readonly Unit[])[] => {
  const units = first?.units ?? [];
  const ends = others.flatMap(({ units: other }) => other.at(-1) ?? []);
  return units.map((unit, at) => (at === units.length - 1 ? [...new Set([unit, ...ends])] : [unit]));
};
