import { type Kysely, sql } from 'kysely';
import type { AuditWrite } from '../model/staff-store.ts';
import { addAudit } from './audit.ts';
import { eraseReasons } from './contests.ts';
import type { Schema, Tx } from './row-types.ts';
import { countOf } from './statements.ts';

export const ballotsLeft = (db: Kysely<Schema>, poll: number): Promise<number> =>
  countOf(db.selectFrom('ballot').where('poll', '=', poll));

/** Deletes only if the poll's record is marked as purged: otherwise a recount would find its counters wrong. */
export const purgeBallots = async (tx: Tx, poll: number, max: number): Promise<number> => {
  const purged = sql<boolean>`record ->> 'purgedAt' IS NOT NULL`;
  const marked = await tx.selectFrom('poll').select('id').where('id', '=', poll).where(purged).executeTakeFirst();
  if (!marked) return 0;
  // Without this key a ballot cannot be matched to its voter, even in a copy of the rows.
  await tx.deleteFrom('secret').where('owner', '=', `poll:${poll}`).execute();
  const some = sql<boolean>`(poll, voter, question) IN (
    SELECT poll, voter, question FROM ballot WHERE poll = ${poll} LIMIT ${max}
  )`;
  const { numDeletedRows } = await tx.deleteFrom('ballot').where(some).executeTakeFirst();
  return Number(numDeletedRows);
};

export const contactsLeft = async (db: Kysely<Schema>): Promise<number[]> => {
  const noticed = db.selectFrom('notice').select('suggestion');
  const reasoned = db.selectFrom('contest').select('suggestion').where('reason', '<>', '');
  const rows = await db.selectFrom('contact').select('suggestion').union(noticed).union(reasoned).execute();
  return rows.map(({ suggestion }) => suggestion);
};

export const purgeContacts = async (tx: Tx, suggestions: readonly number[], log: AuditWrite): Promise<void> => {
  for (const table of ['contact', 'notice'] as const) {
    await tx.deleteFrom(table).where('suggestion', 'in', suggestions).execute();
  }
  await eraseReasons(tx, suggestions);
  await addAudit(tx, [log]);
};
