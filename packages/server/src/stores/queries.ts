import { type Kysely, type RawBuilder, sql } from 'kysely';
import type {
  AgencyRecord,
  ConsultationRecord,
  DeletionRecord,
  PollRecord,
  SavedPoll,
  StoredPoll,
} from '../model/records.ts';
import type { Loaded, StoredTally } from '../model/snapshot.ts';
import type { AuditWrite } from '../model/staff-store.ts';
import { addAudit } from './audit.ts';
import { indexConsultations, indexPolls } from './index-documents.ts';
import type { Schema, Tx } from './row-types.ts';
import { hasRows, keepFirst, put } from './statements.ts';

/** Keys of the records to load. */
export interface Wanted {
  readonly agency: readonly string[];
  readonly consultation: readonly string[];
  readonly deletion: readonly string[];
  readonly poll: readonly number[];
  readonly suggestion: readonly number[];
  readonly tally: readonly number[];
}

/** `column = ANY(keys)` in one bound parameter (PostgreSQL only), or no filter if `keys` is undefined. */
export const among = (column: string, keys: readonly (string | number)[] | undefined) =>
  keys === undefined ? sql<boolean>`1 = 1` : sql<boolean>`${sql.ref(column)} = ANY (${[...keys]})`;

/** Loads the wanted records, or all. */
export const loadRecords = async (tx: Tx, wanted?: Wanted): Promise<Loaded> => {
  const agencies = await tx.selectFrom('agency').select('document').where(among('slug', wanted?.agency)).execute();
  const consultations = await tx
    .selectFrom('consultation')
    .select('record')
    .where(among('slug', wanted?.consultation))
    .execute();
  const deletions = await tx.selectFrom('deletion').select('record').where(among('agency', wanted?.deletion)).execute();
  const polls = await pollsOf(tx).where(among('poll.id', wanted?.poll)).orderBy('poll.id').execute();
  return {
    agencies: agencies.map(({ document }) => agencyRecord(document)),
    consultations: consultations.map(({ record }) => JSON.parse(record) as ConsultationRecord),
    polls: polls.map(storedPoll),
    deletions: deletions.map(({ record }) => JSON.parse(record) as DeletionRecord),
    tallies: await loadStandings(tx, wanted?.tally),
    interims: await interimsOf(tx, (column) => among(column, wanted?.tally)),
  };
};

export const areKeys = async (tx: Tx, mark: string): Promise<boolean> => {
  const known = await tx.selectFrom('keys').select('mark').executeTakeFirst();
  if (!known) await tx.insertInto('keys').values({ mark }).execute();
  return !known || known.mark === mark;
};

/** Returns the secret of each owner; stores the fresh one if there is none. */
export const secrets = async (
  tx: Tx,
  kind: string,
  fresh: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  // Sorted, so that two processes cannot deadlock.
  const owners = [...fresh.keys()].sort();
  const kept = await tx
    .selectFrom('secret')
    .select(['owner', 'sealed'])
    .where('kind', '=', kind)
    .where('owner', 'in', owners)
    .execute();
  if (kept.length < owners.length) {
    const rows = owners.map((owner) => ({ owner, kind, sealed: Buffer.from(fresh.get(owner) ?? []) }));
    await tx.insertInto('secret').values(rows).onConflict(keepFirst).execute();
    return secrets(tx, kind, fresh);
  }
  return new Map(kept.map(({ owner, sealed }) => [owner, sealed]));
};

export const hasKeys = (db: Kysely<Schema>): Promise<boolean> => hasRows(db.selectFrom('keys'));

/** The tallies of polls with participants. */
export const loadStandings = (tx: Tx, polls?: readonly number[]): Promise<StoredTally[]> =>
  standingsOf(tx, (column) => among(column, polls));

/** The tallies of the polls that `which` selects by the column of poll ids. */
export const standingsOf = async (tx: Tx, which: (column: string) => RawBuilder<boolean>): Promise<StoredTally[]> => {
  const turnout = await tx
    .selectFrom('turnout')
    .select(['poll', ({ fn }) => fn.sum<number>('participants').as('participants')])
    .select(({ fn }) => fn.sum<number>('of_l0').as('ofL0'))
    .select(({ fn }) => fn.max('updated_at').as('updatedAt'))
    .where(which('poll'))
    .groupBy('poll')
    .execute();
  const cells = await tx
    .selectFrom('tally')
    .select(['poll', 'question', 'cell', ({ fn }) => fn.sum<number>('n').as('n')])
    .where(which('poll'))
    .groupBy(['poll', 'question', 'cell'])
    .having(({ fn }) => fn.sum<number>('n'), '<>', 0)
    .execute();
  const cellsOf = Map.groupBy(cells, ({ poll }) => poll);
  return turnout.map((standing) => ({
    ...standing,
    cells: (cellsOf.get(standing.poll) ?? []).map(({ question, cell, n }) => [question, cell, n] as const),
  }));
};

/** The filter for one poll. */
export const ofPoll = (poll: number) => (column: string) => sql<boolean>`${sql.ref(column)} = ${poll}`;

/** The stored interim results. */
export const interimsOf = async (tx: Tx, which: (column: string) => RawBuilder<boolean>): Promise<StoredTally[]> => {
  const rows = await tx.selectFrom('interim').selectAll().where(which('poll')).execute();
  return rows.map(({ poll, participants, of_l0, updated_at, cells }) => ({
    ...{ poll, participants, ofL0: of_l0, updatedAt: updated_at },
    cells: JSON.parse(cells) as StoredTally['cells'],
  }));
};

export const saveAgency = async (tx: Tx, agency: AgencyRecord, log?: AuditWrite): Promise<void> => {
  await put(tx, 'agency', { slug: agency.slug }, { document: JSON.stringify(agency) });
  if (log) await addAudit(tx, [log]);
};

export const saveConsultation = async (tx: Tx, consultation: ConsultationRecord, log?: AuditWrite): Promise<void> => {
  await put(tx, 'consultation', { slug: consultation.slug }, { record: JSON.stringify(consultation) });
  await indexConsultations(tx, [consultation]);
  if (log) await addAudit(tx, [log]);
};

/** Matches a poll and its counter polls by slug. */
export const withCounters = (slug: string) => sql<boolean>`(slug = ${slug} OR slug LIKE ${`${slug}~%`})`;

/** Checks for ballots in the transaction of the save. Ballots of counter polls count too. */
export const savePoll = async (
  tx: Tx,
  poll: PollRecord,
  when: 'whenUnanswered' | 'always',
  log?: AuditWrite,
): Promise<SavedPoll | 'answered'> => {
  const known = await pollsOf(tx).where(withCounters(poll.slug)).execute();
  if (when === 'whenUnanswered' && known.some(({ participants }) => participants > 0)) return 'answered';
  const counters: StoredPoll[] = [];
  for (const row of known) {
    const { slug, counter } = JSON.parse(row.record) as PollRecord;
    if (slug !== poll.slug) counters.push(await putPoll(tx, { ...poll, slug, counter, amendments: [] }, row));
  }
  await indexPolls(tx, [poll]);
  if (log) await addAudit(tx, [log]);
  const before = known.find(({ slug }) => slug === poll.slug);
  return [await putPoll(tx, poll, before), ...counters];
};

const putPoll = async (tx: Tx, poll: PollRecord, before: PollRow | undefined): Promise<StoredPoll> => {
  const row = { slug: poll.slug, record: JSON.stringify(poll), edition: (before?.edition ?? 0) + 1 };
  const { id } = await tx
    .insertInto('poll')
    .values(row)
    .onConflict((conflict) => conflict.column('slug').doUpdateSet({ record: row.record, edition: row.edition }))
    .returning('id')
    .executeTakeFirstOrThrow();
  const { participants = 0, of_l0 = 0, updated_at = null } = before ?? {};
  return storedPoll({ ...row, id, participants, of_l0, updated_at });
};

/** Polls with their number of participants. */
export const pollsOf = (db: Kysely<Schema>) =>
  db
    .selectFrom('poll')
    .leftJoin('turnout', 'turnout.poll', 'poll.id')
    .select(['id', 'slug', 'edition', 'record'])
    .select(({ fn, val }) => [
      fn.coalesce(fn.sum<number>('participants'), val(0)).as('participants'),
      fn.coalesce(fn.sum<number>('of_l0'), val(0)).as('of_l0'),
      fn.max<number | null>('updated_at').as('updated_at'),
    ])
    .groupBy('poll.id');

/** Records saved before policies and calendars existed have none. */
const agencyRecord = (document: string): AgencyRecord => ({
  policies: [],
  calendars: [],
  ...(JSON.parse(document) as Omit<AgencyRecord, 'policies' | 'calendars'>),
});

type PollRow = Awaited<ReturnType<ReturnType<typeof pollsOf>['executeTakeFirstOrThrow']>>;

export const storedPoll = (row: PollRow): StoredPoll => ({
  ...(JSON.parse(row.record) as PollRecord),
  id: row.id,
  edition: row.edition,
  participants: row.participants,
  ofL0: row.of_l0,
  updatedAt: row.updated_at,
});
