import { defineOnce } from '../element/define-once.ts';
import { ShuraPolicy } from './shura-policy.ts';

defineOnce('shura-policy', ShuraPolicy);

declare global {
  interface HTMLElementTagNameMap {
    'shura-policy': ShuraPolicy;
  }
}
