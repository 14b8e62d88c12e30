import { type Kysely, sql } from 'kysely';
import type { AuditWrite } from '../model/staff-store.ts';
import { addAudit } from './audit.ts';
import type { Schema, Tx } from './schema.ts';

export const ballotsLeft = async (db: Kysely<Schema>, poll: number): Promise<number> => {
  const { n } = await db
    .selectFrom('ballot')
    .select(sql<number>`count(*)`.as('n'))
    .where('poll', '=', poll)
    .executeTakeFirstOrThrow();
  return n;
};

/** Of a poll whose record does not say so, nothing may go: a recount would find the rest wrong. */
export const purgeBallots = async (tx: Tx, poll: number, most: number): Promise<number> => {
  const purged = sql<boolean>`record ->> 'purgedAt' IS NOT NULL`;
  const marked = await tx.selectFrom('poll').select('id').where('id', '=', poll).where(purged).executeTakeFirst();
  if (!marked) return 0;
  // Without it nobody can tell whose a ballot was, also in a copy of the rows.
  await tx.deleteFrom('secret').where('owner', '=', `poll:${poll}`).execute();
  const { numDeletedRows } = await tx
    .deleteFrom('ballot')
    .where(
      sql<boolean>`(poll, voter, question) IN (SELECT poll, voter, question FROM ballot WHERE poll = ${poll} LIMIT ${most})`,
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
};

export const contactsLeft = async (db: Kysely<Schema>): Promise<number[]> => {
  const rows = await db
    .selectFrom('contact')
    .select('suggestion')
    .union(db.selectFrom('notice').select('suggestion'))
    .execute();
  return rows.map(({ suggestion }) => suggestion);
};

export const purgeContacts = async (tx: Tx, suggestions: readonly number[], log: AuditWrite): Promise<void> => {
  for (const table of ['contact', 'notice'] as const) {
    await tx.deleteFrom(table).where('suggestion', 'in', suggestions).execute();
  }
  await addAudit(tx, [log]);
};
