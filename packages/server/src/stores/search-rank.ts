import type { DocumentQuery, FoundDocument } from '../model/store.ts';
import type { Counters } from './search-plan.ts';

/** A row of `search`. */
export interface Candidate extends FoundDocument {
  readonly id: number;
  readonly terms: string;
}

/** How much a word counts that has another stem but the same meaning. */
const kin = 0.6;
/** BM25's k₁ and b (Robertson and Zaragoza 2009), each term occurring once, and the usual number of terms. */
const [k1, b, usualLength] = [1.2, 0.3, 40];
/** How much a topic counts for each place before it: a text is most about its first. */
const fading = 0.7;
/** Scores that differ by less than this share of the best are equal. */
const step = 1 / 20;
/** k of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009). */
const fusion = 60;

interface Scored {
  readonly candidate: Candidate;
  readonly lexical: number;
  readonly meaning: number;
  readonly settled: boolean;
}

/**
 * Ranks candidates by the words and by the topics of a query, and fuses both ranks by their reciprocals. Answered and
 * decided documents come first among equals, then the newest. Uses terms and counters only.
 */
export const rank = (candidates: readonly Candidate[], query: DocumentQuery, counters: Counters): FoundDocument[] => {
  const score = scorer(query, counters);
  const scored = candidates.map(score);
  const [byWords, byMeaning] = [ranksBy(scored, 'lexical'), ranksBy(scored, 'meaning')];
  const fused = (one: Scored): number => (byWords.get(one) ?? 0) + (byMeaning.get(one) ?? 0);
  return scored
    .filter((one) => fused(one) > 0)
    .sort(
      (one, other) =>
        fused(other) - fused(one) ||
        Number(other.settled) - Number(one.settled) ||
        other.candidate.id - one.candidate.id,
    )
    .map(({ candidate: { kind, key } }) => ({ kind, key }));
};

const scorer = ({ words, topics }: DocumentQuery, { countOf, all }: Counters) => {
  const rarity = (term: string): number => Math.log(1 + (all + 0.5) / (countOf(term) + 0.5));
  const worth = words.map((of) =>
    of.map((term, place): [string, number] => [term, (place === 0 ? 1 : kin) * rarity(term)]),
  );
  const strength = new Map(topics.map((topic, place) => [topic, fading ** place * rarity(topic)]));

  return (candidate: Candidate): Scored => {
    const terms = candidate.terms.split(' ');
    const has = new Set(terms);
    const matched = worth.reduce(
      (sum, of) => sum + of.reduce((best, [term, gain]) => (has.has(term) && gain > best ? gain : best), 0),
      0,
    );
    const length = 1 - b + (b * terms.length) / usualLength;
    let [meaning, place] = [0, 0];
    for (const term of terms) {
      if (term.startsWith('t:')) meaning += (strength.get(term) ?? 0) * fading ** place++;
    }
    return {
      candidate,
      lexical: (matched * (1 + k1)) / (1 + k1 * length),
      meaning,
      settled: has.has('state:answered') || has.has('state:done'),
    };
  };
};

/** The share of each document in the fused score. Documents with equal scores have one rank. */
const ranksBy = (scored: readonly Scored[], by: 'lexical' | 'meaning'): ReadonlyMap<Scored, number> => {
  const best = scored.reduce((most, one) => Math.max(most, one[by]), 0);
  const stepOf = (one: Scored): number => Math.round(one[by] / best / step);
  const ranks = new Map<Scored, number>();
  let [rank, last] = [0, Number.NaN];
  for (const [place, one] of scored
    .filter((one) => one[by] > 0)
    .sort((one, other) => stepOf(other) - stepOf(one))
    .entries()) {
    if (stepOf(one) !== last) [rank, last] = [place + 1, stepOf(one)];
    ranks.set(one, 1 / (fusion + rank));
  }
  return ranks;
};
