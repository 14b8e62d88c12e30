import { html, nothing } from 'lit';

/** The error of a field, above the field. */
export const renderFieldError = (id: string, words: string | false | undefined) =>
  words ? html`<p id=${id} class="sign"><b>${words}</b></p>` : nothing;
