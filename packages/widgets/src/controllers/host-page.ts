import type { LitElement } from 'lit';

/** For `keydown` and `keypress`: a page that is one form presses its default button at every Enter it hears of. */
export const keepEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.stopPropagation();
};

/** Draws. Where a page has broken what that takes, its own link is there instead, and nothing is thrown at it. */
export function drawOrLink(host: LitElement, draw: () => void): void {
  try {
    draw();
  } catch (error) {
    console.warn(error);
    host.shadowRoot?.replaceChildren(document.createElement('slot'));
  }
}
