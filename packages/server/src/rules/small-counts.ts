import type { PollState } from '@shura/contract';
import type { PollRecord } from '../model/records.ts';
import type { Viewer } from './visibility.ts';

/** For polls `inFives`: people between two public tallies, and the total from which each ballot shows at once. */
export const fives = { every: 5, until: 100 } as const;

/**
 * Whether a viewer sees an interim tally in place of the current one. Two successive interim tallies differ by at least
 * five people, so that the difference reveals no single voter's answers. Applies to all that changes with a ballot,
 * including the number of participants.
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

/**
 * Minimum count of a public cell in a breakdown, such as the results by channel. A question with a smaller cell is
 * hidden as a whole (rule 5 of the product).
 */
export const minCell = 5;

export const isHiddenCell = (count: number): boolean => count > 0 && count < minCell;
