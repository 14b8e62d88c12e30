import type { Consultation } from '@shura/contract';
import type { LitElement } from 'lit';
import { keepFocus } from './draw-over.ts';
import type { ShuraErrorEvent } from './error-events.ts';
import { clientOf, type ServerHost } from './server-of.ts';

/**
 * Loads an element's consultation again once it may have closed since: after a refusal that says so, or when the element
 * around it sends `shura-closed`. If that fails, the old one stays.
 *
 * @param shown holds the consultation under `key`
 */
export function followClosing<Key extends string>(
  host: ServerHost & LitElement,
  shown: { [key in Key]: Consultation | undefined },
  key: Key,
): void {
  const check = async (event: Event) => {
    const before: Consultation | undefined = shown[key];
    const { reason = 'consultation-not-open' } = event as Partial<ShuraErrorEvent>;
    if (before?.state !== 'open' || reason !== 'consultation-not-open') return;
    const now = await clientOf(host)
      .consultation(before.slug)
      .catch(() => before);
    if (shown[key] === before) shown[key] = now;
    host.requestUpdate();
    keepFocus(host);
  };
  host.addEventListener('shura-error', check);
  host.addEventListener('shura-closed', check);
}
