import { ComposedEvent } from '../controllers/composed-event.ts';

/** Fired after the server has counted a vote or a changed vote. Has only ids, never what was chosen. */
export class PollVotedEvent extends ComposedEvent {
  /** Slug of the poll. */
  readonly poll: string;
  /** Ids of the questions answered. */
  readonly questions: readonly string[];

  constructor(type: 'voted' | 'changed', poll: string, questions: readonly string[]) {
    super(`shura-poll-${type}`);
    this.poll = poll;
    this.questions = questions;
  }
}

declare global {
  interface HTMLElementEventMap {
    'shura-poll-voted': PollVotedEvent;
    'shura-poll-changed': PollVotedEvent;
  }
}
