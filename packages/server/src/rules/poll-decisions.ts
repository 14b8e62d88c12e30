import type { FieldError, PollDocument } from '@shura/contract';
import type { AgencyRecord, PollRecord } from '../model/records.ts';
import { instantOf } from './local-time.ts';

/** Whether the decision day ends before the poll closes: a decision before everyone could answer is already made. */
export const isTooEarly = (decision: PollDocument['decision'], closesAt: number | null, timeZone: string): boolean =>
  decision !== undefined && closesAt !== null && instantOf(`${decision.on}T23:59`, timeZone) < closesAt;

/** The parts of a consultation that give the decision about its polls. */
export interface Asker {
  readonly draft?: boolean | undefined;
  readonly polls: readonly string[];
  readonly decision?: PollDocument['decision'];
}

/** The decision about a poll that a consultation announces. Drafts do not count, because the public cannot see them. */
export const decisionOfAsker = (slug: string, askers: Iterable<Asker>): PollDocument['decision'] => {
  for (const { draft, polls, decision } of askers) if (!draft && decision && polls.includes(slug)) return decision;
  return undefined;
};

/** Errors that keep a poll from opening: the public must be able to see who decides about a poll, and by when. */
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
