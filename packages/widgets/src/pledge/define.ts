import { defineOnce } from '../element/define-once.ts';
import { ShuraPledge } from './shura-pledge.ts';

defineOnce('shura-pledge', ShuraPledge);

declare global {
  interface HTMLElementTagNameMap {
    'shura-pledge': ShuraPledge;
  }
}
