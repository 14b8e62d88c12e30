import { html, nothing } from 'lit';

/**
 * Facts in a row; what is falsy is left out. The space between two stands in the first: of spaces between items,
 * Chromium draws some or none.
 */
export const renderFactRow = (facts: readonly unknown[]) =>
  html`<ul class="facts meta" part="facts">${facts.map((fact) => (fact ? html`<li>${fact} </li>` : nothing))}</ul>`;
