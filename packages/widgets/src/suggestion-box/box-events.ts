import { ComposedEvent } from '../controllers/composed-event.ts';

/** Fired once the server has received a suggestion. Has its reference, never its words. */
export class SuggestionSentEvent extends ComposedEvent {
  /** Slug of the consultation. */
  readonly consultation: string;
  readonly reference: string;

  constructor(consultation: string, reference: string) {
    super('shura-suggestion-sent');
    this.consultation = consultation;
    this.reference = reference;
  }
}

declare global {
  interface HTMLElementEventMap {
    'shura-suggestion-sent': SuggestionSentEvent;
  }
}
