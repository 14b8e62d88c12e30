import type { Analysis } from '../analyser/analyse.ts';
import { wordsOf } from '../analyser/dictionary.ts';
import { opposed } from '../analyser/stance.ts';
import type { Unit } from '../analyser/units.ts';
import { strongest } from '../catalogue/strongest.ts';
import { spread, type Topics } from '../catalogue/topics.ts';
import { readTyped } from '../lexical/typed-query.ts';
import { createVocabulary } from '../lexical/vocabulary.ts';
import { featuresOf, weighing } from './features.ts';
import { createPackedSubjects } from './packed-subjects.ts';
import { createPostings } from './postings.ts';
import { repeats, type Subject, subjectOf, subjectOfWords } from './subject.ts';
import { different, likeness } from './text-likeness.ts';
import { createTopicPool } from './topic-pool.ts';
import { createTypedWords } from './typed-words.ts';
import { closenessTo } from './word-closeness.ts';

/** A text that was found. */
export interface Alike {
  readonly id: string;
  /**
   * 0 to 1. How much of both texts has a counterpart in the other, where rare words count more, how much they share topics, and how
   * much of what was typed the text has.
   */
  readonly score: number;
}

/** How many candidates are compared closely: this many by shared words, and this many by shared topics. */
const close = 100;
/** Max number of candidates with the same gist. */
const copies = 3;
/** Max number of topics by which a text can be found: its strongest ones. */
const listed = 4;
/** The weight of shared topics in a score. */
const topical = 0.6;
/** The weight of typed words in a score. */
const lexical = 0.75;
/** The min score of a text that is found. */
const minScore = 0.55;
/** The min score at which the answer to one text may be offered to the author of another. */
export const answerScore = 0.65;

/**
 * Creates an index in memory that finds texts which ask for the same, in standard Arabic, Gulf Arabic and English. It keeps
 * the different words of a text, their stems and their meanings, not the text, in about 450 bytes. Words stay in its tables
 * after the last text with them is removed.
 */
export const createAlikeIndex = () => {
  const postings = createPostings();
  const topicPool = createTopicPool();
  const subjects = createPackedSubjects();
  const vocabulary = createVocabulary();
  const typedWords = createTypedWords(postings);
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
    vocabulary.drop(number);
    ids[number] = undefined;
    free.push(number);
  };

  /** Returns the texts with the highest scores among `touched`, and resets the scores of all of them. */
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

  /** Returns the numbers of the texts that share the most topics with a text. */
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

  /** Returns the numbers of the texts that share the most words with a text, in proportion to their length. */
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

  /** Returns the texts that have most of the words of a query, each with the fraction that it has. */
  const nearestByTyped = (readings: readonly Subject[]): readonly (readonly [number, number])[] => {
    const shares = typedWords(readings, numbers.size, ids.length);
    const best = closest([...shares.keys()], (number) => shares.get(number) ?? 0);
    return best.map((number) => [number, shares.get(number) ?? 0]);
  };

  return {
    /** Returns the number of texts in the index. */
    size: (): number => numbers.size,
    /** Adds a text. It replaces a text with the same id. */
    add(id: string, text: string): void {
      remove(id);
      const words = wordsOf(text);
      const { topics, ...said } = subjectOfWords(words);
      const number = free.pop() ?? ids.length;
      ids[number] = id;
      numbers.set(id, number);
      subjects.set(number, said);
      topicPool.set(number, topics);
      vocabulary.set(number, words);
      if (ids.length > scores.length) scores = new Float64Array(Math.ceil(ids.length * 1.5));
      for (const name of namesOf(said, topics)) postings.add(name, number);
    },
    /** Removes a text. Does nothing where the id is unknown. */
    remove,
    /**
     * Returns max `limit` texts that ask for the same as `text`, the highest score first. Texts that ask for the opposite, or for
     * another place, and those with a score below `atLeast`, are left out. Of copies of one text, as in a campaign, only the one
     * with the highest score is returned.
     */
    find(text: string, limit: number, atLeast = minScore): Alike[] {
      const query = readTyped(text, vocabulary);
      const readings = query.readings.map(subjectOf);
      const respelt = query.respelt === undefined ? undefined : subjectOf(query.respelt);
      const [asked = subjectOf(text)] = readings;
      const strengths = spread(asked.topics);
      const closeness = asked.units.map(closenessTo);
      const typed = new Map(nearestByTyped(readings));
      for (const [number, share] of respelt ? nearestByTyped([respelt]) : []) {
        typed.set(number, Math.max(share, typed.get(number) ?? 0));
      }
      const found: (Alike & { readonly said: Analysis })[] = [];
      const candidates = [...nearestByWords(asked), ...nearestByTopic(asked.topics, strengths), ...typed.keys()];
      for (const number of new Set(candidates)) {
        const [id, said] = [ids[number], subjects.of(number)];
        if (id === undefined || said === undefined) continue;
        const unlike = 1 - likeness(asked, said, closeness, weights);
        const apart = 1 - topical * topicPool.together(strengths, number);
        const score = 1 - unlike * apart * (1 - lexical * (typed.get(number) ?? 0));
        if (score >= atLeast && agrees(said, readings, respelt)) found.push({ id, score, said });
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

/** Yields all the names by which a text can be found. */
function* namesOf(said: Analysis, topics: Topics): Generator<string> {
  yield* featuresOf(said).keys();
  yield* listedUnder(topics);
}

const listedUnder = (topics: Topics): readonly string[] =>
  Array.from({ length: Math.min(listed, topics.length / 2) }, (_, place) => `t ${topics[place * 2] ?? 0}`);

/**
 * Returns true where a text does not ask for something different in one of the readings of a query: the first one, or one whose
 * last word it has. It must not oppose the first reading or the respelt one in any case.
 */
const agrees = (said: Analysis, readings: readonly Subject[], respelt: Subject | undefined): boolean =>
  ![...readings.slice(0, 1), respelt].some((reading) => reading && opposed(reading, said)) &&
  readings.some((reading, at) => (at === 0 || has(said, reading.units.at(-1))) && !different(reading, said));

const has = ({ units }: Analysis, unit: Unit | undefined): boolean => units.some(({ stem }) => stem === unit?.stem);
