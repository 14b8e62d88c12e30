import { html } from 'lit';
import type { Share } from './poll-view.ts';

/**
 * The answers to a statement as one bar, as wide as those of the other statements. Each part has a
 * pattern; the list below names them in their order.
 */
export const renderStack = (shares: readonly Share[]) => html`
  <div class="track agree" aria-hidden="true">
    ${shares.map(({ share }) => html`<hr class="fill" part="bar" width="${share * 100}%">`)}
  </div>
`;
