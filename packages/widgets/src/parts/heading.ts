import { html, nothing } from 'lit';

/**
 * The heading of a card; focusable.
 *
 * @param id if something in the card refers to it
 */
export const renderHeading = (level: number, words: unknown, id: unknown = nothing) =>
  html`<div role="heading" aria-level=${level} tabindex="-1" class="heading" part="heading" id=${id}>${words}</div>`;
