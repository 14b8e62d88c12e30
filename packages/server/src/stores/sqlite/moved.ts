import type Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { Tx } from '../schema.ts';
import { openReader } from './database.ts';

/** That everything went to PostgreSQL: which move it was, when (UTC milliseconds), and where to, without a password. */
export interface Moved {
  readonly id: string;
  readonly at: number;
  readonly place: string;
}

/** Where a database went, if it did. */
export const movedTo = (database: Database.Database): Moved | undefined =>
  database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'moved'").get() === undefined
    ? undefined
    : database.prepare<[], Moved>('SELECT id, at, place FROM moved').get();

export const sayMoved = ({ at, place }: Moved): string =>
  `it was moved to PostgreSQL at ${new Date(at).toISOString()}: set DATABASE_URL (${place})`;

/**
 * Closes a database to whoever writes, as the first thing that a transaction does: while that is under way nobody else
 * gets to write, and once it has committed no table takes anything any more. Taken back, everything is as it was.
 */
export const markMoved = async (tx: Tx, { id, at, place }: Moved): Promise<void> => {
  await sql`CREATE TABLE moved (id TEXT NOT NULL, at INTEGER NOT NULL, place TEXT NOT NULL)`.execute(tx);
  await sql`INSERT INTO moved VALUES (${id}, ${at}, ${place})`.execute(tx);
  for (const { name } of await tx.introspection.getTables()) {
    // Whoever copies the file elsewhere goes on writing in tables of its own.
    if (name.startsWith('_')) continue;
    for (const change of ['INSERT', 'UPDATE', 'DELETE']) {
      await sql`CREATE TRIGGER ${sql.id(`moved_${name}_${change}`)} BEFORE ${sql.raw(change)} ON ${sql.table(name)}
        BEGIN SELECT RAISE(ABORT, 'everything was moved to PostgreSQL'); END`.execute(tx);
    }
  }
};

/** Looks each second whether a database was moved by another process; `then` is called once. */
export const whenMoved = (file: string, then: () => void): void => {
  const reader = openReader(file);
  const looking = setInterval(() => {
    if (!movedTo(reader)) return;
    clearInterval(looking);
    then();
  }, 1_000);
  looking.unref();
};
