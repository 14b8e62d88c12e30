import { ShuraResponseFeed } from './shura-response-feed.ts';

// A page may load two copies; the first to arrive keeps the name.
if (!customElements.get('shura-response-feed')) customElements.define('shura-response-feed', ShuraResponseFeed);

declare global {
  interface HTMLElementTagNameMap {
    'shura-response-feed': ShuraResponseFeed;
  }
}
