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

declare global {
  interface HTMLElementEventMap {
    'shura-poll-voted': PollVotedEvent;
    'shura-poll-changed': PollChangedEvent;
  }
}
