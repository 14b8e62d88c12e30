import { ShuraTrack } from './shura-track.ts';

// A page may load two copies; the first to arrive keeps the name.
if (!customElements.get('shura-track')) customElements.define('shura-track', ShuraTrack);

declare global {
  interface HTMLElementTagNameMap {
    'shura-track': ShuraTrack;
  }
}
