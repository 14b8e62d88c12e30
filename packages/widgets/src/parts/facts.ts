import { html, nothing } from 'lit';

/**
 * A list of facts on one line, without those that are falsy. Each item ends with the space that separates it from the
 * next: Chromium does not always draw white space that stands between items.
 */
export const renderFactRow = (facts: readonly unknown[]) =>
  html`<ul class="facts meta" part="facts">${facts.map((fact) => (fact ? html`<li>${fact} </li>` : nothing))}</ul>`;
