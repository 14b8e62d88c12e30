import { claimName } from '../element/claim-name.ts';
import { ShuraPolicy } from './shura-policy.ts';

if (claimName('shura-policy', ShuraPolicy)) customElements.define('shura-policy', ShuraPolicy);

declare global {
  interface HTMLElementTagNameMap {
    'shura-policy': ShuraPolicy;
  }
}
