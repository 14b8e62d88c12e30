import '../poll/define.ts';
import '../response-feed/define.ts';
import '../suggestion-box/define.ts';
import '../suggestions/define.ts';
import { claimName } from '../element/claim-name.ts';
import { ShuraConsultation } from './shura-consultation.ts';

if (claimName('shura-consultation', ShuraConsultation)) customElements.define('shura-consultation', ShuraConsultation);

declare global {
  interface HTMLElementTagNameMap {
    'shura-consultation': ShuraConsultation;
  }
}
