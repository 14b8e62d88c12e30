import { problemTypes } from '@shura/contract';
import type { AgencyRecord, StoredPoll } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import { mayFind, stateOf, type Viewer } from '../rules/visibility.ts';
import type { Consultations, LiveConsultation } from './consultations.ts';
import type { LivePoll } from './live-poll.ts';
import type { Polls } from './polls.ts';

interface Sources {
  readonly polls: Pick<Polls, 'find' | 'agency'>;
  readonly consultations: Pick<Consultations, 'find'>;
  /** UTC milliseconds. */
  readonly clock: () => number;
}

/** Refuses with `agency-not-found` where there is none. */
export const findAgency = ({ polls }: Pick<Sources, 'polls'>, slug: string): AgencyRecord => {
  const agency = polls.agency(slug);
  if (!agency) throw new Refusal(problemTypes.agencyNotFound);
  return agency;
};

/** Refuses with `poll-not-found` where there is none that this viewer may find. */
export const findPoll = ({ polls, clock }: Sources, slug: string, viewer: Viewer = 'public'): LivePoll => {
  const poll = polls.find(slug);
  if (!poll || !mayFind(poll.state(clock()), viewer)) throw new Refusal(problemTypes.pollNotFound);
  return poll;
};

/** Refuses with `poll-closed` or `poll-not-open` a poll that takes no ballots at `now`. */
export const checkOpen = (poll: StoredPoll, now: number): void => {
  const state = stateOf(poll, now);
  if (state === 'closed') throw new Refusal(problemTypes.pollClosed);
  if (state !== 'open') throw new Refusal(problemTypes.pollNotOpen);
};

/** Refuses with `consultation-not-found` where there is none that this viewer may find. */
export const findConsultation = (
  { consultations, clock }: Sources,
  slug: string,
  viewer: Viewer = 'public',
): LiveConsultation => {
  const consultation = consultations.find(slug);
  if (!consultation || !mayFind(consultation.state(clock()), viewer)) {
    throw new Refusal(problemTypes.consultationNotFound);
  }
  return consultation;
};

/**
 * A consultation of an agency that takes suggestions now, for its staff. Refuses with `consultation-not-found` or
 * `consultation-not-open`.
 */
export const findOpenFor = ({ consultations, clock }: Sources, agency: string, slug: string): LiveConsultation => {
  const found = consultations.find(slug);
  if (found?.stored.agency !== agency) throw new Refusal(problemTypes.consultationNotFound);
  return takingSuggestions(found, clock());
};

/** Refuses with `consultation-not-open` a consultation that takes no suggestions at `now`. */
export const takingSuggestions = (found: LiveConsultation, now: number): LiveConsultation => {
  if (found.stored.suggestions && found.state(now) === 'open') return found;
  throw new Refusal(problemTypes.consultationNotOpen);
};
