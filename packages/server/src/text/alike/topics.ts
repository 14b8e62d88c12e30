import type { Unit } from '../units.ts';
import { signsOf, topicCount } from './catalogue.ts';
import { strongest } from './strongest.ts';

/**
 * What a text is about: the number of a topic of the catalogue and how strongly, of 65,535, by turns, the strongest first;
 * the squares of the strengths add up to 1 at most. Packed, for an index holds a hundred thousand of them.
 */
export type Topics = Uint16Array;

/** Topics that a text is about, at most, and how weak beside the strongest they may be. */
export const most = 20;
const faint = 0.3;
/** How much the strongest stand out from the others. */
const sharpness = 3;
/** A score that says little: below it, a text is about its topics only weakly. */
const doubt = 12;
const full = 65_535;

let scores = new Float64Array();

/** What a text is about, by the words that the catalogue's phrasings share with it. */
export const topicsOf = (units: readonly Unit[]): Topics => {
  if (scores.length === 0) scores = new Float64Array(topicCount());
  const touched: number[] = [];
  let top = 0;
  for (const unit of units) {
    const { topics, weights } = signsOf(unit);
    for (let at = 0; at < topics.length; at++) {
      const topic = topics[at] ?? 0;
      const score = scores[topic] ?? 0;
      if (score === 0) touched.push(topic);
      const sum = score + (weights[at] ?? 0);
      scores[topic] = sum;
      if (sum > top) top = sum;
    }
  }
  const clear = touched.filter((topic) => (scores[topic] ?? 0) >= top * faint);
  const best = strongest(clear, { scoreOf: (topic) => scores[topic] ?? 0, count: most });
  const raised = best.map((topic) => ((scores[topic] ?? 0) / doubt) ** sharpness);
  const length = Math.hypot(1, ...raised);
  for (const topic of touched) scores[topic] = 0;
  return Uint16Array.from(best.flatMap((topic, place) => [topic, Math.round(((raised[place] ?? 0) / length) * full)]));
};

/** The strength of each topic of the catalogue in a text. */
export const spread = (topics: Topics): Float64Array => {
  const strengths = new Float64Array(topicCount());
  for (let at = 0; at < topics.length; at += 2) strengths[topics[at] ?? 0] = (topics[at + 1] ?? 0) / full;
  return strengths;
};

/** How much a text is about the same as another, of which the strengths are spread: 0 to 1. */
export const together = (strengths: Float64Array, topics: Topics, from = 0, to = topics.length): number => {
  let sum = 0;
  for (let at = from; at < to; at += 2) sum += (strengths[topics[at] ?? 0] ?? 0) * (topics[at + 1] ?? 0);
  return sum / full;
};
