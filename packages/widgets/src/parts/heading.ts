import { html, nothing } from 'lit';

/**
 * The heading of a card; focusable.
 *
 * @param id if something in the card refers to it
 * @param first whether the heading gets the focus when the page opens
 */
export const renderHeading = (level: number, words: unknown, id: unknown = nothing, first = false) =>
  html`<div role="heading" aria-level=${level} tabindex="-1" class="heading" part="heading" id=${id} ?autofocus=${first}>${words}</div>`;
