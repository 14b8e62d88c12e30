import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import type { SupportController } from '../controllers/support-controller.ts';
import type { Locale } from '../localization/locale.ts';

/** The button by which a citizen supports a suggestion, or takes that back; its link has the reference as its id. */
export const renderSupport = (l: Locale, support: SupportController, suggestion: Suggestion) => {
  const { reference } = suggestion;
  return html`
    <button
      type="button"
      part="button"
      aria-pressed=${support.given.has(reference) ? 'true' : 'false'}
      aria-disabled=${support.underway === reference ? 'true' : 'false'}
      aria-describedby=${reference}
      @click=${() => support.toggle(suggestion)}
    >${l.msg('تأييد المقترح', { id: 'suggestion/support' })}</button>
    ${
      support.refused === reference
        ? html`<span role="alert" class="danger">${l.msg('تعذّر الإرسال، وتمكن إعادة المحاولة', { id: 'suggestion/unsent' })}</span>`
        : nothing
    }
  `;
};
