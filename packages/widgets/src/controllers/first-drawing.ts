import type { LitElement } from 'lit';
import { drawOver } from './draw-over.ts';
import type { LocaleController } from './locale-controller.ts';

/**
 * Until there is something to draw, the page's own link stays as it is, or what a server drew in its place: which nothing
 * but the same, fetched anew, is better than.
 *
 * @param open fetches what there is to draw; what was set before the element was defined comes with its first update, so
 *   without a name yet there is nothing to fetch
 * @param failed whether that could not be had
 */
export async function drawFirst(
  host: LitElement,
  locale: LocaleController,
  open: () => unknown,
  failed: () => unknown,
  draw: () => void,
): Promise<void> {
  if (host.hasUpdated) return draw();
  const words = locale.refresh();
  // Whoever puts an element on a page may set its properties right after.
  await Promise.resolve();
  await open();
  await words;
  if (host.shadowRoot) {
    // What a server drew is painted first, and stays where nothing better can be had.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    if (!locale.ready || failed()) return;
  }
  await drawOver(host, draw);
}
