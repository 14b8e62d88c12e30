import { str } from '@lit/localize/internal/str-tag.js';
import type { Question, Results, Tally } from '@shura/contract';
import { html, nothing } from 'lit';
import { fill, hole } from '../text/isolation.ts';
import { renderText } from '../text/words.ts';
import { choicesOf, idsOf } from './poll-answers.ts';
import { countVotes } from './poll-plurals.ts';
import { type PollView, renderButton, renderTime } from './poll-view.ts';

interface Share {
  readonly words: unknown;
  readonly votes: number;
  /** 0 to 1 */
  readonly share: number;
  readonly mine: boolean;
}

const sharesOf = ({ l, own, extras }: PollView, question: Question, tally: Tally): readonly Share[] => {
  const mine = idsOf(own?.answers[question.id]);
  const first = question.kind === 'ranking' ? mine.slice(0, 1) : mine;
  return choicesOf(question, l).map(({ id, text }) => {
    const votes = tally.options[id] ?? 0;
    const share = extras?.rankedShare(id, question, tally) ?? (votes / tally.ballots || 0);
    return { words: renderText(text, l.language), votes, share, mine: first.includes(id) };
  });
};

/** Questions whose results are drawn at once; a set may have hundreds. */
const pageSize = 20;

const shownIn = (v: PollView, results: Results) =>
  v.poll.questions.slice(0, v.limit ?? pageSize).flatMap((question) => {
    if (question.kind === 'agree' && question.withdrawn) return [];
    const tally = results.questions[question.id];
    return tally ? [{ question, tally, shares: sharesOf(v, question, tally) }] : [];
  });

const renderBar = ({ l }: PollView, { words, votes, share, mine }: Share) => html`
  <li part="result">
    <span class=${mine ? 'mine' : ''}>${words}${mine ? html` <b class="tag">${l.msg('إجابتكم', { id: 'mine' })}</b>` : nothing}</span>
    <span class="track" aria-hidden="true"><span class="fill" part="bar" .style=${`inline-size:${share * 100}%`}></span></span>
    <span class="numbers"><b><bdi>${l.format.percent(share)}</bdi></b> <bdi>${countVotes(l, votes)}</bdi></span>
  </li>
`;

const renderTable = ({ l }: PollView, question: Question, shares: readonly Share[]) => html`
  <table>
    <caption>${renderText(question.text, l.language)}</caption>
    <thead>
      <tr>
        <th scope="col">${l.msg('الخيار', { id: 'option' })}</th>
        <th scope="col">${l.msg('الأصوات', { id: 'votes' })}</th>
        <th scope="col">${l.msg('النسبة', { id: 'share' })}</th>
      </tr>
    </thead>
    <tbody>
      ${shares.map(
        ({ words, votes, share }) => html`
          <tr><th scope="row">${words}</th><td>${l.format.number(votes)}</td><td>${l.format.percent(share)}</td></tr>
        `,
      )}
    </tbody>
  </table>
`;

const renderUpdated = (v: PollView, { updatedAt }: Results) => {
  if (!updatedAt) return nothing;
  return html`<p class="meta">${fill(v.l.msg(str`آخر تحديث: ${hole(0)}`, { id: 'updated' }), renderTime(v, updatedAt))}</p>`;
};

/** Bars with their numbers beside them. */
export function renderResults(v: PollView, results: Results) {
  const { poll, l } = v;
  const several = poll.questions.length > 1;
  return html`
    ${shownIn(v, results).map(
      ({ question, tally, shares }) => html`
        ${several ? html`<p class="asked"><b>${renderText(question.text, l.language)}</b></p>` : nothing}
        <ul class="bars" part="results">${shares.map((share) => renderBar(v, share))}</ul>
        ${v.extras?.renderRanked(v, question, tally)}
      `,
    )}
    ${
      poll.questions.length > (v.limit ?? pageSize)
        ? renderButton(l.msg('عرض المزيد', { id: 'more' }), () =>
            v.controller.showMore((v.limit ?? pageSize) + pageSize),
          )
        : nothing
    }
  `;
}

/** The same numbers for those who would rather read than look. */
export function renderTables(v: PollView, results: Results) {
  const { l } = v;
  return html`
    <details>
      <summary>${l.msg('عرض في جدول', { id: 'table' })}</summary>
      ${shownIn(v, results).map(({ question, shares }) => renderTable(v, question, shares))} ${renderUpdated(v, results)}
    </details>
  `;
}
