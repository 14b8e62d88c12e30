import type { PollState } from '@shura/contract';
import type { PollRecord } from '../model/records.ts';

/** Who asks: anyone, someone with a ballot in this poll, or staff with the admin token. */
export type Viewer = 'public' | 'voter' | 'staff';

type Dated = Pick<PollRecord, 'draft' | 'opensAt' | 'closesAt'> & { readonly imported?: PollRecord['imported'] };

/** The state of a poll or a consultation at `now` (UTC ms). A poll that was imported took place elsewhere, and is over. */
export const stateOf = ({ imported, draft, opensAt, closesAt }: Dated, now: number): PollState => {
  if (imported) return 'closed';
  if (draft) return 'draft';
  if (opensAt !== null && now < opensAt) return 'scheduled';
  return closesAt !== null && now >= closesAt ? 'closed' : 'open';
};

/** Drafts are there for staff only. */
export const mayFind = (state: PollState, viewer: Viewer): boolean => state !== 'draft' || viewer === 'staff';

/**
 * Rule 4 of the product, for every channel: whether a viewer may see a poll's results, and all that moves with them:
 * their ETag, `updatedAt`, the live stream. A closed poll is open to all; a sealed one, until then, to no one.
 */
export const maySeeResults = ({ visibility }: PollRecord, state: PollState, viewer: Viewer): boolean => {
  if (state === 'closed') return true;
  switch (visibility) {
    case 'live':
      return true;
    case 'after-vote':
      return viewer !== 'public';
    case 'after-close':
      return viewer === 'staff';
    case 'sealed':
      return false;
  }
};

/** The number of participants is part of what a seal hides, and of nothing else. */
export const maySeeParticipants = ({ visibility }: PollRecord, state: PollState): boolean =>
  visibility !== 'sealed' || state === 'closed';

/** Of a poll `inFives`: people who have come between two tallies that are shown, and from how many on each one is counted. */
export const fives = { every: 5, until: 100 } as const;

/**
 * Whether a viewer is shown a poll as it stood when at least five more people had taken part than at the time before,
 * instead of as it stands: of two tallies that are shown one after the other, the difference is no single voter's answers. Goes for
 * all that moves with a ballot, the number of participants included.
 */
export const seesFives = (
  { inFives, visibility }: Pick<PollRecord, 'inFives' | 'visibility'>,
  state: PollState,
  participants: number,
  viewer: Viewer,
): boolean =>
  inFives === true &&
  (visibility === 'live' || visibility === 'after-vote') &&
  state !== 'closed' &&
  viewer !== 'staff' &&
  participants < fives.until;

/** By channel is a breakdown: no cell of it under this is public, and a question that has one is not, whole (rule 5). */
export const minCell = 5;

export const isHiddenCell = (count: number): boolean => count > 0 && count < minCell;
