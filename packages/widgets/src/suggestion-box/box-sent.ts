import type { SentSuggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderButton } from '../parts/button.ts';
import { renderHeading } from '../parts/heading.ts';
import { sayKeepCode, sayReference, saySent, saySuggestionPage, sayTrackingCode } from '../say/authors.ts';
import { sayAnswerDue, sayReadDue } from '../say/clocks.ts';
import { renderStep } from '../suggestion/step.ts';
import { fill } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { renderDay } from '../text/times.ts';
import { takes } from './box-draft.ts';
import type { BoxView } from './box-view.ts';

/** Has its place before it is loaded. */
const renderLater = ({ still }: BoxView, part: unknown) => (still ? nothing : html`<div class="later">${part}</div>`);

/**
 * The receipt: the public reference, the author's code, and the days that the agency pledged. The buttons are loaded, and
 * it can be read without them.
 */
export function renderReceipt(v: BoxView, sent: SentSuggestion) {
  const { l, controller } = v;
  const { reference, trackingCode, acknowledgeBy, answerBy } = sent;
  return html`
    ${renderHeading(v.level, html`<span class="sign ok">${saySent(l)}</span>`, 'heading')}
    <p>${sayReference(l)} <b class="reference" dir="ltr" translate="no">${reference}</b></p>
    <div class="secret">
      <span class="meta" id="code-name">${sayTrackingCode(l)}</span>
      <b class="reference" dir="ltr" translate="no">${trackingCode}</b>
      <p><b>${sayKeepCode(l)}</b></p>
      ${renderLater(v, controller.extras?.renderSave(html, v, sent))}
    </div>
    <ol class="thread">
      ${renderStep('done', html`<b>${l.msg('استُلم', { id: 'box/received' })}</b>`)}
      ${renderStep('promised', html`<span>${fill(sayReadDue(l), renderDay(l, acknowledgeBy))}</span>`)}
      ${renderStep('promised', html`<span>${fill(sayAnswerDue(l), renderDay(l, answerBy))}</span>`)}
    </ol>
    <p><a href=${pageOf(v, `s/${reference}`)}>${saySuggestionPage(l)}</a></p>
    ${renderLater(v, controller.extras?.renderElsewhere(html, v, sent))}
  `;
}

export const renderSent = (v: BoxView, sent: SentSuggestion) => html`
  ${renderReceipt(v, sent)}
  <div class="bar">
    ${takes(v.consultation) ? renderButton(v.l.msg('تقديم مقترح آخر', { id: 'box/another' }), () => v.controller.again()) : nothing}
  </div>
`;
