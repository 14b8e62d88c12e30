import type { LitElement } from 'lit';

const stopEnter = (event: Event): void => {
  if ((event as KeyboardEvent).key === 'Enter') event.stopPropagation();
};

/** Keeps Enter to an element: a page that is one form presses its default button at every one it hears of. */
export function keepEnter(host: LitElement): void {
  host.addEventListener('keydown', stopEnter);
  host.addEventListener('keypress', stopEnter);
}

/** Draws. Where a page has broken what that takes, its own link is there instead, and nothing is thrown at it. */
export function drawOrLink(host: LitElement, draw: () => void): void {
  try {
    draw();
  } catch (error) {
    console.warn(error);
    host.shadowRoot?.replaceChildren(document.createElement('slot'));
  }
}
