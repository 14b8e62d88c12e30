import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderButton } from '../parts/button.ts';
import { sayRetry } from '../say/controls.ts';
import type { PollState } from './poll-controller.ts';

/** Says why there is no poll to show, beside the page's own link. */
export function renderAbsent(l: Locale, { extras, problem }: PollState, retry: () => void) {
  const reason = extras?.sayAbsent(l, problem);
  return html`
    <p>${reason ?? l.msg('تعذّر تحميل الاستطلاع', { id: 'down' })}</p>
    ${reason ? nothing : html`<div class="bar">${renderButton(sayRetry(l), retry)}</div>`}
    <slot></slot>
  `;
}
