import type { Answer } from '../ballots.ts';
import { type ReservedAnswer, reservedAnswers } from '../lists.ts';
import type { Question } from '../polls.ts';
import type { FieldErrorCode } from '../problems.ts';
import type { Tally } from '../results.ts';
import { idsOf, isReserved } from './answers.ts';
import { ballotsCell, type Choice, choiceOf, pairCell, placesOf, reservedPlaces } from './choices.ts';
import { boundsOf, kinds, ownAnswers, readAnswer, reservedOf } from './kinds.ts';
import { tallyOfOrders } from './ranking.ts';

/** Why an answer cannot be counted; undefined if it fits its question. */
export function checkAnswer(question: Question, answer: Answer): FieldErrorCode | undefined {
  if (typeof answer === 'string' && isReserved(answer)) {
    return reservedOf(question).some((id) => id === answer) ? undefined : 'unknown-option';
  }
  const { numeric, bounds: list } = kinds[question.kind];
  if (typeof answer !== (list ? 'object' : numeric ? 'number' : 'string')) return 'wrong-type';
  const [ids, own] = [idsOf(answer), ownAnswers(question)];
  const [min, max] = boundsOf(question);
  if (ids.some((id) => !own.includes(id))) return 'unknown-option';
  if (new Set(ids).size < ids.length) return 'repeated-option';
  if (ids.length < min) return 'too-few';
  return ids.length > max ? 'too-many' : undefined;
}

/** Encodes an answer that fits its question. */
export function encodeAnswer(question: Question, answer: Answer): Choice {
  if (typeof answer === 'string' && isReserved(answer)) return reservedPlaces[answer as ReservedAnswer];
  const own = ownAnswers(question);
  const places = idsOf(answer).map((id) => own.indexOf(id));
  if (!Array.isArray(answer)) return places[0] ?? 0;
  return kinds[question.kind].ordered ? choiceOf.order(places) : choiceOf.set(places);
}

/** Decodes a stored choice. */
export function decodeChoice(question: Question, choice: Choice): Answer {
  const own = ownAnswers(question);
  const nameOf = (place: number) => own[place] ?? reservedAnswers.find((id) => reservedPlaces[id] === place) ?? '';
  return readAnswer(question, placesOf(choice).map(nameOf)) ?? '';
}

/** Every answer on offer with its tally cell, in the question's order. */
export const countedAnswers = (question: Question): readonly (readonly [id: string, cell: number])[] => [
  ...ownAnswers(question).map((id, place) => [id, place] as const),
  ...reservedOf(question).map((id) => [id, reservedPlaces[id]] as const),
];

/** The public tally of one question, from its cells. */
export const tallyOf = (question: Question, countIn: (cell: number) => number): Tally => ({
  ballots: countIn(ballotsCell),
  options: Object.fromEntries(countedAnswers(question).map(([id, cell]) => [id, countIn(cell)])),
  ...(question.kind === 'ranking' && tallyOfOrders(question, (above, below) => countIn(pairCell(above, below)))),
});
