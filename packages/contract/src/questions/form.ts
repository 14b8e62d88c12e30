import type { Answer } from '../ballots.ts';
import type { Question } from '../polls.ts';
import type { FieldErrorCode } from '../problems.ts';
import { isReserved } from './answers.ts';
import { checkAnswer } from './counting.ts';
import { readAnswer, takesSeveral } from './kinds.ts';
import { orderFrom } from './ranking.ts';

/** What is wrong with an answer in a form; `alone` is a reserved one beside others. */
export type WrongAnswer = FieldErrorCode | 'alone';

/**
 * The field for the place of an option in a ranking. All else of an answer is in the field of the question, which is called by
 * its id. No slug has a colon, so that no two names are alike.
 */
export const placeField = (question: string, option: string): string => `${question}:${option}`;

/**
 * What a form holds of one question; undefined where nothing was chosen.
 *
 * @param valuesOf the values of a field, in their order
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
