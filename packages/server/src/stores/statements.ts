import { type Insertable, type Kysely, type OnConflictBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Schema, Tx } from './row-types.ts';

/** SQL literals, because SQLite cannot bind booleans. */
export const [yes, no] = [sql.lit(true), sql.lit(false)];

/** The number of rows that a query selects. */
export const countOf = async <Table extends keyof Schema>(
  query: SelectQueryBuilder<Schema, Table, object>,
): Promise<number> => (await query.select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow()).n;

/** True if a query selects a row. */
export const hasRows = async <Table extends keyof Schema>(
  query: SelectQueryBuilder<Schema, Table, object>,
): Promise<boolean> => (await query.select(sql<number>`1`.as('one')).limit(1).executeTakeFirst()) !== undefined;

/** For `onConflict`: keeps the existing row. */
export const keepFirst = <Table extends keyof Schema>(conflict: OnConflictBuilder<Schema, Table>) =>
  conflict.doNothing();

type AnyRow = Record<string, unknown>;

/** Inserts a row, or updates the one with the same key. */
export const put = async <Table extends keyof Schema, Key extends keyof Schema[Table]>(
  tx: Tx,
  table: Table,
  key: Pick<Insertable<Schema[Table]>, Key & keyof Insertable<Schema[Table]>>,
  values: Omit<Insertable<Schema[Table]>, Key>,
): Promise<void> => {
  await (tx as unknown as Kysely<Record<string, AnyRow>>)
    .insertInto<string>(table)
    .values({ ...key, ...values })
    .onConflict((conflict) => conflict.columns(Object.keys(key)).doUpdateSet(values))
    .execute();
};
