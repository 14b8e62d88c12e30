import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { SupportWrite } from '../model/records.ts';
import type { Schema, Tx } from './row-types.ts';
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
