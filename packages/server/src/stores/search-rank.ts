import type { DocumentQuery, FoundDocument } from '../model/store.ts';
import { spokenFor } from '../rules/public-documents.ts';
import { readTerms } from './document-terms.ts';
import type { Counters } from './search-plan.ts';

/** A row of `search`. */
export interface Candidate extends FoundDocument {
  readonly id: number;
  readonly terms: string;
}

/** BM25's k₁ and b (Robertson and Zaragoza 2009), each term occurring once, and the usual number of terms of a passage. */
const [k1, b, usualLength] = [1.2, 0.75, 15];
/** How much topics count, words counting 1, and how much a topic counts for each place before it. */
const [ofMeaning, fading] = [0.5, 0.7];
/** Scores that differ by less than this are equal. The highest possible score is 1.5. */
const step = 0.4;
/** A text is a copy of another if one has more than this share of the other's terms. Max texts that others are compared with. */
const [repeated, compared] = [0.5, 20];

interface Scored {
  readonly candidate: Candidate;
  readonly lexical: number;
  readonly meaning: number;
  /** Whether the agency says something in it. */
  readonly spoken: boolean;
  /** The terms of its first passage. */
  readonly opening: readonly string[];
}

/**
 * Ranks candidates by the sum of their scores by words and by topics, each as a share of the best one. Documents in
 * which the agency says something come first among equals. Of the others that are copies of each other, all but the first
 * go to the end: a campaign would otherwise hide everything else. Uses terms and counters only, so that every
 * store ranks alike.
 */
export const rank = (candidates: readonly Candidate[], query: DocumentQuery, counters: Counters): FoundDocument[] => {
  const scored = candidates.map(scorer(query, counters));
  const [lexical, meaning] = [bestOf(scored, 'lexical'), bestOf(scored, 'meaning')];
  const ranked = scored
    .map((one) => {
      const score = one.lexical / lexical + ofMeaning * (one.meaning / meaning);
      return { ...one, score, level: Math.round(score / step) };
    })
    .filter(({ score }) => score > 0)
    .sort(
      (one, other) =>
        other.level - one.level ||
        Number(other.spoken) - Number(one.spoken) ||
        other.score - one.score ||
        other.candidate.id - one.candidate.id,
    );
  const [first, last]: [Scored[], Scored[]] = [[], []];
  const shown: ReadonlySet<string>[] = [];
  for (const one of ranked) {
    const copy = !one.spoken && shown.some((other) => repeats(other, one.opening));
    (copy ? last : first).push(one);
    if (!one.spoken && !copy && shown.length < compared) shown.push(new Set(one.opening));
  }
  return [...first, ...last].map(({ candidate: { kind, key } }) => ({ kind, key }));
};

const repeats = (one: ReadonlySet<string>, other: readonly string[]): boolean =>
  other.filter((term) => one.has(term)).length > repeated * Math.min(one.size, other.length);

/** The highest score, or 1 if all are 0. */
const bestOf = (scored: readonly Scored[], by: 'lexical' | 'meaning'): number =>
  scored.reduce((most, one) => Math.max(most, one[by]), 0) || 1;

/**
 * By words, a document scores as its best passage does: a long answer makes no suggestion harder to find, nor does its
 * other language.
 */
const scorer = ({ words, topics }: DocumentQuery, { countOf, all }: Counters) => {
  const rarity = (term: string): number => Math.log(1 + (all + 0.5) / (countOf(term) + 0.5));
  const gains = new Map<string, (readonly [word: number, gain: number])[]>();
  for (const [word, of] of words.entries()) {
    for (const term of of) gains.set(term, [...(gains.get(term) ?? []), [word, rarity(term)]]);
  }
  const strength = new Map(topics.map((topic, place) => [topic, fading ** place * rarity(topic)]));

  const scoreOf = (passage: readonly string[]): number => {
    const best = new Float64Array(words.length);
    for (const term of passage) {
      for (const [word, gain] of gains.get(term) ?? []) {
        best[word] = Math.max(best[word] ?? 0, gain);
      }
    }
    const length = 1 - b + (b * passage.length) / usualLength;
    return (best.reduce((sum, gain) => sum + gain, 0) * (1 + k1)) / (1 + k1 * length);
  };

  return (candidate: Candidate): Scored => {
    const terms = readTerms(candidate.terms);
    const [opening = []] = terms.passages;
    const lexical = terms.passages.reduce((most, passage) => Math.max(most, scoreOf(passage)), 0);
    const meaning = terms.all
      .filter((term) => term.startsWith('t:'))
      .reduce((sum, topic, place) => sum + (strength.get(topic) ?? 0) * fading ** place, 0);
    return { candidate, lexical, meaning, spoken: terms.all.includes(spokenFor), opening };
  };
};
