import type { Unit } from '../analyser/units.ts';
import { signsOf, topicCount } from './catalogue.ts';
import { strongest } from './strongest.ts';

/**
 * What a text is about: pairs of the number of a topic and its strength, the strongest first. A strength is a fraction of
 * 65,535. The squares of these fractions add up to max 1. Packed in an array, since an index has 100,000 of them.
 */
export type Topics = Uint16Array;

/** Max number of topics of a text. */
export const maxTopics = 20;
/** Min score of a topic, as a fraction of the highest score. */
const faint = 0.3;
/** An exponent: higher values give more weight to the strongest topics. */
const sharpness = 3;
/** A divisor of scores. A text whose scores are lower than this is about its topics only weakly. */
const doubt = 12;
const full = 65_535;

let scores = new Float64Array();

/** Returns what a text is about: the topics whose phrasings share words with it. */
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
  const best = strongest(clear, { scoreOf: (topic) => scores[topic] ?? 0, count: maxTopics });
  const raised = best.map((topic) => ((scores[topic] ?? 0) / doubt) ** sharpness);
  const length = Math.hypot(1, ...raised);
  for (const topic of touched) scores[topic] = 0;
  return Uint16Array.from(best.flatMap((topic, place) => [topic, Math.round(((raised[place] ?? 0) / length) * full)]));
};

/** Returns the strength of every topic of the catalogue, 0 to 1, by its number. */
export const spread = (topics: Topics): Float64Array => {
  const strengths = new Float64Array(topicCount());
  for (let at = 0; at < topics.length; at += 2) strengths[topics[at] ?? 0] = (topics[at + 1] ?? 0) / full;
  return strengths;
};

/** Returns how much two texts are about the same, 0 to 1. `strengths` are those of one text, spread; see {@link spread}. */
export const together = (strengths: Float64Array, topics: Topics, from = 0, to = topics.length): number => {
  let sum = 0;
  for (let at = from; at < to; at += 2) sum += (strengths[topics[at] ?? 0] ?? 0) * (topics[at + 1] ?? 0);
  return sum / full;
};
