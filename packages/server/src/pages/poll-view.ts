import { type Answer, type OwnBallot, type Poll, pageSizes, type Question, type Results } from '@shura/contract';
import { isAsked } from '@shura/contract/questions';
import type { Voice } from './voice.ts';

/** What one viewer may see of a poll. */
export interface PollView {
  readonly voice: Voice;
  readonly poll: Poll;
  /** The viewer's ballot; undefined without a valid token. */
  readonly ballot: OwnBallot | undefined;
  /** The answers of that ballot. */
  readonly own: Readonly<Record<string, Answer>>;
  /** Present only if the viewer may see them now. */
  readonly results: Results | undefined;
  /** Absolute address of Shura's mount point, with a trailing slash. */
  readonly base: string;
  /** Page of statements, from 1. */
  readonly page: number;
}

const { statements } = pageSizes;

const isSet = ({ questions }: Poll): boolean => questions[0]?.kind === 'agree';

/** Number of pages of a set of statements; other questions are all on one page. */
export const pagesOf = (poll: Poll): number =>
  isSet(poll) ? Math.max(1, Math.ceil(poll.questions.filter(isAsked).length / statements)) : 1;

export const onPage = (poll: Poll, questions: readonly Question[], page: number): readonly Question[] =>
  isSet(poll) ? questions.slice((page - 1) * statements, page * statements) : questions;

/** A poll's title, else its only question. */
export const titleOf = ({ voice, poll }: PollView): string => {
  const text = poll.title ?? (poll.questions.length === 1 ? poll.questions[0]?.text : undefined);
  return text ? voice.plainText(text) : voice.public.voting.poll;
};

/** The address of another view of the same poll, relative to this one. */
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
