import { type AuthorAct, authorActs } from '@shura/contract';
import type { StoredSuggestion } from '../model/records.ts';
import type { Standing } from './suggestion-standing.ts';

export interface Authored {
  readonly stored: Pick<StoredSuggestion, 'source'>;
  readonly standing: Standing;
}

/** The acts that the tracking code permits now. All interfaces offer these acts, and the server accepts no others. */
export const authorMay = ({ stored, standing }: Authored): AuthorAct['kind'][] => {
  const { publication, asked, appealable, appealedAt, claimed, carriedOut, contested } = standing;
  if (publication === 'erased' || publication === 'removed') return [];
  // An adopted suggestion has no code until its author has claimed it.
  if (stored.source && claimed === undefined) return [];
  const appeal = appealable && appealedAt === undefined;
  const may = { reply: asked, appeal, contest: carriedOut || contested, erase: true };
  return authorActs.filter((kind) => may[kind]);
};
