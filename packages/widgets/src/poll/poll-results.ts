import type { Question, Results } from '@shura/contract';
import { idsOf, isAsked } from '@shura/contract/questions';
import { html, nothing } from 'lit';
import { countVotes } from '../say/counts.ts';
import { choicesOf } from './poll-answers.ts';
import type { PollView } from './poll-view.ts';

/** Maximum questions whose results are drawn at once. */
export const pageSize = 20;

/** The questions with results to draw, and the votes of each choice. */
export const tallied = (v: PollView, tallies: Results['questions']) =>
  v.poll.questions.slice(0, v.limit ?? pageSize).flatMap((question) => {
    const tally = tallies[question.id];
    if (!isAsked(question) || !tally) return [];
    const mine = idsOf(v.own?.answers[question.id]).slice(0, question.kind === 'ranking' ? 1 : undefined);
    const shares = choicesOf(v, question).map(({ id, text }) => {
      const votes = tally.options[id] ?? 0;
      return {
        words: v.l.text(text),
        votes,
        inWords: countVotes(v.l, votes),
        /** 0 to 1 */
        share: votes / tally.ballots || 0,
        mine: mine.includes(id),
        ...v.extras?.ranked(v.l, id, question, tally),
      };
    });
    // The result of a ranking is an order.
    if (question.kind === 'ranking') shares.sort((one, other) => other.share - one.share);
    return [{ question, tally, shares }];
  });

/** The question, if the heading of the card is another text. */
export const renderAsked = ({ l, poll }: PollView, { text }: Question) =>
  poll.title || poll.questions.length > 1 ? html`<p class="asked"><b>${l.text(text)}</b></p>` : nothing;

/** Each answer with its numbers and, below, its bar. */
export const renderResults = (v: PollView, results: Results) =>
  tallied(v, results.questions).map(
    ({ question, tally, shares }) => html`
      ${renderAsked(v, question)}
      ${v.extras?.renderLegend(v, question, tally, shares)}
      <ul class="bars" part="results">
        ${shares.map(
          ({ words, inWords, share, mine }) => html`
            <li part="result">
              <span>${words}${mine ? html` <b class="tag">${v.l.msg('إجابتكم', { id: 'mine' })}</b>` : nothing}</span>
              <span class="numbers"><b><bdi>${v.l.format.percent(share)}</bdi></b> <bdi>${inWords}</bdi></span>
              <span class="track" aria-hidden="true"><hr class="fill" part="bar" width="${share * 100}%"></span>
            </li>
          `,
        )}
      </ul>
    `,
  );
