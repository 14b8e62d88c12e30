import { type Kysely, sql } from 'kysely';
import type { Schema, Tx } from './row-types.ts';

/**
 * The numbers of supports and statements are kept beside their rows: anyone can add to these rows, and no request may
 * cost more the more of them there are.
 */

/** Numbers of supports by suggestion and evidence. */
export const supportCounts = (db: Kysely<Schema>, suggestions: readonly number[]) =>
  db.selectFrom('support_count').selectAll().where('suggestion', 'in', suggestions).execute();

/** Numbers of statements by suggestion and carrying-out act. */
export const contestCounts = (db: Kysely<Schema>, suggestions: readonly number[]) =>
  db.selectFrom('contest_count').selectAll().where('suggestion', 'in', suggestions).execute();

/** Counts a support that was given (`n` 1) or taken back (-1). */
export const countSupport = (tx: Tx, suggestion: number, evidence: number, n: 1 | -1) =>
  tx
    .insertInto('support_count')
    .values({ suggestion, evidence, n })
    .onConflict((conflict) =>
      conflict.columns(['suggestion', 'evidence']).doUpdateSet({ n: sql`support_count.n + excluded.n` }),
    )
    .execute();

/** Counts a statement that was made (`times` 1) or withdrawn (-1). A reason, even if erased, says "not yet". */
export const countStatement = (tx: Tx, suggestion: number, n: number, reason: string | null, times: 1 | -1) =>
  tx
    .insertInto('contest_count')
    .values({ suggestion, n, so: reason === null ? times : 0, not_yet: reason === null ? 0 : times })
    .onConflict((conflict) =>
      conflict.columns(['suggestion', 'n']).doUpdateSet({
        so: sql`contest_count.so + excluded.so`,
        not_yet: sql`contest_count.not_yet + excluded.not_yet`,
      }),
    )
    .execute();

/** Counts all rows of an agency's suggestions that were just imported. */
export const countImported = async (tx: Tx, agency: string): Promise<void> => {
  const own = sql<boolean>`suggestion IN (SELECT id FROM suggestion WHERE record ->> 'agency' = ${agency})`;
  await tx
    .insertInto('support_count')
    .columns(['suggestion', 'evidence', 'n'])
    .expression(
      tx
        .selectFrom('support')
        .select(['suggestion', 'evidence', sql<number>`count(*)`.as('n')])
        .where(own)
        .groupBy(['suggestion', 'evidence']),
    )
    .execute();
  await tx
    .insertInto('contest_count')
    .columns(['suggestion', 'n', 'so', 'not_yet'])
    .expression(
      tx
        .selectFrom('contest')
        .select(['suggestion', 'n'])
        .select([sql<number>`count(*) - count(reason)`.as('so'), sql<number>`count(reason)`.as('not_yet')])
        .where(own)
        .groupBy(['suggestion', 'n']),
    )
    .execute();
};
