import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { SupportController } from '../controllers/support-controller.ts';
import type { Locale } from '../localization/locale.ts';
import { sayNoSupport } from '../say/absent.ts';
import { saySupport } from '../say/controls.ts';
import { beginningOf } from './excerpt.ts';

/** The consultation closed while its list was shown. */
const isClosed = (failure: Failure): boolean => 'type' in failure && failure.type === 'consultation-not-open';

/** The button that gives or withdraws support; announced with the suggestion's first words. */
export const renderSupport = (l: Locale, support: SupportController, suggestion: Suggestion) => {
  const { reference, title, text = '' } = suggestion;
  const { refused } = support;
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
      refused?.reference === reference
        ? html`<span role="alert" class="danger">${isClosed(refused.failure) ? sayNoSupport(l) : l.msg('تعذّر الإرسال، وتمكن إعادة المحاولة', { id: 'suggestion/unsent' })}</span>`
        : nothing
    }
  `;
};
