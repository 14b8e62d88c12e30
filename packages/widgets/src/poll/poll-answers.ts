import type { Answer, OwnBallot, Poll, Question, Results, Text } from '@shura/contract';
import type { PollView } from './poll-view.ts';

export interface Choice {
  readonly id: string;
  readonly text: Text;
}

/** Everything that may be answered, in the order it is offered. */
export const choicesOf = (v: PollView, question: Question): readonly Choice[] =>
  v.extras?.everyChoice(v, question) ?? ('options' in question ? question.options : []);

/** Whether the poll needs no extras: one of its options each, as first asked, with results for whoever voted. */
export const isPlain = ({ questions, amendments, state, visibility, imported, inFives }: Poll): boolean =>
  questions.every((question) => question.kind === 'single' && !question.none && !question.wrong) &&
  state === 'open' &&
  /^live|^after-vote/.test(visibility) &&
  !amendments.length &&
  !imported &&
  !inFives;

/** Whether results have more to them than bars: numbers of other channels, or of levels. */
export const needsExtras = (results: Results | undefined) => results?.apart ?? results?.levels;

/** Whether a question is still put to anyone. */
export const isAsked = (question: Question): boolean => !('withdrawn' in question);

/** Whether nothing is left to ask. */
export const isAnswered = ({ questions }: Poll, own: OwnBallot | undefined): boolean =>
  questions.filter(isAsked).every(({ id }) => own && id in own.answers);

/** An answer as the ids it names, in its order. */
export const idsOf = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : [answer].flat().map(String);
