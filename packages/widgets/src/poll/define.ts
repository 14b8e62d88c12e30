import { ShuraPoll } from './shura-poll.ts';

// A page may load two copies; the first to arrive keeps the name.
if (!customElements.get('shura-poll')) customElements.define('shura-poll', ShuraPoll);

declare global {
  interface HTMLElementTagNameMap {
    'shura-poll': ShuraPoll;
  }
}
