import { html, type LitElement, nothing } from 'lit';
import type { ResourceController } from '../controllers/resource-controller.ts';
import type { Locale } from '../localization/locale.ts';
import { sayNotLoaded } from '../say/absent.ts';
import { sayRetry } from '../say/controls.ts';

/**
 * Said beside the slotted link when there is nothing to show.
 *
 * @param unknown said when the server knows of nothing by that name; anything else may pass
 */
export function renderAbsent(l: Locale, host: LitElement, resource: ResourceController<unknown>, unknown: string) {
  const { failure } = resource;
  if (failure && 'status' in failure && failure.status === 404) return html`<p>${unknown}</p>`;
  const retry = async () => {
    await resource.reload();
    await host.updateComplete;
    // The button is gone, and the focus with it.
    host.shadowRoot?.querySelector<HTMLElement>('[tabindex],button')?.focus();
  };
  return html`
    <p>${sayNotLoaded(l)}</p>
    ${failure ? html`<div class="bar"><button type="button" part="button" @click=${retry}>${sayRetry(l)}</button></div>` : nothing}
  `;
}
