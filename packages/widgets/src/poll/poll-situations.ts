import { ShuraProblem } from '@shura/client';
import { html, nothing } from 'lit';
import { type Failure, isFinal } from '../controllers/failure.ts';
import type { Locale } from '../localization/locale.ts';
import { sayNoPoll } from '../say/absent.ts';
import { sayTooLate } from '../say/voting.ts';
import { fill } from '../text/isolation.ts';
import { renderUnregisteredSite } from '../text/unregistered-site.ts';
import { renderAnswers } from './own-answers.ts';
import type { PollProblem, PollView } from './poll-view.ts';

/** Why there is no poll: none was named, or the name is unknown; undefined for a temporary failure. */
export function sayAbsent(l: Locale, problem: PollProblem | undefined): string | undefined {
  if (!problem) return l.msg('لم يُحدّد استطلاع في الخاصية poll', { id: 'unnamed' });
  const unknown = problem instanceof ShuraProblem && problem.status === 404;
  return unknown ? sayNoPoll(l) : undefined;
}

/** Shown before results are visible: the voter's answers, and when results come. */
export const renderWithoutResults = (v: PollView) => html`
  ${v.own?.revision ? html`<p><b>${v.l.msg('إجابتكم', { id: 'mine' })}</b></p>${renderAnswers(v)}` : nothing}
  ${
    v.poll.state === 'open' && !v.resultsHidden && v.poll.visibility !== 'live'
      ? html`<p class="meta">${v.l.msg('تظهر النتائج بعد إغلاق الاستطلاع', { id: 'hidden' })}</p>`
      : nothing
  }
`;

/** Refusals for which a retry is no help: poll closed, page or content refused, newer ballot; else undefined. */
export function renderRefusal(v: PollView, problem: Failure) {
  const { l } = v;
  const { type } = problem;
  if (type === 'poll-closed') {
    return html`<p>${sayTooLate(l)}</p>`;
  }
  if (isFinal(problem)) return html`<p>${renderUnregisteredSite(v, `p/${v.poll.slug}`)}</p>`;
  if (type !== 'stale-ballot') return undefined;
  return html`
    <p>${l.msg('لدينا إجابة أحدث لكم: الإرسال يستبدلها والإلغاء يبقيها', { id: 'stale' })}</p>
    ${renderAnswers(v)}
  `;
}

/** The source of an imported poll; undefined for other polls. */
export const renderSource = ({ l, poll }: PollView) =>
  poll.imported && fill(l.msg('مستورد من نظام آخر: {0}', { id: 'imported' }), poll.source);
