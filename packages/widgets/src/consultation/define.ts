import '../poll/define.ts';
import '../response-feed/define.ts';
import '../suggestion-box/define.ts';
import '../suggestions/define.ts';
import { defineOnce } from '../element/define-once.ts';
import { ShuraConsultation } from './shura-consultation.ts';

defineOnce('shura-consultation', ShuraConsultation);

declare global {
  interface HTMLElementTagNameMap {
    'shura-consultation': ShuraConsultation;
  }
}
