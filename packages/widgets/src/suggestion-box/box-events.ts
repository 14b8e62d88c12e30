import { ConsultationEvent } from '../controllers/consultation-events.ts';

/** Fired once the server has received a suggestion: its reference, never its words. */
export class SuggestionSentEvent extends ConsultationEvent {
  readonly reference: string;

  constructor(consultation: string, reference: string) {
    super('shura-suggestion-sent', consultation);
    this.reference = reference;
  }
}

declare global {
  interface HTMLElementEventMap {
    'shura-suggestion-sent': SuggestionSentEvent;
  }
}
