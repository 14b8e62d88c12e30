import type { AuthorAct } from '@shura/contract';
import { ComposedEvent } from '../controllers/composed-event.ts';

/** Fired once the server has accepted an author's act: a reference and a kind, never text and never the code. */
export class TrackActedEvent extends ComposedEvent {
  /** Reference of the suggestion. */
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
