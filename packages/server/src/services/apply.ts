import {
  type AgencyDocument,
  type Applied,
  type Apply,
  type ConsultationDocument,
  type Deed,
  type FieldError,
  type Import,
  type PollDocument,
  type Precedents,
  problemTypes,
} from '@shura/contract';
import type { AgencyRecord, PollRecord, SavedPoll } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import type { AuditWrite } from '../model/staff-store.ts';
import { agencyRecord, refuseAgency } from '../rules/agencies.ts';
import { amend, same } from '../rules/amendments.ts';
import { changeConsultation, consultationOf } from '../rules/consultation-rules.ts';
import { type Asker, pollGate } from '../rules/poll-decisions.ts';
import { amendablePoll, importAgency, recordFields, recordOf } from '../rules/poll-fields.ts';
import { withPrecedents } from '../rules/precedents.ts';
import { stateOf } from '../rules/visibility.ts';
import { findAgency } from '../state/find.ts';
import type { PromotionService } from './promotion.ts';
import type { Runtime } from './runtime.ts';

type Change = Applied['changes'][number];

export interface Saver {
  /** Id of the person; absent for the operator. */
  readonly by?: string | undefined;
  /** Shown to the person in the desk. */
  readonly precedents?: Precedents | undefined;
}

/** Saves agencies, polls and consultations. Returns what changed. */
export const createApplyService = (runtime: Runtime, promoting: PromotionService) => {
  const { store, polls, consultations, deletions, agendaLock, clock, random } = runtime;
  const logged = (agency: string, did: Deed, on: string, by: string | undefined): AuditWrite => ({
    ...{ agency, by, did, at: clock() },
    on: [on],
  });

  const applyAgency = async (document: AgencyDocument, by?: string): Promise<Change[]> => {
    // A slug is not reused: old links to a deleted agency must not lead to another.
    if (deletions.gone(document.slug)) throw refused([{ field: 'agency.slug', code: 'fixed' }]);
    refuseAgency(document);
    const before = polls.agency(document.slug);
    const agency = agencyRecord(document, before, clock());
    if (!agency) return [];
    await store.saveAgency(agency, logged(agency.slug, 'agency.save', agency.slug, by));
    polls.putAgency(agency);
    return [{ path: `agency ${agency.slug}`, change: before ? 'updated' : 'created' }];
  };

  const save = async (
    record: PollRecord,
    when: 'whenUnanswered' | 'always',
    by?: string,
  ): Promise<SavedPoll | 'answered'> => {
    const saved = await store.savePoll(record, when, logged(record.agency, 'poll.save', record.slug, by));
    for (const one of saved === 'answered' ? [] : saved) polls.put(one);
    return saved;
  };

  /** Every consultation as it will be after this request. */
  const askersWith = (coming: readonly ConsultationDocument[]): Asker[] => {
    const names = new Set(coming.map(({ slug }) => slug));
    const others = [...consultations.all()].map(({ stored }) => stored).filter(({ slug }) => !names.has(slug));
    return [...coming, ...others];
  };

  const applyPoll = (
    document: PollDocument,
    agency: AgencyDocument,
    saver: Saver = {},
    coming: readonly ConsultationDocument[] = [],
  ): Promise<Change[]> => promoting.during(document, () => savePoll(document, agency, saver, coming));

  const savePoll = async (
    document: PollDocument,
    agency: AgencyDocument,
    { by, precedents }: Saver,
    coming: readonly ConsultationDocument[],
  ): Promise<Change[]> => {
    const now = clock();
    const path = `poll ${document.slug}`;
    const before = polls.find(document.slug)?.stored;
    if (before && (before.imported || before.agency !== agency.slug)) throw refused([{ field: path, code: 'fixed' }]);
    const wanted = withPrecedents(recordOf(document, agency, before?.amendments ?? []), before, precedents, now);
    refuseAny(path, await promoting.wrongIn(wanted));
    if (before && same(recordFields(before), recordFields(wanted))) return [];
    if (before && stateOf(before, now) === 'closed') throw refused([{ field: `${path}: closed`, code: 'fixed' }]);
    if (!before || before.participants === 0) {
      refuseAny(path, pollGate(wanted, askersWith(coming), agency));
      if ((await save(wanted, 'whenUnanswered', by)) !== 'answered') {
        if (!wanted.draft) await promoting.tell(wanted, by);
        return [{ path, change: before ? 'updated' : 'created' }];
      }
    }
    const current = polls.find(document.slug)?.stored ?? wanted;
    const { amendments, changes, errors } = amend(amendablePoll(current), amendablePoll(wanted), document, now);
    refuseAny(path, errors);
    await save({ ...wanted, amendments }, 'always', by);
    return changes.map(changeOf(path));
  };

  /** Returns the changed consultation, or throws a refusal. `coming`: polls that this request saves first. */
  const judgeConsultation = (
    document: ConsultationDocument,
    agency: AgencyRecord,
    coming: readonly PollDocument[] = [],
  ) => {
    const path = `consultation ${document.slug}`;
    const before = consultations.find(document.slug)?.stored;
    if (before && before.agency !== agency.slug) throw refused([{ field: path, code: 'fixed' }]);
    const isOwn = (poll: string) =>
      coming.some(({ slug }) => slug === poll) || polls.find(poll)?.stored.agency === agency.slug;
    refusePolls(
      path,
      document.polls.filter((slug) => !isOwn(slug)),
      'wrong-value',
    );
    const wanted = consultationOf(document, agency, before);
    const { errors, ...changed } = changeConsultation({ document, before, wanted, agency, now: clock() });
    refuseAny(path, errors);
    return { ...changed, path, before };
  };

  const applyConsultation = async (
    document: ConsultationDocument,
    agency: AgencyRecord,
    { by, precedents }: Saver = {},
    coming: readonly ConsultationDocument[] = [document],
  ): Promise<Change[]> => {
    const { record: changed, changes, path, before } = judgeConsultation(document, agency);
    if (changes.length === 0) return [];
    const record = withPrecedents(changed, before, precedents, clock());
    // Polls without a decision of their own have that of a consultation.
    const askers = askersWith(coming);
    for (const slug of new Set([...(before?.polls ?? []), ...record.polls])) {
      const poll = polls.find(slug)?.stored;
      const [wrong] = poll ? pollGate(poll, askers, agency) : [];
      if (wrong) refusePolls(path, [slug], wrong.code === 'missing' ? 'missing' : 'too-early');
    }
    await store.saveConsultation(record, logged(agency.slug, 'consultation.save', record.slug, by));
    consultations.put(record);
    return changes.map(changeOf(path));
  };

  const importPoll = async (document: Import): Promise<{ id: string }> => {
    const before = polls.find(document.slug)?.stored;
    if (before?.imported?.source === document.source) return { id: before.imported.id };
    if (before) throw refused([{ field: 'slug', code: 'fixed' }]);
    if (!polls.agency(importAgency.slug)) await applyAgency(importAgency);
    const { slug, source, title, questions } = document;
    const id = random(12).toString('base64url');
    await save(
      {
        slug,
        agency: importAgency.slug,
        title,
        draft: false,
        opensAt: Date.parse(document.opensAt),
        closesAt: Date.parse(document.closesAt),
        visibility: 'after-close',
        questions,
        amendments: [],
        imported: { id, source },
      },
      'whenUnanswered',
    );
    return { id };
  };

  /** Saves one object. `check` runs under the lock, before the write. */
  const one =
    <Document>(save: (document: Document, agency: AgencyRecord, saver: Saver) => Promise<Change[]>) =>
    (document: Document, agency: string, saver: Saver, check: () => void): Promise<Change[]> =>
      agendaLock(async () => {
        check();
        return save(document, findAgency({ polls }, agency), saver);
      });

  return {
    poll: one(applyPoll),
    consultation: one(applyConsultation),
    settings: one((document: AgencyDocument, _, { by }) => applyAgency(document, by)),
    /** Creates an agency. Fails if it exists. */
    foundAgency: (document: AgencyDocument, by: string): Promise<Change[]> =>
      agendaLock(async () => {
        if (polls.agency(document.slug)) throw refused([{ field: 'agency.slug', code: 'fixed' }]);
        return applyAgency(document, by);
      }),

    apply: (wanted: Apply): Promise<Applied> =>
      agendaLock(async () => {
        const changes = await applyAgency(wanted.agency);
        const agency = polls.agency(wanted.agency.slug);
        if (!agency) throw new Error('An agency that was saved is not there');
        const { polls: asked, consultations: coming } = wanted;
        // A poll may open with the decision of a consultation in this request. Check these consultations before the
        // polls are saved.
        for (const document of coming) judgeConsultation(document, agency, asked);
        for (const poll of asked) changes.push(...(await applyPoll(poll, agency, {}, coming)));
        for (const document of coming) {
          changes.push(...(await applyConsultation(document, agency, {}, coming)));
        }
        return { changes };
      }),

    /** Creates an imported poll once. The same slug and source return the same id. */
    importPoll: (document: Import): Promise<{ id: string }> => agendaLock(() => importPoll(document)),
  };
};
export type ApplyService = ReturnType<typeof createApplyService>;

const changeOf =
  (path: string) =>
  ({ field, change }: { field?: string; change: Change['change'] }): Change => ({
    path: field === undefined ? path : `${path}: ${field}`,
    change,
  });

const refuseAny = (path: string, errors: readonly FieldError[]) => {
  if (errors.length > 0) throw refused(errors.map(({ field, code }) => ({ field: `${path}: ${field}`, code })));
};

/** Refuses a consultation because of these polls. */
const refusePolls = (path: string, slugs: readonly string[], code: FieldError['code']) =>
  refuseAny(
    path,
    slugs.map((slug) => ({ field: `polls.${slug}`, code })),
  );

const refused = (errors: readonly FieldError[]) => new Refusal(problemTypes.changeRefused, { errors });
