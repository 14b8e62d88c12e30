import type { Unit } from '../analyser/units.ts';
import { signsOf, topicCount } from '../catalogue/catalogue.ts';

/** The sameness of two words with a concept in common, where that of the same word is 1. */
const synonym = 0.9;

/** Returns how much two units mean the same by the lexicon: 1, {@link synonym} or 0. */
export const sameness = (a: Unit, b: Unit): number => {
  if (a === b || a.stem === b.stem || a.places.some((place) => b.places.includes(place))) return 1;
  return a.concepts.some((concept) => b.concepts.includes(concept)) ? synonym : 0;
};

/**
 * Returns a function that computes how close another unit is to `one`, 0 to 1: the cosine similarity of their topics, or
 * {@link sameness} if that is higher. Results are cached, since many texts have the same words.
 */
export const closenessTo = (one: Unit): ((other: Unit) => number) => {
  const signs = signsOf(one);
  const weights = new Float64Array(topicCount());
  for (const [at, topic] of signs.topics.entries()) weights[topic] = signs.weights[at] ?? 0;
  const kinship = (other: Unit): number => {
    const { topics, weights: others, norm } = signsOf(other);
    if (norm === 0 || signs.norm === 0) return 0;
    let sum = 0;
    for (let at = 0; at < topics.length; at++) sum += (weights[topics[at] ?? 0] ?? 0) * (others[at] ?? 0);
    // Rounding errors may lift the cosine above 1.
    return Math.min(1, sum / (norm * signs.norm));
  };
  const known = new Map<Unit, number>();
  return (other) => {
    let close = known.get(other);
    if (close === undefined) {
      close = Math.max(sameness(one, other), kinship(other));
      known.set(other, close);
    }
    return close;
  };
};
