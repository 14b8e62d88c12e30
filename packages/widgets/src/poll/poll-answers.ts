import type { Answer, OwnBallot, Poll, Question, Text } from '@shura/contract';
import type { PollView } from './poll-view.ts';

export interface Choice {
  readonly id: string;
  readonly text: Text;
}

/** "None of these" and "the question is wrong", where the question offers them. */
export function reservedChoices({ l }: PollView, question: Question): readonly Choice[] {
  if (question.kind === 'agree') return [];
  return [
    question.none && { id: '_none', text: { [l.language]: l.msg('لا شيء مما سبق', { id: 'none' }) } },
    question.wrong && { id: '_wrong', text: { [l.language]: l.msg('السؤال نفسه غير صحيح', { id: 'wrong' }) } },
  ].filter((choice) => choice !== undefined);
}

/** Everything that may be answered, in the order it is offered: options, points or stances, then the reserved answers. */
export const choicesOf = (v: PollView, question: Question): readonly Choice[] => [
  ...('options' in question ? question.options : (v.extras?.ownChoices(v, question) ?? [])),
  ...reservedChoices(v, question),
];

/** Whether the poll needs no extras: one choice of several, as it was first asked, with results for whoever voted. */
export const isPlain = ({ questions, amendments, state, visibility, imported }: Poll): boolean =>
  questions.every(({ kind }) => kind === 'single') &&
  state === 'open' &&
  /^live|^after-vote/.test(visibility) &&
  !amendments.length &&
  !imported;

/** Whether a question is still put to anyone. */
export const isAsked = (question: Question): boolean => !('withdrawn' in question);

/** Whether nothing is left to ask. */
export const isAnswered = ({ questions }: Poll, own: OwnBallot | undefined): boolean =>
  questions.filter(isAsked).every(({ id }) => own && id in own.answers);

/** An answer as the ids it names, in its order. */
export const idsOf = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : [answer].flat().map(String);
