import { claimName } from '../element/claim-name.ts';
import { ShuraPoll } from './shura-poll.ts';

if (claimName('shura-poll', ShuraPoll)) customElements.define('shura-poll', ShuraPoll);

declare global {
  interface HTMLElementTagNameMap {
    'shura-poll': ShuraPoll;
  }
}
