import type { Unit } from '../units.ts';
import { signsOf, topicCount } from './catalogue.ts';

/** What is worth a word of the same meaning, where the same word is worth 1. */
const synonym = 0.9;

/** How much two units mean the same, by the lexicon: 0, or nearly 1. */
export const sameness = (a: Unit, b: Unit): number => {
  if (a === b || a.stem === b.stem || a.places.some((place) => b.places.includes(place))) return 1;
  return a.concepts.some((concept) => b.concepts.includes(concept)) ? synonym : 0;
};

/**
 * How close other units are to one, 0 to 1: they mean the same, or at least people speak of both in the same matters.
 * Remembered, for among many texts the same words come again.
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
    // Rounding may come out above what it rounds.
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
