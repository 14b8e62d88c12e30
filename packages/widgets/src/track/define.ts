import { claimName } from '../element/claim-name.ts';
import { ShuraTrack } from './shura-track.ts';

if (claimName('shura-track', ShuraTrack)) customElements.define('shura-track', ShuraTrack);

declare global {
  interface HTMLElementTagNameMap {
    'shura-track': ShuraTrack;
  }
}
