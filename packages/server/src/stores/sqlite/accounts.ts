import type Database from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  DummyDriver,
  Kysely,
  type QueryResult,
  SelectQueryNode,
  SqliteDialect,
} from 'kysely';

/** A statement as sent to the writer thread. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Runs one statement; returns its rows or its number of changes. */
export const runStatement = (database: Database.Database, { sql, parameters }: Statement): QueryResult<unknown> => {
  const statement = database.prepare(sql);
  if (statement.reader) return { rows: statement.all(parameters) };
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
};

/**
 * A Kysely instance for a library with its own queries. Reads run in the calling thread, on a read-only connection.
 * Writes run on the writer thread, queued with all others. There are no transactions.
 */
export const accountsOn = (
  reader: Database.Database,
  write: (statement: Statement) => Promise<QueryResult<unknown>>,
): Kysely<unknown> => {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>({ query, sql, parameters }: CompiledQuery) =>
      (SelectQueryNode.is(query)
        ? runStatement(reader, { sql, parameters })
        : await write({ sql, parameters })) as QueryResult<Row>,
    streamQuery: () => {
      throw new Error('Rows come all at once');
    },
  };
  const driver = Object.assign(new DummyDriver(), {
    acquireConnection: async () => connection,
    beginTransaction: async () => {
      throw new Error('Each statement is a transaction by itself');
    },
  });
  const dialect = Object.assign(new SqliteDialect({ database: reader }), { createDriver: () => driver });
  return new Kysely({ dialect });
};
