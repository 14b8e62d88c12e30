import { type Kysely, type RawBuilder, sql } from 'kysely';
import { codeNotice } from '../model/code-notice.ts';
import type { Contact, Notice, NoticeOutcome } from '../model/records.ts';
import type { Schema, Tx } from './row-types.ts';
import { countOf } from './statements.ts';

/**
 * Runs in the transaction of the act, so that an act confirmed to staff always notifies an author who left a contact.
 */
export const addNotice = async (tx: Tx, suggestion: number, act: number, at: number): Promise<void> => {
  if ((await contactOf(tx, suggestion)) === undefined) return;
  await tx
    .insertInto('notice')
    .values({ suggestion, act, attempts: 0, due_at: at })
    .onConflict((conflict) => conflict.columns(['suggestion', 'act']).doNothing())
    .execute();
};

/** A second one on the same day has the key of the first, and is not added. */
export const oweCode = (tx: Tx, suggestion: number, now: number): Promise<void> =>
  addNotice(tx, suggestion, codeNotice(now), now);

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

export const countNotices = (db: Kysely<Schema>, address: string, since: number): Promise<number> =>
  countOf(db.selectFrom('notice').where('address', '=', address).where('sent_at', '>=', since));

/** `at` is the SQL that reads the time of an act from its JSON. */
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

export const countGivenUp = (db: Kysely<Schema>, attempts: number): Promise<number> =>
  countOf(
    db
      .selectFrom('notice')
      .innerJoin('contact', 'contact.suggestion', 'notice.suggestion')
      .where('notice.due_at', 'is', null)
      .where('notice.sent_at', 'is', null)
      .where('notice.attempts', '>=', attempts),
  );

export const findContact = (db: Kysely<Schema>, reference: string): Promise<Contact | undefined> =>
  db
    .selectFrom('contact')
    .innerJoin('suggestion', 'suggestion.id', 'contact.suggestion')
    .select(['contact.suggestion', 'contact.sealed'])
    .where('suggestion.reference', '=', reference)
    .executeTakeFirst();

export const contactOf = async (db: Kysely<Schema>, suggestion: number): Promise<string | undefined> =>
  (await db.selectFrom('contact').select('sealed').where('suggestion', '=', suggestion).executeTakeFirst())?.sealed;
