import type { LitElement } from 'lit';
import type { ResourceController } from '../controllers/resource-controller.ts';
import type { Locale } from '../localization/locale.ts';
import { renderNothing } from '../parts/absent.ts';

/**
 * Says why there is nothing to show, beside the page's own link.
 *
 * @param unknown text for an unknown name; other failures are temporary
 */
export function renderAbsent(l: Locale, host: LitElement, resource: ResourceController<unknown>, unknown: string) {
  const { failure } = resource;
  const isUnknown = failure?.status === 404;
  const retry = async () => {
    await resource.reload();
    await host.updateComplete;
    // The retry button, which had the focus, is gone.
    host.shadowRoot?.querySelector<HTMLElement>('[tabindex],button')?.focus();
  };
  return renderNothing(l, isUnknown ? unknown : undefined, retry);
}

/** The content, or why it could not be loaded; nothing while it loads. */
export const renderLoaded = <Value>(
  l: Locale,
  host: LitElement,
  resource: ResourceController<Value>,
  unknown: string,
  card: (value: Value) => unknown,
) => (resource.value ? card(resource.value) : resource.failure && renderAbsent(l, host, resource, unknown));
