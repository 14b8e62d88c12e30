import type { ProblemType } from '@shura/contract/problems';

const everywhere = { bubbles: true, composed: true };

/** Fired once the server has counted a first vote. Carries ids only, never what was chosen. */
export class PollVotedEvent extends Event {
  /** Slug of the poll. */
  readonly poll: string;
  /** Ids of the questions answered. */
  readonly questions: readonly string[];

  constructor(poll: string, questions: readonly string[]) {
    super('shura-poll-voted', everywhere);
    this.poll = poll;
    this.questions = questions;
  }
}

/** Fired once the server has counted a change of an earlier vote. Carries ids only. */
export class PollChangedEvent extends Event {
  /** Slug of the poll. */
  readonly poll: string;
  /** Ids of the questions answered again. */
  readonly questions: readonly string[];

  constructor(poll: string, questions: readonly string[]) {
    super('shura-poll-changed', everywhere);
    this.poll = poll;
    this.questions = questions;
  }
}

/** Fired when something could not be loaded or sent. */
export class ShuraErrorEvent extends Event {
  /** Slug of the poll. */
  readonly poll: string;
  /** Why the server refused, or `unreachable` when there was no connection. */
  readonly reason: ProblemType | 'unreachable';

  constructor(poll: string, reason: ProblemType | 'unreachable') {
    super('shura-error', everywhere);
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
