import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import type { SupportController } from '../controllers/support-controller.ts';
import type { Locale } from '../localization/locale.ts';
import { saySupport } from '../say/controls.ts';
import { beginningOf } from './excerpt.ts';

/** The button by which a citizen supports a suggestion, or takes that back; it is heard with how that one begins. */
export const renderSupport = (l: Locale, support: SupportController, suggestion: Suggestion) => {
  const { reference, title, text = '' } = suggestion;
  const words = saySupport(l);
  return html`
    <button
      type="button"
      part="button"
      aria-pressed=${support.given.has(reference)}
      aria-disabled=${support.underway === reference}
      aria-label="${words}: ${title ?? beginningOf(text, 60) ?? text}"
      @click=${() => support.toggle(suggestion)}
    >${words}</button>
    ${
      support.refused === reference
        ? html`<span role="alert" class="danger">${l.msg('تعذّر الإرسال، وتمكن إعادة المحاولة', { id: 'suggestion/unsent' })}</span>`
        : nothing
    }
  `;
};
