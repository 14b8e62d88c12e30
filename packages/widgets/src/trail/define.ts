import { claimName } from '../element/claim-name.ts';
import { ShuraTrail } from './shura-trail.ts';

if (claimName('shura-trail', ShuraTrail)) customElements.define('shura-trail', ShuraTrail);

declare global {
  interface HTMLElementTagNameMap {
    'shura-trail': ShuraTrail;
  }
}
