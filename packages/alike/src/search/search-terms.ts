import { spansOf } from '../analyser/analyse.ts';
import { type Word, wordsOf } from '../analyser/dictionary.ts';
import type { Unit } from '../analyser/units.ts';
import { topicsOf } from '../catalogue/topics.ts';

/** The terms by which texts are found. Those of meaning are the same in Arabic, Gulf Arabic and English. */
export interface SearchTerms {
  /** For each different unit, in the order of the text: its stem (`w:`), its concepts (`c:`) and its places (`p:`). */
  readonly words: readonly (readonly string[])[];
  /** The strongest topics (`t:`), the strongest first. */
  readonly topics: readonly string[];
}

/** UTF-16 code units of a passage that are read, different units of it that are kept, and topics of a text. */
const [maxRead, maxUnits, maxTopics] = [20_000, 600, 5];
/** Min strength of a topic, see `topicsOf`. */
const faint = 0.15 * 65_535;
/** Units that topics are told by: people say early what a text is about. */
const telling = 40;
/** Max UTF-16 code units of a term. */
const maxTerm = 60;

/**
 * Returns the terms of a query. A term consists of letters, digits, `_` and one `:`, so that a full-text engine can take
 * it as it is.
 */
export const searchTerms = (text: string): SearchTerms => {
  const units = unitsOf(text);
  return { words: units.map(wordTerms), topics: topicTerms(units) };
};

/** The terms of a text in passages. */
export interface TextTerms {
  /** For each passage, the terms of its words, each once. */
  readonly passages: readonly (readonly string[])[];
  /** The strongest topics of the whole text, the strongest first. */
  readonly topics: readonly string[];
}

/** Returns the terms of a text, as {@link searchTerms} those of a query. */
export const termsOf = (passages: readonly string[]): TextTerms => {
  const units = passages.map(unitsOf);
  return {
    passages: units.map((some) => [...new Set(some.flatMap(wordTerms))]),
    topics: topicTerms([...new Set(units.flat())]),
  };
};

const unitsOf = (text: string): readonly Unit[] =>
  [...new Set(spansOf(wordsOf(text.slice(0, maxRead))).map(({ unit }) => unit))].slice(0, maxUnits);

const wordTerms = ({ stem, concepts, places }: Unit): readonly string[] => [
  term('w', stem),
  ...concepts.map((concept) => term('c', concept)),
  ...places.map((place) => term('p', place)),
];

const term = (kind: string, name: string): string =>
  `${kind}:${name.replaceAll(' ', '_')}`.slice(0, maxTerm).replace(/[\uD800-\uDBFF]$/u, '');

const topicTerms = (units: readonly Unit[]): readonly string[] => {
  const topics = topicsOf(units.slice(0, telling));
  const places = Array.from({ length: Math.min(maxTopics, topics.length / 2) }, (_, place) => 2 * place);
  return places.filter((at) => (topics[at + 1] ?? 0) >= faint).map((at) => `t:${topics[at] ?? 0}`);
};

/** A piece of a text that words of it come from: `normalise` removes or splits at some of these characters. */
const piece = /[\p{L}\p{N}\p{M}\p{Cf}'’ʼ]+/gu;

/**
 * Returns the pieces of a text that have one of these terms, in order and without overlap, as offsets of UTF-16 code
 * units. A phrase of the lexicon is one piece.
 */
export const foundIn = (text: string, terms: ReadonlySet<string>): { start: number; end: number }[] => {
  const words: Word[] = [];
  const places: { start: number; end: number }[] = [];
  for (const { 0: written, index: start } of text.slice(0, maxRead).matchAll(piece)) {
    for (const word of wordsOf(written)) {
      words.push(word);
      places.push({ start, end: start + written.length });
    }
  }
  const found: { start: number; end: number }[] = [];
  for (const { unit, from, to } of spansOf(words)) {
    const [first, last] = [places[from], places[to - 1]];
    if (!first || !last || first.start < (found.at(-1)?.end ?? 0)) continue;
    if (wordTerms(unit).some((one) => terms.has(one))) found.push({ start: first.start, end: last.end });
  }
  return found;
};
