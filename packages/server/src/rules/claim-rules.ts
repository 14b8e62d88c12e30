import type { Authored } from './author-rules.ts';

/** Maximum claims of a suggestion that wait for staff: more than one, so that a false one does not block the author's. */
const maxClaims = 5;

/** Whether an adopted suggestion may be claimed now. */
export const isClaimable = ({ stored, standing }: Authored): boolean =>
  stored.source !== undefined &&
  standing.shown &&
  standing.publication !== 'erased' &&
  standing.claimed === undefined &&
  standing.claims.length < maxClaims;
