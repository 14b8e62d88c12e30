import type { Answer } from '../ballots.ts';
import type { Question } from '../polls.ts';

/** Whether a question is put to anyone: statements that were moderated out are not. */
export const isAsked = (question: Question): boolean => !('withdrawn' in question);

/** Whether an answer is no answer of the question's own. */
export const isReserved = (id: string): boolean => id.startsWith('_');

/** An answer as the ids it names, in its order. */
export const idsOf = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : [answer].flat().map(String);
