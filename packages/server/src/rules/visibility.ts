import type { PollState } from '@shura/contract';
import type { PollRecord } from '../model/records.ts';

/** The public, a voter with a ballot in this poll, or staff with the admin token. */
export type Viewer = 'public' | 'voter' | 'staff';

type Dated = Pick<PollRecord, 'draft' | 'opensAt' | 'closesAt'> & { readonly imported?: PollRecord['imported'] };

/** The state of a poll or consultation at `now` (UTC milliseconds). An imported poll is always closed. */
export const stateOf = ({ imported, draft, opensAt, closesAt }: Dated, now: number): PollState => {
  if (imported) return 'closed';
  if (draft) return 'draft';
  if (opensAt !== null && now < opensAt) return 'scheduled';
  return closesAt !== null && now >= closesAt ? 'closed' : 'open';
};

/** Only staff may find drafts. */
export const mayFind = (state: PollState, viewer: Viewer): boolean => state !== 'draft' || viewer === 'staff';

/**
 * For every channel: returns true if a viewer may see a poll's results and all that changes with them (ETag,
 * `updatedAt`, live stream). Everyone may see the results of a closed poll. Before the close, no viewer may see
 * the results of a sealed poll.
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

/** Only a seal hides the number of participants. */
export const maySeeParticipants = ({ visibility }: PollRecord, state: PollState): boolean =>
  visibility !== 'sealed' || state === 'closed';
