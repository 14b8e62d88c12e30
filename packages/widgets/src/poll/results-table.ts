import { str } from '@lit/localize/internal/str-tag.js';
import type { Results } from '@shura/contract';
import { html, nothing } from 'lit';
import { fill, hole } from '../text/isolation.ts';
import { pageSize, tallied } from './poll-results.ts';
import { type PollView, renderButton, renderTime } from './poll-view.ts';

/** More results of a set, where there are. */
export function renderMore({ l, poll, limit = pageSize, controller }: PollView) {
  if (poll.questions.length <= limit) return nothing;
  return renderButton(l.msg('عرض المزيد', { id: 'more' }), () => controller.set({ limit: limit + pageSize }));
}

/** The same numbers for those who would rather read than look. */
export const renderTables = (v: PollView, results: Results) => html`
  ${tallied(v, results).map(
    ({ question, shares }) => html`
      <table>
        <caption>${v.l.text(question.text)}</caption>
        <thead>
          <tr>
            <th scope="col">${v.l.msg('الخيار', { id: 'option' })}</th>
            <th scope="col">${v.l.msg('الأصوات', { id: 'votes' })}</th>
            <th scope="col">${v.l.msg('النسبة', { id: 'share' })}</th>
          </tr>
        </thead>
        <tbody>
          ${shares.map(
            ({ words, votes, share }) => html`
              <tr><th scope="row">${words}</th><td>${v.l.format.number(votes)}</td><td>${v.l.format.percent(share)}</td></tr>
            `,
          )}
        </tbody>
      </table>
    `,
  )}
  ${
    results.updatedAt
      ? html`<p class="meta">${fill(v.l.msg(str`آخر تحديث: ${hole(0)}`, { id: 'updated' }), renderTime(v, results.updatedAt))}</p>`
      : nothing
  }
`;
