import type { ProblemType } from '@shura/contract/problems';
import { ComposedEvent } from './composed-event.ts';
import { type Failure, failureOf, reasonOf } from './failure.ts';

/** The subject of a failure: a poll, or a consultation. */
interface Subject {
  readonly poll?: string | undefined;
  readonly consultation?: string;
}

/** Fired when something could not be loaded or sent. */
export class ShuraErrorEvent extends ComposedEvent {
  /** Slug of the poll, if it concerns one. */
  declare readonly poll?: string;
  /** Slug of the consultation, if it concerns one. */
  declare readonly consultation?: string;
  /** Why the server refused, or `unreachable` if there was no connection. */
  readonly reason: ProblemType | 'unreachable';

  constructor(subject: Subject, reason: ProblemType | 'unreachable') {
    super('shura-error');
    Object.assign(this, subject);
    this.reason = reason;
  }
}

/** Fires an error event, and returns the failure to show the citizen. */
export function report(host: EventTarget, subject: Subject, error: unknown): Failure {
  const failure = failureOf(error);
  host.dispatchEvent(new ShuraErrorEvent(subject, reasonOf(failure)));
  return failure;
}

declare global {
  interface HTMLElementEventMap {
    'shura-error': ShuraErrorEvent;
  }
}
