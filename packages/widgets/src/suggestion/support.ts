import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { type Failure, isFinal, reasonOf } from '../controllers/failure.ts';
import type { SupportController } from '../controllers/support-controller.ts';
import { sayNoSupport } from '../say/absent.ts';
import { saySupport } from '../say/controls.ts';
import type { Place } from '../text/page-of.ts';
import { renderUnregisteredSite } from '../text/unregistered-site.ts';
import { beginningOf } from './excerpt.ts';

/** Why another attempt would fail too; falsy if it may succeed. */
const sayFinal = (v: Place, reference: string, failure: Failure) =>
  reasonOf(failure) === 'consultation-not-open'
    ? sayNoSupport(v.l)
    : isFinal(failure) && renderUnregisteredSite(v, `s/${reference}`);

/**
 * The button that gives or withdraws support; announced with the suggestion's first words. It does nothing after a
 * refusal that is final.
 */
export const renderSupport = (v: Place, support: SupportController, suggestion: Suggestion) => {
  const { l } = v;
  const { reference, title, text = '' } = suggestion;
  const failure = support.refused?.reference === reference ? support.refused.failure : undefined;
  const final = failure && sayFinal(v, reference, failure);
  const words = saySupport(l);
  return html`
    <button
      type="button"
      part="button"
      aria-pressed=${support.given.has(reference)}
      aria-disabled=${support.underway === reference || !!final}
      aria-label="${words}: ${title ?? beginningOf(text, 60) ?? text}"
      @click=${() => final || support.toggle(suggestion)}
    >${words}</button>
    ${
      failure
        ? html`<span role="alert" class="danger">${final || l.msg('تعذّر الإرسال، وتمكن إعادة المحاولة', { id: 'suggestion/unsent' })}</span>`
        : nothing
    }
  `;
};
