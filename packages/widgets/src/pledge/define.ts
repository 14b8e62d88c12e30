import { ShuraPledge } from './shura-pledge.ts';

// A page may load two copies; the first to arrive keeps the name.
if (!customElements.get('shura-pledge')) customElements.define('shura-pledge', ShuraPledge);

declare global {
  interface HTMLElementTagNameMap {
    'shura-pledge': ShuraPledge;
  }
}
