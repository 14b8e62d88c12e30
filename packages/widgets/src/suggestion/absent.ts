import type { LitElement } from 'lit';
import type { ResourceController } from '../controllers/resource-controller.ts';
import type { Locale } from '../localization/locale.ts';
import { renderNothing } from '../parts/absent.ts';

/**
 * Says why there is nothing to show, beside the page's own link.
 *
 * @param unknown said when the server knows of nothing by that name; anything else may pass
 */
export function renderAbsent(l: Locale, host: LitElement, resource: ResourceController<unknown>, unknown: string) {
  const { failure } = resource;
  const isUnknown = failure && 'status' in failure && failure.status === 404;
  const retry = async () => {
    await resource.reload();
    await host.updateComplete;
    // The button is gone, and the focus with it.
    host.shadowRoot?.querySelector<HTMLElement>('[tabindex],button')?.focus();
  };
  return renderNothing(l, isUnknown ? unknown : undefined, retry);
}

/** What was loaded, or why it could not be; nothing while it loads. */
export const renderLoaded = <Value>(
  l: Locale,
  host: LitElement,
  resource: ResourceController<Value>,
  unknown: string,
  card: (value: Value) => unknown,
) => (resource.value ? card(resource.value) : resource.failure && renderAbsent(l, host, resource, unknown));
