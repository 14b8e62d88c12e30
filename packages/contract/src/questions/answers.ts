import type { Answer } from '../ballots.ts';
import type { Question } from '../polls.ts';

/** Whether a question is still asked: statements that were moderated out are not. */
export const isAsked = (question: Question): boolean => !('withdrawn' in question);

/** Whether an answer is a reserved one. */
export const isReserved = (id: string): boolean => id.startsWith('_');

/** The ids in an answer, in its order. */
export const idsOf = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : [answer].flat().map(String);
