import { type Kysely, sql } from 'kysely';
import type { SupportWrite } from '../model/records.ts';
import { evidenceOf } from '../rules/contest.ts';
import { actsOf } from './contests.ts';
import type { Schema, Tx } from './row-types.ts';
import { keepFirst } from './statements.ts';

/**
 * Gives or takes back support. A support remembers how many carrying-out acts there were when it was given, and no time.
 * What its giver said about them ends with it.
 */
export const setSupport = async (tx: Tx, write: SupportWrite): Promise<number> => {
  const { suggestion, supports } = write;
  const supporter = Buffer.from(write.supporter, 'latin1');
  if (supports) {
    const evidence = evidenceOf(await actsOf(tx, suggestion))?.nth ?? 0;
    await tx.insertInto('support').values({ suggestion, supporter, evidence }).onConflict(keepFirst).execute();
  } else {
    await tx.deleteFrom('support').where('suggestion', '=', suggestion).where('supporter', '=', supporter).execute();
    await tx.deleteFrom('contest').where('suggestion', '=', suggestion).where('voter', '=', supporter).execute();
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
