import type { ProblemType } from '@shura/contract/problems';
import { ComposedEvent } from '../composed-event.ts';

/** What a counted vote says of itself: ids only, never what was chosen. */
class BallotEvent extends ComposedEvent {
  /** Slug of the poll. */
  readonly poll: string;
  /** Ids of the questions answered. */
  readonly questions: readonly string[];

  constructor(type: string, poll: string, questions: readonly string[]) {
    super(type);
    this.poll = poll;
    this.questions = questions;
  }
}

/** Fired once the server has counted a first vote. */
export class PollVotedEvent extends BallotEvent {
  constructor(poll: string, questions: readonly string[]) {
    super('shura-poll-voted', poll, questions);
  }
}

/** Fired once the server has counted a change of an earlier vote. */
export class PollChangedEvent extends BallotEvent {
  constructor(poll: string, questions: readonly string[]) {
    super('shura-poll-changed', poll, questions);
  }
}

/** Fired when something could not be loaded or sent. */
export class ShuraErrorEvent extends ComposedEvent {
  /** Slug of the poll. */
  readonly poll: string;
  /** Why the server refused, or `unreachable` when there was no connection. */
  readonly reason: ProblemType | 'unreachable';

  constructor(poll: string, reason: ProblemType | 'unreachable') {
    super('shura-error');
    this.poll = poll;
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'shura-poll-voted': PollVotedEvent;
    'shura-poll-changed': PollChangedEvent;
    'shura-error': ShuraErrorEvent;
  }
}
