import type { HashtagFigures } from '@shura/contract';
import type { AgencyRecord, StoredSuggestion } from '../model/records.ts';
import { answerClockOf, clockInputOf } from './suggestion-clocks.ts';
import type { Standing } from './suggestion-standing.ts';

/** A suggestion, of which only an adopted one is counted. */
export interface Counted {
  readonly stored: Pick<StoredSuggestion, 'id' | 'receivedAt' | 'acts' | 'policy' | 'source'>;
  readonly standing: Standing;
}

/**
 * What became of the ideas adopted from each hashtag, as of `now` (UTC milliseconds). Counts each suggestion that was
 * ever published, also behind a tombstone, which neither reads nor answers it. A suggestion "under study" counts as
 * answered until its day has passed. Most ideas first, then the hashtag that was adopted from first.
 */
export const hashtagFigures = (some: Iterable<Counted>, agency: AgencyRecord, now: number): HashtagFigures[] => {
  const figures = new Map<string, HashtagFigures>();
  for (const one of [...some].sort(byReceipt)) {
    const { hashtag = '' } = one.stored.source ?? {};
    const key = keyOf(hashtag);
    if (key === '' || !one.standing.shown) continue;
    const before = figures.get(key) ?? { hashtag, ideas: 0, acknowledged: 0, answered: 0, carriedOut: 0 };
    figures.set(key, withOne(before, one, agency, now));
  }
  return [...figures.values()].sort((a, b) => b.ideas - a.ideas);
};

const byReceipt = ({ stored: one }: Counted, { stored: other }: Counted): number =>
  one.receivedAt - other.receivedAt || one.id - other.id;

const withOne = (
  { longest, ...before }: HashtagFigures,
  one: Counted,
  agency: AgencyRecord,
  now: number,
): HashtagFigures => {
  const { acknowledged, answer, carriedOut } = one.standing;
  const { doneAt, waited } = answerClockOf(clockInputOf(one.stored, agency), now);
  const owed = doneAt === undefined;
  return {
    ...before,
    ideas: before.ideas + 1,
    acknowledged: before.acknowledged + Number(acknowledged),
    answered: before.answered + Number(answer !== undefined && !owed),
    carriedOut: before.carriedOut + Number(carriedOut),
    ...((owed || longest !== undefined) && { longest: Math.max(longest ?? 0, owed ? waited : 0) }),
  };
};

/** The same for spellings that differ only in case, in the width of letters, or in marks of direction. */
const keyOf = (hashtag: string): string =>
  hashtag
    .normalize('NFKC')
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/gu, '')
    .trim()
    .replace(/^#\s*/u, '')
    .toLowerCase();
