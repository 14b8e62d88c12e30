import type { OwnBallot, Poll, Results } from '@shura/contract';
import { isAsked, ownAnswers } from '@shura/contract/questions';
import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { pollExtras } from '../poll/extras.ts';
import { renderPoll } from '../poll/poll-card.ts';
import { PollController } from '../poll/poll-controller.ts';
import { factsOf, factsOfHead } from '../poll/poll-facts.ts';
import type { PollView } from '../poll/poll-view.ts';
import { choicesOf } from '../say/choices.ts';
import { fill } from '../text/isolation.ts';
import { dayIn, renderDay } from '../text/times.ts';
import { noHost } from './element.ts';
import { type Paging, renderPaging } from './poll-paging.ts';

/** Page of a poll without its form, with the results if the reader may see them. */
export interface PollPage {
  readonly poll: Poll;
  readonly own?: OwnBallot | undefined;
  /** Only if visible; for the questions on this page. */
  readonly results?: Results | undefined;
  /** A vote was counted just now. */
  readonly thanked?: boolean;
  readonly paging: Paging;
}

/** The view of a poll that its facts are drawn from, for a reader who has not answered. */
export const viewOf = (
  l: Locale,
  level: number,
  page: Pick<PollPage, 'poll' | 'own' | 'results' | 'thanked'>,
): PollView => ({
  ...{ l, level, server: '', form: false, extras: pollExtras, resultsHidden: false, limit: page.poll.questions.length },
  controller: new PollController(noHost),
  ...page,
});

/** The lines below the agency's name, and the facts that explain a poll's numbers. */
export const pollHeadOf = (l: Locale, poll: Poll) => factsOfHead(viewOf(l, 1, { poll })).filter(Boolean);
export const pollFactsOf = (l: Locale, poll: Poll) => factsOf(viewOf(l, 1, { poll })).filter(Boolean);

/** A poll that is not open, or was answered. Its one button leads to the form, through the form `elsewhere`. */
export const renderPollPage = (l: Locale, level: number, page: PollPage) => html`
  ${renderPoll(viewOf(l, level, waitsForVote(page) ? { ...page, poll: { ...page.poll, visibility: 'live' } } : page))}
  ${sayNotes(l, page).map((note) => html`<p class="meta">${note}</p>`)}
  ${page.poll.state === 'scheduled' ? renderOffers(l, page.poll) : ''}
  ${renderPaging(l, page.paging)}
  ${page.poll.state === 'open' ? renderUnregisteredSite(l) : ''}
`;

/** Answers that will be on offer. */
const renderOffers = (l: Locale, { title, questions }: Poll) =>
  questions.filter(isAsked).map(
    (question) => html`
      ${title || questions.length > 1 ? html`<p class="asked"><b>${l.text(question.text)}</b></p>` : ''}
      <ul class="answers">${choicesOf(l, question, ownAnswers(question)).map(({ text }) => html`<li>${l.text(text)}</li>`)}</ul>
    `,
  );

/** Whether results become visible by a vote. The card alone would say that they come once the poll is closed. */
const waitsForVote = ({ poll, own, results }: PollPage): boolean =>
  poll.state === 'open' && poll.visibility === 'after-vote' && !results && !own?.revision;

/**
 * Notes on the results: when they become visible, why percentages can add up to more than 100, and when ballots were
 * erased.
 */
function sayNotes(l: Locale, page: PollPage): unknown[] {
  const { results } = page;
  const { questions, ballotsPurgedAt, agency } = page.poll;
  const notes: unknown[] = [];
  if (waitsForVote(page)) notes.push(l.msg('تظهر النتائج بعد التصويت', { id: 'page/hidden-until' }));
  if (results && questions.some(({ kind }) => kind === 'multiple'))
    notes.push(l.msg('لكل مشارك أكثر من خيار، فقد يزيد مجموع النسب على المئة', { id: 'page/several' }));
  if (ballotsPurgedAt) {
    const day = renderDay(l, dayIn(agency.timeZone, ballotsPurgedAt));
    const sentence = l.msg('مُحيت الأصوات نفسها في {0} لانقضاء مدة حفظها، وبقيت النتائج كما كانت', {
      id: 'page/purged',
    });
    notes.push(fill(sentence, day));
  }
  return notes;
}

const renderUnregisteredSite = (l: Locale) => html`
  <div hidden>
    <form id="elsewhere" method="get">
      <input type="hidden" name="lang" value=${l.language} />
      <input type="hidden" name="view" value="form" />
    </form>
  </div>
`;
