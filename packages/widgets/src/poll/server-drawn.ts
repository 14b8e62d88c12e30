import type { Poll } from '@shura/contract';
import type { LitElement } from 'lit';
import { controlsOf, drawOver } from '../controllers/draw-over.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { PollController } from './poll-controller.ts';

/** The poll that a server drew into the element before this script came, if it did. */
export function pollDrawn({ shadowRoot }: Element, slug: string): Poll | undefined {
  const json = shadowRoot?.querySelector('script')?.textContent;
  const poll = json ? (JSON.parse(json) as Poll) : undefined;
  return poll?.slug === slug ? poll : undefined;
}

/**
 * Draws an element into which a server has drawn. Its form is as good as ours: it stays until somebody presses a button, or
 * something changes. What is chosen by then passes on to ours, and so do the focus and the press.
 *
 * @param changed resolves when there is something else to draw
 */
export async function takeOver(
  host: LitElement,
  root: ShadowRoot,
  controller: PollController,
  locale: LocaleController,
  changed: () => Promise<void>,
  draw: () => void,
): Promise<void> {
  const drawn: Element[] = controlsOf(root);
  const { form, own, problem, extras } = controller.state;
  let pressed = -1;
  // A page's policy may have refused the style that came with it.
  const styled = root.querySelector('style')?.sheet;
  if (
    styled &&
    form &&
    !own &&
    !problem &&
    !extras &&
    root.querySelector<HTMLElement>('#root')?.lang === locale.language
  ) {
    const press = new Promise<void>((done) => {
      root.addEventListener('click', (event) => {
        // Without our words, the form is sent as any other is.
        if (locale.ready) pressed = drawn.indexOf((event.target as Element).closest('button') ?? root.host);
        if (pressed < 0) return;
        event.preventDefault();
        done();
      });
    });
    await Promise.race([changed(), press]);
  }
  while (!locale.ready) await changed();
  await drawOver(host, draw);
  controlsOf(root)[pressed]?.click();
}
