import type { Analysis } from '../analyse.ts';
import { closenessTo } from './closeness.ts';
import { featuresOf, weighing } from './features.ts';
import { different, likeness } from './likeness.ts';
import { createPackedSubjects } from './packed-subjects.ts';
import { createPostings } from './postings.ts';
import { strongest } from './strongest.ts';
import { repeats, type Subject, subjectOf } from './subject.ts';
import { createTopicPool } from './topic-pool.ts';
import { spread, type Topics } from './topics.ts';

export interface Alike {
  readonly id: string;
  /** 0 to 1: the share of what both texts say that has a counterpart in the other, rare words counting more. */
  readonly score: number;
}

/** How many texts are looked at closely for the words they share, and as many for their topics; and how many of one gist. */
const close = 100;
const copies = 3;
/** Of a text's topics, how many it is listed under. */
const listed = 4;
/** What the same topics count for, beside words that have a counterpart. */
const topical = 0.6;
/** Below this score a text is not offered. */
const least = 0.55;

/**
 * Finds suggestions that are alike, in memory: which texts hold which words, concepts and places. It is derived from the
 * texts, so that any store can have one. Of a text nothing is kept but the stems of its words and what they mean, in some 400
 * bytes; words that no text holds any more stay known.
 */
export const createAlikeIndex = () => {
  const postings = createPostings();
  const topicPool = createTopicPool();
  const subjects = createPackedSubjects();
  const numbers = new Map<string, number>();
  const ids: (string | undefined)[] = [];
  const free: number[] = [];
  let scores = new Float64Array(1024);

  const rarity = (feature: string): number => Math.log(1 + numbers.size / (postings.count(feature) + 1)) ** 0.5;
  const weights = weighing(rarity, () => numbers.size);

  const remove = (id: string): void => {
    const number = numbers.get(id);
    const said = number === undefined ? undefined : subjects.of(number);
    if (number === undefined || said === undefined) return;
    for (const name of namesOf(said, topicPool.of(number))) postings.remove(name, number);
    numbers.delete(id);
    subjects.drop(number);
    ids[number] = undefined;
    free.push(number);
  };

  /** The closest of those that were touched, of which the scores are forgotten. */
  const closest = (touched: readonly number[], scoreOf: (number: number) => number): readonly number[] => {
    const best = strongest(touched, {
      scoreOf,
      count: close,
      prefers: (a, b) => (ids[a] ?? '') < (ids[b] ?? ''),
      kindOf: (number) => subjects.gistOf(number),
      same: copies,
    });
    for (const number of touched) scores[number] = 0;
    return best;
  };

  /** Numbers of the texts that are about the same the most. */
  const nearestByTopic = (topics: Topics, strengths: Float64Array): readonly number[] => {
    const touched: number[] = [];
    for (const name of listedUnder(topics)) {
      postings.each(name, (number) => {
        if (scores[number] !== 0) return;
        const score = topicPool.together(strengths, number);
        if (score === 0) return;
        touched.push(number);
        scores[number] = score;
      });
    }
    return closest(touched, (number) => scores[number] ?? 0);
  };

  /** Numbers of the texts that have the most words in common with a text, of its length. */
  const nearestByWords = (text: Subject): readonly number[] => {
    const touched: number[] = [];
    for (const [feature, share] of featuresOf(text)) {
      const weight = share * rarity(feature);
      postings.each(feature, (number) => {
        const score = scores[number] ?? 0;
        if (score === 0) touched.push(number);
        scores[number] = score + weight;
      });
    }
    return closest(touched, (number) => (scores[number] ?? 0) / Math.sqrt(subjects.lengthOf(number)));
  };

  return {
    /** Texts in the index. */
    size: (): number => numbers.size,
    /** Adds a text, in the place of one with the same id. */
    add(id: string, text: string): void {
      remove(id);
      const { topics, ...said } = subjectOf(text);
      const number = free.pop() ?? ids.length;
      ids[number] = id;
      numbers.set(id, number);
      subjects.set(number, said);
      topicPool.set(number, topics);
      if (ids.length > scores.length) scores = new Float64Array(Math.ceil(ids.length * 1.5));
      for (const name of namesOf(said, topics)) postings.add(name, number);
    },
    /** Takes a text out; does nothing where there is none. */
    remove,
    /**
     * At most `limit` texts that ask for the same as `text`, the most alike first: none that asks for the opposite, and of
     * those that say the same in the same words, as in a campaign, the most alike.
     */
    find(text: string, limit: number): Alike[] {
      const asked = subjectOf(text);
      const strengths = spread(asked.topics);
      const closeness = asked.units.map(closenessTo);
      const found: (Alike & { readonly said: Analysis })[] = [];
      for (const number of new Set([...nearestByWords(asked), ...nearestByTopic(asked.topics, strengths)])) {
        const [id, said] = [ids[number], subjects.of(number)];
        if (id === undefined || said === undefined) continue;
        const alike = likeness(asked, said, closeness, weights);
        const score = 1 - (1 - alike) * (1 - topical * topicPool.together(strengths, number));
        if (score >= least && !different(asked, said)) found.push({ id, score, said });
      }
      found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      const offered: typeof found = [];
      for (const one of found) {
        if (offered.length === limit) break;
        if (!offered.some(({ said }) => repeats(said, one.said))) offered.push(one);
      }
      return offered.map(({ id, score }) => ({ id, score }));
    },
  };
};
export type AlikeIndex = ReturnType<typeof createAlikeIndex>;

/** All that a text is listed under. */
function* namesOf(said: Analysis, topics: Topics): Generator<string> {
  yield* featuresOf(said).keys();
  yield* listedUnder(topics);
}

const listedUnder = (topics: Topics): readonly string[] =>
  Array.from({ length: Math.min(listed, topics.length / 2) }, (_, place) => `t ${topics[place * 2] ?? 0}`);
