import { type AuthorAct, authorActs } from '@shura/contract';
import type { StoredSuggestion } from '../model/records.ts';
import type { Standing } from './suggestion-standing.ts';

interface Authored {
  readonly stored: Pick<StoredSuggestion, 'source'>;
  readonly standing: Standing;
}

/** Claims that wait for staff at once: one who is not the author keeps the author from nothing by being first. */
const maxWaiting = 5;

/** What the author may do now with the tracking code. The API, the pages and the elements offer this, and the server takes no more. */
export const authorMay = ({ stored, standing }: Authored): AuthorAct['kind'][] => {
  const { publication, asked, appealable, appealedAt, claimed } = standing;
  if (publication === 'erased' || publication === 'removed') return [];
  // Nobody has a code to an adopted one before they have shown that it is theirs.
  if (stored.source && claimed === undefined) return [];
  const may = { reply: asked, appeal: appealable && appealedAt === undefined, erase: true };
  return authorActs.filter((kind) => may[kind]);
};

/** Whether somebody may say now that an adopted suggestion is theirs. */
export const isClaimable = ({ stored, standing }: Authored): boolean =>
  stored.source !== undefined &&
  standing.shown &&
  standing.publication !== 'erased' &&
  standing.claimed === undefined &&
  standing.claims.length < maxWaiting;
