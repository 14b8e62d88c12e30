import type { LitElement } from 'lit';
import { html, nothing } from 'lit';
import type { ResourceController } from '../controllers/resource-controller.ts';
import type { Locale } from '../localization/locale.ts';
import { renderHeading } from '../parts/heading.ts';
import { sayUnavailable } from '../say/absent.ts';
import { sayRetry } from '../say/controls.ts';

type Host = LitElement & { readonly headingLevel: number };

/** What an element says if it cannot show its content. */
interface Missing {
  /** Names the content, and says that it could not be shown. */
  readonly title: string;
  /** Why, if the name is unknown; other failures are temporary. */
  readonly unknown: string;
}

/** What could not be shown, why or that it can be tried again, the button for that, and the page's own link. */
export function renderAbsent(l: Locale, host: Host, resource: ResourceController<unknown>, missing: Missing) {
  const { failure } = resource;
  const isUnknown = failure?.status === 404;
  const retry = async () => {
    await resource.reload();
    await host.updateComplete;
    // Either the heading of the content, or that of the next failure.
    host.shadowRoot?.querySelector<HTMLElement>('[tabindex]')?.focus();
  };
  return html`
    ${renderHeading(host.headingLevel, html`<span class="sign">${missing.title}</span>`)}
    <p>${isUnknown ? missing.unknown : sayUnavailable(l)}</p>
    <div class="bar">${isUnknown ? nothing : html`<button class="main" part="button" @click=${retry}>${sayRetry(l)}</button>`}<slot></slot></div>
  `;
}

/** The content, or why it could not be loaded; nothing while it loads. */
export const renderLoaded = <Value>(
  l: Locale,
  host: Host,
  resource: ResourceController<Value>,
  missing: Missing,
  card: (value: Value) => unknown,
) => (resource.value ? card(resource.value) : resource.failure && renderAbsent(l, host, resource, missing));
