import { ShuraPolicy } from './shura-policy.ts';

// A page may load two copies; the first to arrive keeps the name.
if (!customElements.get('shura-policy')) customElements.define('shura-policy', ShuraPolicy);

declare global {
  interface HTMLElementTagNameMap {
    'shura-policy': ShuraPolicy;
  }
}
