import type { OwnBallot, Poll, Question, Results } from '@shura/contract';
import { isAsked } from '@shura/contract/questions';
import type { Choice } from '../say/answers.ts';
import type { PollView } from './poll-view.ts';

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

/** Whether nothing is left to ask. Only the server's own word makes it so: a page may have replaced what lists can do. */
export const isAnswered = ({ questions }: Poll, own: OwnBallot | undefined): boolean =>
  !!own?.revision && questions.every((question) => !isAsked(question) || question.id in own.answers);
