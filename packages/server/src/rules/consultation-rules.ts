import { type ConsultationDocument, type FieldError, limits } from '@shura/contract';
import type { AgencyRecord, ConsultationRecord } from '../model/records.ts';
import { type Amendable, type Amended, amend, same } from './amendments.ts';
import { instantOf } from './local-time.ts';
import { isTooEarly } from './poll-decisions.ts';
import { stateOf } from './visibility.ts';

const day = 86_400_000;

/** The record that a document asks for, replacing `before`. */
export const consultationOf = (
  document: ConsultationDocument,
  agency: AgencyRecord,
  before: ConsultationRecord | undefined,
): ConsultationRecord => {
  const { draft, opens, closes, extension, closure, outcome, ...said } = document;
  const at = (local: string | undefined) => (local === undefined ? null : instantOf(local, agency.timeZone));
  return {
    ...said,
    agency: agency.slug,
    draft: draft ?? false,
    opensAt: at(opens),
    closesAt: at(closes),
    amendments: before?.amendments ?? [],
    precedents: before?.precedents,
    outcomes: before?.outcomes ?? [],
  };
};

export interface ConsultationChange {
  readonly document: ConsultationDocument;
  readonly before: ConsultationRecord | undefined;
  readonly wanted: ConsultationRecord;
  readonly agency: AgencyRecord;
  readonly now: number;
}

/** The changed consultation and the errors of the request. With errors, `record` is unchanged. */
export const changeConsultation = (
  change: ConsultationChange,
): Pick<Amended, 'changes' | 'errors'> & { readonly record: ConsultationRecord } => {
  const { document, before, wanted, agency, now } = change;
  const state = before && stateOf(before, now);
  if (before && state === 'closed') return closed(before, wanted, document.outcome, now);
  const early: FieldError[] = document.outcome ? [{ field: 'outcome', code: 'too-early' }] : [];
  if (before && same(before, wanted)) return { record: before, changes: [], errors: early };
  if (before && state === 'open') return opened(before, wanted, change, early);
  const errors = [...early, ...gate(wanted, agency, now)];
  return { record: wanted, changes: [{ change: before ? 'updated' : 'created' }], errors };
};

/** Changes after opening: those that {@link amend} allows, and additional polls. */
const opened = (
  before: ConsultationRecord,
  wanted: ConsultationRecord,
  { document, now }: ConsultationChange,
  early: readonly FieldError[],
) => {
  const amended = amend(amendableConsultation(before), amendableConsultation(wanted), document, now);
  const gone = before.polls.some((slug) => !wanted.polls.includes(slug));
  const more = wanted.polls.length > before.polls.length;
  return {
    record: { ...wanted, amendments: amended.amendments },
    changes: [...amended.changes, ...(more ? [{ field: 'polls', change: 'updated' as const }] : [])],
    errors: [...early, ...amended.errors, ...(gone ? [{ field: 'polls', code: 'fixed' as const }] : [])],
  };
};

/** Changes after closing: only outcomes, each with the time of its publication. */
const closed = (
  before: ConsultationRecord,
  wanted: ConsultationRecord,
  outcome: ConsultationDocument['outcome'],
  now: number,
) => {
  const errors: FieldError[] = same(before, wanted) ? [] : [{ field: 'closed', code: 'fixed' }];
  const { publishedAt, ...last } = before.outcomes.at(-1) ?? { publishedAt: 0 };
  if (!outcome || same(last, outcome)) return { record: before, changes: [], errors };
  const outcomes = [...before.outcomes, { ...outcome, publishedAt: now }];
  return { record: { ...before, outcomes }, changes: [{ change: 'answered' as const }], errors };
};

/** Fields that a consultation needs once it is no draft. */
const needed = ['purpose', 'undecided', 'decided', 'promise', 'owner', 'decision', 'opensAt', 'closesAt'] as const;
const fieldOf = (name: string) => (name.endsWith('sAt') ? name.slice(0, -2) : name);

/**
 * Rule 6 of the product: errors that keep a consultation from opening. Its length counts from when the public can first
 * answer: `now`, if the planned opening has passed.
 */
export const gate = (wanted: ConsultationRecord, agency: AgencyRecord, now: number): FieldError[] => {
  if (wanted.draft) return [];
  const errors: FieldError[] = needed
    .filter((name) => (wanted[name] ?? null) === null)
    .map((name) => ({ field: fieldOf(name), code: 'missing' }));
  const { opensAt, closesAt, decision } = wanted;
  if (opensAt !== null && closesAt !== null && closesAt - Math.max(opensAt, now) < limits.consultationDaysMin * day) {
    errors.push({ field: 'closes', code: 'too-short' });
  }
  if (isTooEarly(decision, closesAt, agency.timeZone)) errors.push({ field: 'decision.on', code: 'wrong-value' });
  if (wanted.suggestions) {
    if (agency.policies.length === 0) errors.push({ field: 'agency.policy', code: 'missing' });
    if (agency.calendars.length === 0) errors.push({ field: 'agency.calendar', code: 'missing' });
  }
  return errors;
};

/** The parts of an opened consultation that {@link amend} compares. Its polls are checked separately. */
const amendableConsultation = (record: ConsultationRecord): Amendable => ({
  texts: new Map([
    ['title', record.title],
    ...(['purpose', 'undecided', 'decided', 'owner'] as const).flatMap((field) => {
      const text = record[field];
      return text ? [[field, text] as const] : [];
    }),
    ...(record.suggestions?.categories ?? []).map(({ id, text }) => [`suggestions.categories.${id}`, text] as const),
  ]),
  fixed: {
    draft: record.draft,
    opens: record.opensAt,
    promise: record.promise,
    decision: record.decision,
    hashtag: record.hashtag,
    suggestions: record.suggestions?.categories.map(({ id }) => id),
  },
  closesAt: record.closesAt,
  amendments: record.amendments,
});
