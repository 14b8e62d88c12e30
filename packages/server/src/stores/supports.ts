import { type Kysely, sql } from 'kysely';
import type { SupportWrite } from '../model/records.ts';
import { evidenceOf } from '../rules/contest.ts';
import { actsOf, withdrawStatements } from './contests.ts';
import type { Schema, Tx } from './row-types.ts';
import { keepFirst } from './statements.ts';
import { countSupport, supportCounts } from './suggestion-counts.ts';

/**
 * Gives or takes back support. A support remembers how many carrying-out acts there were when it was given, and no time.
 * What its giver said about them ends with it.
 */
export const setSupport = async (tx: Tx, write: SupportWrite): Promise<number> => {
  const { suggestion, supports } = write;
  const supporter = Buffer.from(write.supporter, 'latin1');
  if (supports) await give(tx, suggestion, supporter);
  else await takeBack(tx, suggestion, supporter);
  const counts = await supportCounts(tx, [suggestion]);
  return counts.reduce((sum, { n }) => sum + n, 0);
};

const give = async (tx: Tx, suggestion: number, supporter: Buffer): Promise<void> => {
  const evidence = evidenceOf(await actsOf(tx, suggestion))?.nth ?? 0;
  const given = await tx
    .insertInto('support')
    .values({ suggestion, supporter, evidence })
    .onConflict(keepFirst)
    .returning('evidence')
    .executeTakeFirst();
  if (given) await countSupport(tx, suggestion, evidence, 1);
};

const takeBack = async (tx: Tx, suggestion: number, supporter: Buffer): Promise<void> => {
  const taken = await tx
    .deleteFrom('support')
    .where('suggestion', '=', suggestion)
    .where('supporter', '=', supporter)
    .returning('evidence')
    .executeTakeFirst();
  if (taken) await countSupport(tx, suggestion, taken.evidence, -1);
  await withdrawStatements(tx, suggestion, supporter);
};

/** The distinct supporters of several suggestions together. Counts their rows. */
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
