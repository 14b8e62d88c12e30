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

/** A statement as it crosses to the writer. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Runs one statement, and answers with its rows or with what it changed. */
export const runStatement = (database: Database.Database, { sql, parameters }: Statement): QueryResult<unknown> => {
  const statement = database.prepare(sql);
  if (statement.reader) return { rows: statement.all(parameters) };
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
};

/**
 * Queries of a library that brings its own: what reads runs here, on a connection that cannot write; anything else on the
 * writer's thread, in turn with all else that is written. No transactions: each statement is one.
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
