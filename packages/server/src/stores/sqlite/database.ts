import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Schema } from '../schema.ts';

/** A connection that writes: WAL, and every commit flushed to the disk before it counts (`synchronous=FULL`). */
export const openWriter = (file: string): Database.Database => {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // A log of 64 MB: pages written again and again go into the database once.
  database.pragma('wal_autocheckpoint = 16000');
  return database;
};

/**
 * Makes sure that no other process writes to the same database, for as long as the connection stays open. Tallies are
 * kept in memory by the one that does.
 */
export const lockWriter = (file: string): Database.Database => {
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  lock.pragma('locking_mode = EXCLUSIVE');
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new Error('another process has this database open to write');
  }
  return lock;
};

export const openReader = (file: string): Database.Database => {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  database.pragma('busy_timeout = 5000');
  return database;
};

export const queriesOn = (database: Database.Database): Kysely<Schema> =>
  new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
