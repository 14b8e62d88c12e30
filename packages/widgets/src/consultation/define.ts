import '../poll/define.ts';
import '../response-feed/define.ts';
import '../suggestion-box/define.ts';
import '../suggestions/define.ts';
import { ShuraConsultation } from './shura-consultation.ts';

// A page may load two copies; the first to arrive keeps the name.
if (!customElements.get('shura-consultation')) customElements.define('shura-consultation', ShuraConsultation);

declare global {
  interface HTMLElementTagNameMap {
    'shura-consultation': ShuraConsultation;
  }
}
