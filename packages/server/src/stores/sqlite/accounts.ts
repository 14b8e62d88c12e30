import type Database from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
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
 * A Kysely instance for a library with its own queries. Reads run here, on a read-only connection. Writes run on the
 * writer thread, queued with all others. There are no transactions.
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
  const noTransaction = async () => {
    throw new Error('Each statement is a transaction by itself');
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: noTransaction,
    commitTransaction: noTransaction,
    rollbackTransaction: noTransaction,
    releaseConnection: async () => {},
    destroy: async () => {},
  };
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely({ dialect });
};
