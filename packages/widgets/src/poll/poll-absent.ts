import { ShuraProblem } from '@shura/client';
import { html } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { PollProblem } from './poll-controller.ts';
import { renderButton } from './poll-view.ts';

/** Said beside the slotted link when there is no poll to show; without a problem, the page named none. */
export function renderAbsent(l: LocaleController, problem: PollProblem | undefined, retry: () => void) {
  if (!problem) return html`<p>${l.msg('لم يُحدّد استطلاع في الخاصية poll', { id: 'unnamed' })}</p>`;
  if (problem instanceof ShuraProblem && problem.status === 404) {
    return html`<p>${l.msg('لا يوجد استطلاع بهذا العنوان', { id: 'not-found' })}</p>`;
  }
  return html`
    <p>${l.msg('تعذّر تحميل الاستطلاع', { id: 'down' })}</p>
    <div class="bar">${renderButton(l.msg('إعادة المحاولة', { id: 'retry' }), retry)}</div>
  `;
}
