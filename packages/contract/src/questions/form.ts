import type { Answer } from '../ballots.ts';
import type { Question } from '../polls.ts';
import type { FieldErrorCode } from '../problems.ts';
import { isReserved } from './answers.ts';
import { checkAnswer } from './counting.ts';
import { readAnswer, takesSeveral } from './kinds.ts';
import { orderFrom } from './ranking.ts';

/** Why an answer in a form is wrong; `alone`: a reserved answer (`_none`) was chosen together with others. */
export type WrongAnswer = FieldErrorCode | 'alone';

/**
 * Name of the field for the place of an option in a ranking. Other answers use a field named by the question's id.
 * Slugs have no colon, so names cannot collide.
 */
export const placeField = (question: string, option: string): string => `${question}:${option}`;

/**
 * Reads the answer to one question from a form; undefined if nothing was chosen.
 *
 * @param valuesOf returns the values of a field, in order
 */
export function readForm(
  question: Question,
  valuesOf: (field: string) => readonly string[],
): { readonly answer: Answer } | { readonly wrong: WrongAnswer } | undefined {
  const { id } = question;
  const chosen = valuesOf(id);
  const order =
    question.kind === 'ranking'
      ? orderFrom(question, (option) => valuesOf(placeField(id, option))[0]?.trim() ?? '')
      : undefined;
  if (chosen.some(isReserved) && (chosen.length > 1 || order)) return { wrong: 'alone' };
  if (typeof order === 'string') return { wrong: order };
  if (chosen.length > 1 && !takesSeveral(question)) return { wrong: 'too-many' };
  const answer = readAnswer(question, order ?? chosen);
  if (answer === undefined) return undefined;
  const wrong = checkAnswer(question, answer);
  return wrong ? { wrong } : { answer };
}
