import type { Kysely, Selectable } from 'kysely';
import type { AuditWrite } from '../staff-store.ts';
import type {
  AgencyRecord,
  ConsultationRecord,
  DeletionRecord,
  OwnBallots,
  PollRecord,
  StoredPoll,
  TallyChange,
} from '../store.ts';
import { addAudit } from './audit.ts';
import type { Schema } from './schema.ts';
import { loadSuggestions } from './suggestions.ts';

export const loadAll = (db: Kysely<Schema>) =>
  db.transaction().execute(async (tx) => {
    const agencies = await tx.selectFrom('agency').select('document').execute();
    const consultations = await tx.selectFrom('consultation').select('record').execute();
    const suggestions = await loadSuggestions(tx);
    const polls = await tx.selectFrom('poll').selectAll().execute();
    const deletions = await tx.selectFrom('deletion').select('record').execute();
    const cells = await tx.selectFrom('tally').selectAll().where('n', '<>', 0).execute();
    return {
      agencies: agencies.map(({ document }) => agencyRecord(document)),
      consultations: consultations.map(({ record }) => JSON.parse(record) as ConsultationRecord),
      suggestions,
      polls: polls.map(storedPoll),
      deletions: deletions.map(({ record }) => JSON.parse(record) as DeletionRecord),
      tallies: [...Map.groupBy(cells, ({ poll }) => poll)].map(
        ([poll, rows]): TallyChange => ({
          poll,
          participants: 0,
          cells: rows.map(({ question, cell, n }) => [question, cell, n]),
        }),
      ),
    };
  });

export const saveAgency = (db: Kysely<Schema>, agency: AgencyRecord, log?: AuditWrite): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const row = { slug: agency.slug, document: JSON.stringify(agency) };
    await tx
      .insertInto('agency')
      .values(row)
      .onConflict((conflict) => conflict.column('slug').doUpdateSet({ document: row.document }))
      .execute();
    if (log) await addAudit(tx, [log]);
  });

export const saveConsultation = (
  db: Kysely<Schema>,
  consultation: ConsultationRecord,
  log?: AuditWrite,
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const row = { slug: consultation.slug, record: JSON.stringify(consultation) };
    await tx
      .insertInto('consultation')
      .values(row)
      .onConflict((conflict) => conflict.column('slug').doUpdateSet({ record: row.record }))
      .execute();
    if (log) await addAudit(tx, [log]);
  });

/** Whether the poll has ballots is judged in the transaction that saves it. */
export const savePoll = (db: Kysely<Schema>, poll: PollRecord, when: 'whenUnanswered' | 'always', log?: AuditWrite) =>
  db.transaction().execute(async (tx): Promise<StoredPoll | 'answered'> => {
    const before = await tx.selectFrom('poll').selectAll().where('slug', '=', poll.slug).executeTakeFirst();
    if (before && before.participants > 0 && when === 'whenUnanswered') return 'answered';
    const row = { slug: poll.slug, record: JSON.stringify(poll), edition: (before?.edition ?? 0) + 1 };
    const saved = await tx
      .insertInto('poll')
      .values(row)
      .onConflict((conflict) => conflict.column('slug').doUpdateSet({ record: row.record, edition: row.edition }))
      .returningAll()
      .executeTakeFirstOrThrow();
    if (log) await addAudit(tx, [log]);
    return storedPoll(saved);
  });

export const ownBallots = async (db: Kysely<Schema>, poll: number, voter: string): Promise<OwnBallots> => {
  const rows = await db
    .selectFrom('ballot')
    .select(['question', 'choice', 'revision'])
    .where('poll', '=', poll)
    .where('voter', '=', Buffer.from(voter, 'latin1'))
    .execute();
  return {
    answers: rows.map(({ question, choice }) => [question, choice]),
    revision: rows.reduce((latest, row) => Math.max(latest, row.revision), 0),
  };
};

/** One that was saved before policies and calendars were kept has none. */
const agencyRecord = (document: string): AgencyRecord => ({
  policies: [],
  calendars: [],
  ...(JSON.parse(document) as Omit<AgencyRecord, 'policies' | 'calendars'>),
});

const storedPoll = (row: Selectable<Schema['poll']>): StoredPoll => ({
  ...(JSON.parse(row.record) as PollRecord),
  id: row.id,
  edition: row.edition,
  participants: row.participants,
  updatedAt: row.updated_at,
});
