import type { Answer, OwnBallot, Poll, Question, Results } from '@shura/contract';
import { html } from 'hono/html';
import type { Html, Voice } from './voice.ts';

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

export const isSet = ({ questions }: Poll): boolean => questions[0]?.kind === 'agree';

/** What is asked of people now: statements that were moderated out are not. */
export const askedOf = ({ questions }: Poll): Question[] =>
  questions.filter((question) => question.kind !== 'agree' || !question.withdrawn);

/** Questions in pages: statements ten to one, any others all on one. */
export const pagesOf = (poll: Poll, questions: readonly Question[]): number =>
  isSet(poll) ? Math.max(1, Math.ceil(questions.length / statementsOnPage)) : 1;

export const onPage = (poll: Poll, questions: readonly Question[], page: number): readonly Question[] =>
  isSet(poll) ? questions.slice((page - 1) * statementsOnPage, page * statementsOnPage) : questions;

/** What a poll is called: its title, else its only question. */
export const titleOf = ({ voice, poll }: PollView): string => {
  const text = poll.title ?? (poll.questions.length === 1 ? poll.questions[0]?.text : undefined);
  return text ? voice.plainText(text) : voice.plain('poll');
};

/** The heading of the page, unless its only question is that. */
export const renderTitle = ({ voice, poll }: PollView) => {
  if (poll.title) return html`<h1>${voice.text(poll.title)}</h1>`;
  return poll.questions.length > 1 && html`<h1>${voice.say('poll')}</h1>`;
};

/** Level of a question's heading: 1 when it is the poll's only question, and the poll has no title. */
export const headingOf = ({ title, questions }: Poll): 1 | 2 => (title || questions.length > 1 ? 2 : 1);

export const renderHeading = (level: 1 | 2, words: Html): Html =>
  level === 1 ? html`<h1>${words}</h1>` : html`<h2>${words}</h2>`;

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
