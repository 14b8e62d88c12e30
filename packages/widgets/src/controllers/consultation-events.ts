import type { ProblemType } from '@shura/contract/problems';
import { ComposedEvent } from '../composed-event.ts';
import { type Failure, failureOf, reasonOf } from './failure.ts';

/** Fired as `shura-error` when something of a consultation could not be loaded or sent. */
export class ConsultationErrorEvent extends ComposedEvent {
  /** Slug of the consultation. */
  readonly consultation: string;
  /** Why the server refused, or `unreachable` when there was no connection. */
  readonly reason: ProblemType | 'unreachable';

  constructor(consultation: string, reason: ProblemType | 'unreachable') {
    super('shura-error');
    this.consultation = consultation;
    this.reason = reason;
  }
}

/** Tells the page of a failure, and what of it a citizen can be told. */
export function report(host: EventTarget, consultation: string, error: unknown): Failure {
  const failure = failureOf(error);
  host.dispatchEvent(new ConsultationErrorEvent(consultation, reasonOf(failure)));
  return failure;
}
