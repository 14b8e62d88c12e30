import { ShuraTrail } from './shura-trail.ts';

// A page may load two copies; the first to arrive keeps the name.
if (!customElements.get('shura-trail')) customElements.define('shura-trail', ShuraTrail);

declare global {
  interface HTMLElementTagNameMap {
    'shura-trail': ShuraTrail;
  }
}
