import type Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { Tx } from '../row-types.ts';
import { openReader } from './database.ts';
import { isSearchIndex } from './search-index.ts';

/** A finished move to PostgreSQL: its id, its time (UTC milliseconds), and the target without a password. */
export interface Moved {
  readonly id: string;
  readonly at: number;
  readonly place: string;
}

/** Where a database was moved, if it was. */
export const movedTo = (database: Database.Database): Moved | undefined =>
  database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'moved'").get() === undefined
    ? undefined
    : database.prepare<[], Moved>('SELECT id, at, place FROM moved').get();

export const sayMoved = ({ at, place }: Moved): string =>
  `it was moved to PostgreSQL at ${new Date(at).toISOString()}: set DATABASE_URL (${place})`;

/**
 * Blocks all writers. Call it first in a transaction: other writers wait until the transaction ends. After the commit
 * every table refuses writes. A rollback undoes this.
 */
export const markMoved = async (tx: Tx, { id, at, place }: Moved): Promise<void> => {
  await sql`CREATE TABLE moved (id TEXT NOT NULL, at INTEGER NOT NULL, place TEXT NOT NULL)`.execute(tx);
  await sql`INSERT INTO moved VALUES (${id}, ${at}, ${place})`.execute(tx);
  for (const { name } of await tx.introspection.getTables()) {
    // Tables with `_` belong to replication tools, which go on writing. The index changes only with its table.
    if (name.startsWith('_') || isSearchIndex(name)) continue;
    for (const change of ['INSERT', 'UPDATE', 'DELETE']) {
      await sql`CREATE TRIGGER ${sql.id(`moved_${name}_${change}`)} BEFORE ${sql.raw(change)} ON ${sql.table(name)}
        BEGIN SELECT RAISE(ABORT, 'everything was moved to PostgreSQL'); END`.execute(tx);
    }
  }
};

/** Checks every second whether another process has moved the database. Calls `then` once. */
export const whenMoved = (file: string, then: () => void): void => {
  const reader = openReader(file);
  const looking = setInterval(() => {
    if (!movedTo(reader)) return;
    clearInterval(looking);
    then();
  }, 1_000);
  looking.unref();
};
