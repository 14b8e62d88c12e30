import { claimName } from '../element/claim-name.ts';
import { ShuraPledge } from './shura-pledge.ts';

if (claimName('shura-pledge', ShuraPledge)) customElements.define('shura-pledge', ShuraPledge);

declare global {
  interface HTMLElementTagNameMap {
    'shura-pledge': ShuraPledge;
  }
}
