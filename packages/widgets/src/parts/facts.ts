import { html, nothing } from 'lit';

/**
 * A list of facts on one line; falsy ones are left out. Each item ends with the space before the next: Chromium does
 * not always draw white space between items.
 */
export const renderFactRow = (facts: readonly unknown[]) =>
  html`<ul class="facts meta" part="facts">${facts.map((fact) => (fact ? html`<li>${fact} </li>` : nothing))}</ul>`;
