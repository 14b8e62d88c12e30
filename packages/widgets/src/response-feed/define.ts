import { defineOnce } from '../element/define-once.ts';
import { ShuraResponseFeed } from './shura-response-feed.ts';

defineOnce('shura-response-feed', ShuraResponseFeed);

declare global {
  interface HTMLElementTagNameMap {
    'shura-response-feed': ShuraResponseFeed;
  }
}
