import type { AuthorAct } from '@shura/contract';
import { ComposedEvent } from '../controllers/composed-event.ts';

/** Fired once the server has taken what an author did: a reference and a kind, never words and never the code. */
export class TrackActedEvent extends ComposedEvent {
  /** Of the suggestion. */
  readonly reference: string;
  readonly kind: AuthorAct['kind'];

  constructor(reference: string, kind: AuthorAct['kind']) {
    super('shura-track-acted');
    this.reference = reference;
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'shura-track-acted': TrackActedEvent;
  }
}
