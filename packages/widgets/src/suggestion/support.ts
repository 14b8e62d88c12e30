import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { type Failure, isFinal } from '../controllers/failure.ts';
import type { SupportController } from '../controllers/support-controller.ts';
import { sayNoSupport } from '../say/absent.ts';
import { saySupport } from '../say/controls.ts';
import type { Place } from '../text/page-of.ts';
import { renderUnregisteredSite } from '../text/unregistered-site.ts';
import { beginningOf } from './excerpt.ts';

/** Why another attempt would fail too; falsy if it may succeed. */
function explain(v: Place, reference: string, failure: Failure, open: boolean) {
  // The consultation closed, or the suggestion was hidden, while it was shown.
  if (!open || failure.type === 'consultation-not-open' || failure.status === 404) return sayNoSupport(v.l);
  return isFinal(failure) && renderUnregisteredSite(v, `s/${reference}`);
}

/**
 * The button that gives or withdraws support, with the number of supporters; announced with the suggestion's first
 * words. In its place, why support is refused for good.
 *
 * @param open whether support can be given here: the suggestion's consultation is shown and takes support
 */
export function renderSupport(v: Place, support: SupportController, suggestion: Suggestion, open: boolean) {
  const { l } = v;
  const { reference, title, text = '' } = suggestion;
  const failure = support.failures.get(reference);
  const final = failure && explain(v, reference, failure, open);
  const given = support.given.has(reference);
  const words = `${given ? l.msg('أيّدتموه', { id: 'suggestion/supported' }) : saySupport(l)} · ${l.format.number(support.countsOf(suggestion).linkedSupporters)}`;
  return html`
    ${
      open && !final
        ? html`
          <button
            type="button"
            part="button"
            aria-pressed=${given}
            aria-disabled=${support.underway === reference}
            aria-label="${words}: ${title ?? beginningOf(text, 60)}"
            @click=${() => support.toggle(suggestion)}
          >${words}</button>
        `
        : nothing
    }
    ${
      failure
        ? html`<span role="alert" class="sign" id="no-${reference}" tabindex=${final ? -1 : nothing}>${final || l.msg('تعذّر الإرسال، وتمكن إعادة المحاولة', { id: 'suggestion/unsent' })}</span>`
        : nothing
    }
  `;
}
