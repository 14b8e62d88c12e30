import type { DocumentQuery, FoundDocument } from '../model/store.ts';
import { spokenFor } from '../rules/public-documents.ts';
import type { Counters } from './search-plan.ts';

/** A row of `search`. */
export interface Candidate extends FoundDocument {
  readonly id: number;
  readonly terms: string;
}

/** How much a shared stem counts if its word has a meaning as well, and how much the meaning or the place counts. */
const [stem, kin] = [0.5, 0.6];
/** BM25's k₁ and b (Robertson and Zaragoza 2009), each term occurring once, and the usual number of terms. */
const [k1, b, usualLength] = [1.2, 0.5, 40];
/** How much a topic counts for each place before it: a text is most about its first. */
const fading = 0.7;
/** Scores that differ by less than this are equal. The highest possible score is 2. */
const step = 0.1;

interface Scored {
  readonly candidate: Candidate;
  readonly lexical: number;
  readonly meaning: number;
  readonly spoken: boolean;
}

/**
 * Ranks candidates by the sum of their scores by words and by topics, each as a share of the best one. Documents in
 * which the agency says something come first among equals. Uses terms and counters only, so that every store ranks alike.
 */
export const rank = (candidates: readonly Candidate[], query: DocumentQuery, counters: Counters): FoundDocument[] => {
  const scored = candidates.map(scorer(query, counters));
  const [lexical, meaning] = [bestOf(scored, 'lexical'), bestOf(scored, 'meaning')];
  return scored
    .map(({ candidate, spoken, ...one }) => {
      const score = one.lexical / lexical + one.meaning / meaning;
      return { candidate, spoken, score, level: Math.round(score / step) };
    })
    .filter(({ score }) => score > 0)
    .sort(
      (one, other) =>
        other.level - one.level ||
        Number(other.spoken) - Number(one.spoken) ||
        other.score - one.score ||
        other.candidate.id - one.candidate.id,
    )
    .map(({ candidate: { kind, key } }) => ({ kind, key }));
};

/** The highest score, or 1 if all are 0. */
const bestOf = (scored: readonly Scored[], by: 'lexical' | 'meaning'): number =>
  scored.reduce((most, one) => Math.max(most, one[by]), 0) || 1;

const scorer = ({ words, topics }: DocumentQuery, { countOf, all }: Counters) => {
  const rarity = (term: string): number => Math.log(1 + (all + 0.5) / (countOf(term) + 0.5));
  const gains = new Map<string, (readonly [word: number, gain: number])[]>();
  for (const [word, of] of words.entries()) {
    for (const [place, term] of of.entries()) {
      const share = place > 0 ? kin : of.length > 1 ? stem : 1;
      gains.set(term, [...(gains.get(term) ?? []), [word, share * rarity(term)]]);
    }
  }
  const strength = new Map(topics.map((topic, place) => [topic, fading ** place * rarity(topic)]));

  return (candidate: Candidate): Scored => {
    const terms = candidate.terms.split(' ');
    const best = new Float64Array(words.length);
    let [meaning, place, spoken] = [0, 0, false];
    for (const term of terms) {
      for (const [word, gain] of gains.get(term) ?? []) best[word] = Math.max(best[word] ?? 0, gain);
      if (term.startsWith('t:')) meaning += (strength.get(term) ?? 0) * fading ** place++;
      else if (term === spokenFor) spoken = true;
    }
    const matched = best.reduce((sum, gain) => sum + gain, 0);
    const length = 1 - b + (b * terms.length) / usualLength;
    return { candidate, lexical: (matched * (1 + k1)) / (1 + k1 * length), meaning, spoken };
  };
};
