import type { PollState } from '@shura/contract';
import type { PollRecord } from '../store.ts';

/** Who asks: anyone, someone with a ballot in this poll, or staff with the admin token. */
export type Viewer = 'public' | 'voter' | 'staff';

/** The state of a poll at `now` (UTC ms). A poll that was imported took place elsewhere, and is over. */
export const stateOf = (poll: PollRecord, now: number): PollState => {
  if (poll.imported) return 'closed';
  if (poll.draft) return 'draft';
  if (poll.opensAt !== null && now < poll.opensAt) return 'scheduled';
  return poll.closesAt !== null && now >= poll.closesAt ? 'closed' : 'open';
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
