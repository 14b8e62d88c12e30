import type { LitElement } from 'lit';

/** Draws. Where a page has broken what that takes, its own link is there instead, and nothing is thrown at it. */
export function drawOrLink(host: LitElement, draw: () => void): void {
  try {
    draw();
  } catch (error) {
    console.warn(error);
    host.shadowRoot?.replaceChildren(document.createElement('slot'));
  }
}
