import { defineOnce } from '../element/define-once.ts';
import { ShuraTrack } from './shura-track.ts';

defineOnce('shura-track', ShuraTrack);

declare global {
  interface HTMLElementTagNameMap {
    'shura-track': ShuraTrack;
  }
}
