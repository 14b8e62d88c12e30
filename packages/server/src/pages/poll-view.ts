import type { Answer, OwnBallot, Poll, Question, Results } from '@shura/contract';
import { isAsked } from '@shura/contract/questions';
import type { Voice } from './voice.ts';

/** What one viewer may be shown of a poll, and where in it they are. */
export interface PollView {
  readonly voice: Voice;
  readonly poll: Poll;
  /** This voter's ballot; none from someone we do not know. */
  readonly ballot: OwnBallot | undefined;
  /** The answers in it. */
  readonly own: Readonly<Record<string, Answer>>;
  /** There only where this viewer may see them now. */
  readonly results: Results | undefined;
  /** Where Shura is mounted, as an absolute address with a slash at its end. */
  readonly base: string;
  /** Of the statements, from 1. */
  readonly page: number;
}

const statementsOnPage = 10;

const isSet = ({ questions }: Poll): boolean => questions[0]?.kind === 'agree';

/** Questions in pages: statements ten to one, any others all on one. */
export const pagesOf = (poll: Poll): number =>
  isSet(poll) ? Math.max(1, Math.ceil(poll.questions.filter(isAsked).length / statementsOnPage)) : 1;

export const onPage = (poll: Poll, questions: readonly Question[], page: number): readonly Question[] =>
  isSet(poll) ? questions.slice((page - 1) * statementsOnPage, page * statementsOnPage) : questions;

/** What a poll is called: its title, else its only question. */
export const titleOf = ({ voice, poll }: PollView): string => {
  const text = poll.title ?? (poll.questions.length === 1 ? poll.questions[0]?.text : undefined);
  return text ? voice.plainText(text) : voice.public.voting.poll;
};

/** The address of a view of the same poll, relative to this one. */
export const linkTo = (
  voice: Pick<Voice, 'language'>,
  to: { view?: 'form' | 'results'; page?: number; voted?: true } = {},
): string => {
  const query = new URLSearchParams({ lang: voice.language });
  if (to.view) query.set('view', to.view);
  if (to.page !== undefined && to.page > 1) query.set('page', String(to.page));
  if (to.voted) query.set('voted', '1');
  return `?${query}`;
};
