import { claimName } from '../element/claim-name.ts';
import { ShuraResponseFeed } from './shura-response-feed.ts';

if (claimName('shura-response-feed', ShuraResponseFeed))
  customElements.define('shura-response-feed', ShuraResponseFeed);

declare global {
  interface HTMLElementTagNameMap {
    'shura-response-feed': ShuraResponseFeed;
  }
}
