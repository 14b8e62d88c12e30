import { defineOnce } from '../element/define-once.ts';
import { ShuraPoll } from './shura-poll.ts';

defineOnce('shura-poll', ShuraPoll);

declare global {
  interface HTMLElementTagNameMap {
    'shura-poll': ShuraPoll;
  }
}
