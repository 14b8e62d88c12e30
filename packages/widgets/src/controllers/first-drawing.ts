import type { LitElement } from 'lit';
import { drawOrLink } from './host-page.ts';
import type { LocaleController } from './locale-controller.ts';

interface FirstDrawing {
  readonly host: LitElement;
  readonly locale: LocaleController;
  /** Fetches what there is to draw. */
  open(): unknown;
  /** Whether that could not be had. */
  failed(): unknown;
  draw(): void;
}

/**
 * Until there is something to draw, the page's own link stays as it is, or what a server drew in its place: which nothing
 * but the same, fetched anew, is better than.
 */
export async function drawFirst({ host, locale, open, failed, draw }: FirstDrawing): Promise<void> {
  locale.refresh();
  // Whoever puts an element on a page may set its properties right after.
  await Promise.resolve();
  await open();
  if (!host.isConnected || host.hasUpdated || (host.shadowRoot && failed())) return;
  host.shadowRoot?.replaceChildren();
  drawOrLink(host, draw);
}
