import { html, nothing } from 'lit';

/** A list of short facts, side by side where they fit; falsy ones are left out. */
export const renderFactRow = (facts: readonly unknown[]) =>
  html`<ul class="facts meta" part="facts">${facts.map((fact) => (fact ? html`<li>${fact}</li>` : nothing))}</ul>`;
