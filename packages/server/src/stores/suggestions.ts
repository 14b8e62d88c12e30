import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import {
  type Act,
  type ActWrite,
  type Notice,
  type NoticeOutcome,
  type StoredSuggestion,
  type SuggestionRecord,
  type SupportWrite,
  type Words,
  withoutLinks,
} from '../records.ts';
import type { AuditWrite } from '../staff-store.ts';
import { addAudit } from './audit.ts';
import type { Schema, Tx } from './schema.ts';
import { Undone } from './undone.ts';

/** Suggestions, with their acts and how many support them; `wanted` says which, by the column of their ids. */
export const loadSuggestions = async (
  tx: Tx,
  wanted: (column: string) => RawBuilder<boolean>,
): Promise<StoredSuggestion[]> => {
  const rows = await tx.selectFrom('suggestion').selectAll().where(wanted('id')).orderBy('id').execute();
  const acts = await tx
    .selectFrom('act')
    .selectAll()
    .where(wanted('suggestion'))
    .orderBy('suggestion')
    .orderBy('n')
    .execute();
  const support = await tx
    .selectFrom('support')
    .select(['suggestion', sql<number>`count(*)`.as('n')])
    .where(wanted('suggestion'))
    .groupBy('suggestion')
    .execute();
  const actsOf = Map.groupBy(acts, ({ suggestion }) => suggestion);
  const supporters = new Map(support.map(({ suggestion, n }) => [suggestion, n]));
  return rows.map((row) =>
    stored(
      row,
      (actsOf.get(row.id) ?? []).map(({ act }) => JSON.parse(act) as Act),
      supporters.get(row.id) ?? 0,
    ),
  );
};

export const receiveSuggestion = async (
  tx: Tx,
  suggestion: SuggestionRecord,
  contact?: string,
  log?: AuditWrite,
): Promise<StoredSuggestion> => {
  const { words, ...record } = suggestion;
  const row = await tx
    .insertInto('suggestion')
    .values({
      reference: record.reference,
      once: record.once,
      record: JSON.stringify(record),
      words: words && JSON.stringify(words),
    })
    .onConflict((conflict) => conflict.column('once').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) return existing(tx, record.once);
  if (contact !== undefined) {
    await tx.insertInto('contact').values({ suggestion: row.id, sealed: contact }).execute();
  }
  if (log) await addAudit(tx, [log]);
  return stored(row, [], 0);
};

const existing = async (tx: Tx, once: string): Promise<StoredSuggestion> => {
  const row = await tx.selectFrom('suggestion').selectAll().where('once', '=', once).executeTakeFirstOrThrow();
  const acts = await tx.selectFrom('act').select('act').where('suggestion', '=', row.id).orderBy('n').execute();
  return stored(
    row,
    acts.map(({ act }) => JSON.parse(act) as Act),
    await countSupporters(tx, [row.id]),
  );
};

/** That a suggestion has had no other acts is the key of the table: the next place is still free. */
export const addActs = async (
  tx: Tx,
  writes: readonly ActWrite[],
  log: readonly AuditWrite[] = [],
): Promise<'added' | 'stale'> => {
  await insertActs(tx, writes);
  await addAudit(tx, log);
  return 'added';
};

export const eraseSuggestion = async (tx: Tx, write: ActWrite): Promise<'added' | 'stale'> => {
  const { suggestion } = write;
  await insertActs(tx, [write]);
  const { record } = await tx
    .selectFrom('suggestion')
    .select('record')
    .where('id', '=', suggestion)
    .executeTakeFirstOrThrow();
  const kept = withoutLinks(JSON.parse(record) as Pick<SuggestionRecord, 'basis' | 'source'>);
  await tx
    .updateTable('suggestion')
    .set({ words: null, record: JSON.stringify(kept) })
    .where('id', '=', suggestion)
    .execute();
  await dropContact(tx, suggestion);
  const acts = await tx.selectFrom('act').selectAll().where('suggestion', '=', suggestion).execute();
  for (const { n, act } of acts) {
    const said = JSON.parse(act) as Act;
    if (said.kind !== 'replied' && said.kind !== 'appealed') continue;
    const wordless = JSON.stringify({ ...said, text: undefined });
    await tx
      .updateTable('act')
      .set({ act: wordless })
      .where('suggestion', '=', suggestion)
      .where('n', '=', n)
      .execute();
  }
  return 'added';
};

const insertActs = async (tx: Tx, writes: readonly ActWrite[]): Promise<void> => {
  for (const { suggestion, after, act, notify } of writes) {
    const { n } = await tx
      .selectFrom('act')
      .select(sql<number>`count(*)`.as('n'))
      .where('suggestion', '=', suggestion)
      .executeTakeFirstOrThrow();
    if (n !== after) throw new Undone('stale');
    await tx
      .insertInto('act')
      .values({ suggestion, n: after, act: JSON.stringify(act) })
      .execute();
    if (notify) await addNotice(tx, suggestion, after, act.at);
  }
};

/** In the transaction of the act: what is acknowledged to staff is owed to the author. */
const addNotice = async (tx: Tx, suggestion: number, act: number, at: number): Promise<void> => {
  if ((await contactOf(tx, suggestion)) === undefined) return;
  await tx.insertInto('notice').values({ suggestion, act, attempts: 0, due_at: at }).execute();
};

export const dropContact = async (tx: Tx, suggestion: number): Promise<void> => {
  await tx.deleteFrom('contact').where('suggestion', '=', suggestion).execute();
  await tx.updateTable('notice').set({ due_at: null }).where('suggestion', '=', suggestion).execute();
};

export const dueNotices = (db: Kysely<Schema>, now: number, most: number): Promise<Notice[]> =>
  db
    .selectFrom('notice')
    .innerJoin('contact', 'contact.suggestion', 'notice.suggestion')
    .select(['notice.suggestion', 'notice.act', 'notice.attempts', 'contact.sealed as contact'])
    .where('notice.due_at', '<=', now)
    .orderBy('notice.due_at')
    .limit(most)
    .execute();

export const settleNotice = async (
  db: Kysely<Schema>,
  { suggestion, act }: Pick<Notice, 'suggestion' | 'act'>,
  outcome: NoticeOutcome,
): Promise<void> => {
  const change =
    outcome.kind === 'sent'
      ? { due_at: null, sent_at: outcome.at, address: outcome.address }
      : { due_at: outcome.kind === 'later' ? outcome.at : null, attempts: outcome.attempts };
  await db.updateTable('notice').set(change).where('suggestion', '=', suggestion).where('act', '=', act).execute();
};

export const countNotices = async (db: Kysely<Schema>, address: string, since: number): Promise<number> => {
  const { n } = await db
    .selectFrom('notice')
    .select(sql<number>`count(*)`.as('n'))
    .where('address', '=', address)
    .where('sent_at', '>=', since)
    .executeTakeFirstOrThrow();
  return n;
};

/** `at` reads the instant of an act from its JSON. */
export const oldestOwed = async (db: Kysely<Schema>, at: RawBuilder<number>): Promise<number | undefined> => {
  const row = await db
    .selectFrom('notice')
    .innerJoin('act', (join) =>
      join.onRef('act.suggestion', '=', 'notice.suggestion').onRef('act.n', '=', 'notice.act'),
    )
    .select(sql<number | null>`min(${at})`.as('at'))
    .where('notice.due_at', 'is not', null)
    .executeTakeFirst();
  return row?.at ?? undefined;
};

export const countGivenUp = async (db: Kysely<Schema>, attempts: number): Promise<number> => {
  const { n } = await db
    .selectFrom('notice')
    .innerJoin('contact', 'contact.suggestion', 'notice.suggestion')
    .select(sql<number>`count(*)`.as('n'))
    .where('notice.due_at', 'is', null)
    .where('notice.sent_at', 'is', null)
    .where('notice.attempts', '>=', attempts)
    .executeTakeFirstOrThrow();
  return n;
};

export const setSupport = async (tx: Tx, { suggestion, supporter, supports }: SupportWrite): Promise<number> => {
  const row = { suggestion, supporter: Buffer.from(supporter, 'latin1') };
  if (supports)
    await tx
      .insertInto('support')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else {
    await tx
      .deleteFrom('support')
      .where('suggestion', '=', suggestion)
      .where('supporter', '=', row.supporter)
      .execute();
  }
  return countSupporters(tx, [suggestion]);
};

export const countSupporters = async (db: Kysely<Schema>, suggestions: readonly number[]): Promise<number> => {
  const { n } = await db
    .selectFrom('support')
    .select(sql<number>`count(DISTINCT supporter)`.as('n'))
    .where('suggestion', 'in', suggestions)
    .executeTakeFirstOrThrow();
  return n;
};

export const supportsOf = async (db: Kysely<Schema>, supporter: string): Promise<number[]> => {
  const rows = await db
    .selectFrom('support')
    .select('suggestion')
    .where('supporter', '=', Buffer.from(supporter, 'latin1'))
    .execute();
  return rows.map(({ suggestion }) => suggestion);
};

export const contactOf = async (db: Kysely<Schema>, suggestion: number): Promise<string | undefined> =>
  (await db.selectFrom('contact').select('sealed').where('suggestion', '=', suggestion).executeTakeFirst())?.sealed;

const stored = (row: Selectable<Schema['suggestion']>, acts: readonly Act[], supporters: number): StoredSuggestion => ({
  ...(JSON.parse(row.record) as Omit<SuggestionRecord, 'words'>),
  words: row.words === null ? null : (JSON.parse(row.words) as Words),
  id: row.id,
  acts,
  supporters,
});
