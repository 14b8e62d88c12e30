import type { OwnBallot, Poll, Question, Results } from '@shura/contract';
import { isAsked } from '@shura/contract/questions';
import type { Choice } from '../say/choices.ts';
import type { PollView } from './poll-view.ts';

/** All answers on offer, in order. */
export const choicesOf = (v: PollView, question: Question): readonly Choice[] =>
  v.extras?.everyChoice(v, question) ?? ('options' in question ? question.options : []);

/** Whether the poll needs no extras: single choices, not amended, open, with results after a vote at the latest. */
export const isPlain = ({ questions, amendments, state, visibility, imported, inFives }: Poll): boolean =>
  questions.every((question) => question.kind === 'single' && !question.none && !question.wrong) &&
  state === 'open' &&
  /^live|^after-vote/.test(visibility) &&
  !amendments.length &&
  !imported &&
  !inFives;

/** Whether results have more than bars: figures of other channels, or of levels. */
export const needsExtras = (results: Results | undefined) => results?.apart ?? results?.levels;

/** Whether the server has an answer to every question. Requires a revision: a page may have replaced `every`. */
export const isAnswered = ({ questions }: Poll, own: OwnBallot | undefined): boolean =>
  !!own?.revision && questions.every((question) => !isAsked(question) || question.id in own.answers);
