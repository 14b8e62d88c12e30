import type { ShuraProblem, ShuraUnreachable } from '@shura/client';
import { html, nothing } from 'lit';
import { renderAnswers } from './own-answers.ts';
import type { PollView } from './poll-view.ts';

/** Why nobody can vote; undefined where everybody can. */
export function sayNotOpen({ l, poll }: PollView): string | undefined {
  if (poll.state === 'open') return undefined;
  return poll.state === 'closed'
    ? l.msg('أُغلق هذا الاستطلاع', { id: 'over' })
    : l.msg('لم يُفتح هذا الاستطلاع بعد', { id: 'not-open' });
}

/** What there is to see while results are not: one's own answers, and when the rest will come. */
export const renderWithoutResults = (v: PollView) => html`
  ${v.own?.revision ? html`<p><b>${v.l.msg('إجابتكم', { id: 'mine' })}</b></p>${renderAnswers(v)}` : nothing}
  ${
    v.poll.state === 'open' && !v.resultsHidden && v.poll.visibility !== 'live'
      ? html`<p class="meta">${v.l.msg('تظهر النتائج بعد إغلاق الاستطلاع', { id: 'hidden' })}</p>`
      : nothing
  }
`;

/** Refusals that tell of a poll or a ballot which has changed meanwhile; undefined for any other. */
export function renderRefusal(v: PollView, problem: ShuraProblem | ShuraUnreachable) {
  const { l } = v;
  const type = 'type' in problem && problem.type;
  if (type === 'poll-closed') {
    return html`<p>${l.msg('أُغلق هذا الاستطلاع قبل وصول صوتكم، فلم يُحتسب', { id: 'late' })}</p>`;
  }
  if (type !== 'stale-ballot') return undefined;
  return html`
    <p>${l.msg(
      'لدينا إجابة أحدث منكم، من نافذة أو زيارة أخرى. الإرسال مرة أخرى يستبدل بها هذه الإجابة، والإلغاء يُبقيها',
      { id: 'stale' },
    )}</p>
    ${renderAnswers(v)}
  `;
}
