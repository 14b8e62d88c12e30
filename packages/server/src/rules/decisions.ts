import type { FieldError, PollDocument } from '@shura/contract';
import type { AgencyRecord, PollRecord } from '../model/records.ts';
import { instantOf } from './local-time.ts';

/** Whether the day of a decision is over before the close: what is decided before everyone was heard is decided already. */
export const isTooEarly = (decision: PollDocument['decision'], closesAt: number | null, timeZone: string): boolean =>
  decision !== undefined && closesAt !== null && instantOf(`${decision.on}T23:59`, timeZone) < closesAt;

/** A consultation, as far as it says who decides about its polls. */
export interface Asker {
  readonly draft?: boolean | undefined;
  readonly polls: readonly string[];
  readonly decision?: PollDocument['decision'];
}

/** Who decides about a poll by the consultation that asks it; the public does not see what a draft says. */
export const decisionOfAsker = (slug: string, askers: Iterable<Asker>): PollDocument['decision'] => {
  for (const { draft, polls, decision } of askers) if (!draft && decision && polls.includes(slug)) return decision;
  return undefined;
};

/** Whether the public can find a poll and not read who decides about it. */
export const isUndecided = (poll: Pick<PollRecord, 'slug' | 'draft' | 'decision'>, askers: Iterable<Asker>): boolean =>
  !poll.draft && !poll.decision && !decisionOfAsker(poll.slug, askers);

/** What keeps a poll from opening: every question to the public says who decides, and by when. */
export const pollGate = (
  { slug, draft, decision, closesAt }: PollRecord,
  askers: Iterable<Asker>,
  { timeZone }: Pick<AgencyRecord, 'timeZone'>,
): FieldError[] => {
  if (draft) return [];
  const decided = decision ?? decisionOfAsker(slug, askers);
  if (!decided) return [{ field: 'decision', code: 'missing' }];
  return isTooEarly(decided, closesAt, timeZone) ? [{ field: 'decision.on', code: 'wrong-value' }] : [];
};
