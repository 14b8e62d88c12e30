import type { ProblemType } from '@shura/contract/problems';
import { type Failure, failureOf } from './resource-controller.ts';

/** What every event of a consultation says of itself, to listeners anywhere on the page. */
export class ConsultationEvent extends Event {
  /** Slug of the consultation. */
  readonly consultation: string;

  constructor(type: string, consultation: string) {
    super(type, { bubbles: true, composed: true });
    this.consultation = consultation;
  }
}

/** Fired as `shura-error` when something of a consultation could not be loaded or sent. */
export class ConsultationErrorEvent extends ConsultationEvent {
  /** Why the server refused, or `unreachable` when there was no connection. */
  readonly reason: ProblemType | 'unreachable';

  constructor(consultation: string, reason: ProblemType | 'unreachable') {
    super('shura-error', consultation);
    this.reason = reason;
  }
}

/** Tells the page of a failure, and what of it a citizen can be told. */
export function report(host: EventTarget, consultation: string, error: unknown): Failure {
  const failure = failureOf(error);
  host.dispatchEvent(new ConsultationErrorEvent(consultation, 'type' in failure ? failure.type : 'unreachable'));
  return failure;
}
