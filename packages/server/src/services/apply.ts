import {
  type AgencyDocument,
  type Amendment,
  type Applied,
  type Apply,
  type FieldError,
  type Import,
  type PollDocument,
  problemTypes,
  type Question,
  type Text,
} from '@shura/contract';
import type { PollRecord, Store, StoredPoll } from '../store.ts';
import { stateOf } from '../visibility/visibility.ts';
import { instantOf } from './local-time.ts';
import type { Polls } from './polls.ts';
import { Refusal } from './refusal.ts';
import { isCorrection } from './typing.ts';

export interface ApplyServiceOptions {
  readonly store: Pick<Store, 'saveAgency' | 'savePoll'>;
  readonly polls: Polls;
  readonly clock: () => number;
  /** A random id, for an import. */
  readonly newId: () => string;
}

type Change = Applied['changes'][number];

/** Puts agencies and their polls in place, and says what that changed. */
export const createApplyService = ({ store, polls, clock, newId }: ApplyServiceOptions) => {
  const applyAgency = async (agency: AgencyDocument): Promise<Change[]> => {
    const before = polls.agency(agency.slug);
    if (before && same(before, agency)) return [];
    await store.saveAgency(agency);
    polls.putAgency(agency);
    return [{ path: `agency ${agency.slug}`, change: before ? 'updated' : 'created' }];
  };

  const save = async (record: PollRecord, when: 'whenUnanswered' | 'always'): Promise<StoredPoll | 'answered'> => {
    const saved = await store.savePoll(record, when);
    if (saved !== 'answered') polls.put(saved);
    return saved;
  };

  const applyPoll = async (document: PollDocument, agency: AgencyDocument): Promise<Change[]> => {
    const now = clock();
    const path = `poll ${document.slug}`;
    const before = polls.find(document.slug)?.stored;
    if (before && (before.imported || before.agency !== agency.slug)) throw refused([{ field: path, code: 'fixed' }]);
    const wanted = recordOf(document, agency, before?.amendments ?? []);
    if (before && same(recordFields(before), recordFields(wanted))) return [];
    if (before && stateOf(before, now) === 'closed') throw refused([{ field: `${path}: closed`, code: 'fixed' }]);
    if (!before || before.participants === 0) {
      if ((await save(wanted, 'whenUnanswered')) !== 'answered') {
        return [{ path, change: before ? 'updated' : 'created' }];
      }
    }
    return amend(polls.find(document.slug)?.stored ?? wanted, wanted, document.extension, path, now);
  };

  /** After the first ballot: only a later end with a reason, and corrections of typing that everyone can see. */
  const amend = async (
    before: PollRecord,
    wanted: PollRecord,
    reason: Text | undefined,
    path: string,
    now: number,
  ): Promise<Change[]> => {
    const errors: FieldError[] = [];
    const fixed = (field: string) => errors.push({ field: `${path}: ${field}`, code: 'fixed' });
    const at = new Date(now).toISOString();
    const corrections = corrected(before, wanted, at, fixed);
    const changes: Change[] = corrections.map(({ field }) => ({ path: `${path}: ${field}`, change: 'corrected' }));
    const amendments: Amendment[] = [...before.amendments, ...corrections];

    for (const field of ['draft', 'opensAt', 'visibility', 'decision'] as const) {
      if (!same(before[field], wanted[field])) fixed(field);
    }
    if (before.closesAt !== wanted.closesAt) {
      const later = before.closesAt !== null && wanted.closesAt !== null && wanted.closesAt > before.closesAt;
      if (!later) fixed('closes');
      else if (!reason) errors.push({ field: `${path}: extension`, code: 'missing' });
      else {
        const [from, to] = [new Date(before.closesAt).toISOString(), new Date(wanted.closesAt).toISOString()];
        amendments.push({ kind: 'extension', at, from, to, reason });
        changes.push({ path, change: 'extended' });
      }
    }
    if (errors.length > 0) throw refused(errors);
    await save({ ...wanted, amendments }, 'always');
    return changes;
  };

  return {
    async apply({ agency, polls: documents }: Apply): Promise<Applied> {
      const changes = await applyAgency(agency);
      for (const document of documents) changes.push(...(await applyPoll(document, agency)));
      return { changes };
    },

    /** Makes an imported poll, once: the same slug and source answer with the same id. */
    async importPoll(document: Import): Promise<{ id: string }> {
      const before = polls.find(document.slug)?.stored;
      if (before?.imported?.source === document.source) return { id: before.imported.id };
      if (before) throw refused([{ field: 'slug', code: 'fixed' }]);
      if (!polls.agency(importAgency.slug)) await applyAgency(importAgency);
      const { slug, source, title, questions } = document;
      const record: PollRecord = {
        slug,
        agency: importAgency.slug,
        title,
        draft: false,
        opensAt: Date.parse(document.opensAt),
        closesAt: Date.parse(document.closesAt),
        visibility: 'after-close',
        questions,
        amendments: [],
        imported: { id: newId(), source },
      };
      await save(record, 'whenUnanswered');
      return { id: record.imported?.id ?? '' };
    },
  };
};
export type ApplyService = ReturnType<typeof createApplyService>;

/** Stands for whoever held the consultations that are imported: no agency of this server asked them. */
const importAgency: AgencyDocument = {
  slug: 'imported',
  name: { ar: 'استشارات مستوردة', en: 'Imported consultations' },
  timeZone: 'UTC',
  place: { ar: 'غرينتش', en: 'Greenwich' },
  origins: [],
};

const refused = (errors: readonly FieldError[]) => new Refusal(problemTypes.changeRefused, { errors });

const recordOf = (document: PollDocument, agency: AgencyDocument, amendments: readonly Amendment[]): PollRecord => {
  const instant = (local: string | undefined) => (local === undefined ? null : instantOf(local, agency.timeZone));
  return {
    slug: document.slug,
    agency: agency.slug,
    title: document.title,
    draft: document.draft ?? false,
    opensAt: instant(document.opens),
    closesAt: instant(document.closes),
    visibility: document.visibility,
    decision: document.decision,
    questions: document.questions,
    amendments,
  };
};

const recordFields = ({ title, draft, opensAt, closesAt, visibility, decision, questions }: PollRecord) => ({
  title,
  draft,
  opensAt,
  closesAt,
  visibility,
  decision,
  questions,
});

/** Texts that differ only in their typing; everything else that differs is `fixed`. */
const corrected = (before: PollRecord, wanted: PollRecord, at: string, fixed: (field: string) => void) => {
  const corrections: Extract<Amendment, { kind: 'correction' }>[] = [];
  const [was, will] = [textsOf(before), textsOf(wanted)];
  for (const [field, text] of will) {
    const old = was.get(field);
    if (!old || !isCorrection(old, text)) fixed(field);
    else if (!same(old, text)) corrections.push({ kind: 'correction', at, field, was: old });
  }
  if (!same(before.questions.map(withoutTexts), wanted.questions.map(withoutTexts))) fixed('questions');
  return corrections;
};

const textsOf = ({ title, questions }: PollRecord): Map<string, Text> => {
  const texts = new Map<string, Text>(title ? [['title', title]] : []);
  for (const question of questions) {
    const field = `questions.${question.id}`;
    texts.set(`${field}.text`, question.text);
    if ('options' in question) for (const { id, text } of question.options) texts.set(`${field}.options.${id}`, text);
    if (question.kind === 'scale') texts.set(`${field}.low`, question.low).set(`${field}.high`, question.high);
  }
  return texts;
};

const withoutTexts = (question: Question) => ({
  ...question,
  text: undefined,
  low: undefined,
  high: undefined,
  options: 'options' in question ? question.options.map(({ id }) => id) : undefined,
});

const same = (one: unknown, other: unknown) => canonical(one) === canonical(other);

/** JSON with sorted keys, so that the order they were written in does not count as a change. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  ) ?? '';
