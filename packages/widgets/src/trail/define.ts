import { defineOnce } from '../element/define-once.ts';
import { ShuraTrail } from './shura-trail.ts';

defineOnce('shura-trail', ShuraTrail);

declare global {
  interface HTMLElementTagNameMap {
    'shura-trail': ShuraTrail;
  }
}
