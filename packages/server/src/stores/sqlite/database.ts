import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from '../migrations.ts';
import type { Schema, Tx } from '../schema.ts';

/** Milliseconds that a write waits for a lock. */
const timeout = 1_000;

/** A connection that writes: WAL, and every commit flushed to the disk before it counts (`synchronous=FULL`). */
export const openWriter = (file: string): Database.Database => {
  // Nobody else writes but a move, which goes on for longer: whoever votes meanwhile is told soon.
  const database = new Database(file, { timeout });
  // A ballot's key is random: each commit writes about a page a ballot to the log, and half of SQLite's usual page is less to write.
  database.pragma('page_size = 2048');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // What is deleted is overwritten, and not only out of the way.
  database.pragma('secure_delete = ON');
  // A log of 16 MB: pages written again and again go into the database once, and nobody waits long while they do.
  database.pragma('wal_autocheckpoint = 8000');
  // 4 MB of pages, where the driver takes 16: the system keeps them too.
  database.pragma('cache_size = -4000');
  return database;
};

/**
 * Moves all of the write-ahead log into the database and truncates it, unless a reader is active or the disk is full.
 * Returns whether it did. It never waits for a lock.
 */
export const emptyLog = (database: Database.Database): boolean => {
  try {
    database.pragma('busy_timeout = 0');
    return database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
  } catch {
    return false;
  } finally {
    database.pragma(`busy_timeout = ${timeout}`);
  }
};

/** Another process writes to the same database. */
export class Locked extends Error {
  override readonly name = 'Locked';
  constructor() {
    super('another process has this database open to write');
  }
}

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
    throw new Locked();
  }
  return lock;
};

/** Writes in one transaction to a database that no other process has open to write; brings it up to date before. */
export const openSqliteWriter = async <Value>(file: string, work: (tx: Tx) => Promise<Value>): Promise<Value> => {
  const lock = lockWriter(file);
  return broughtUpToDate(openWriter(file), work).finally(() => lock.close());
};

/** Gives a database the tables of this version, and what is in it to whoever works on it in one transaction; then closes it. */
export const broughtUpToDate = async <Value>(
  database: Database.Database,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> => {
  const db = queriesOn(database);
  try {
    await migrate(db, 'sqlite');
    return await db.transaction().execute(work);
  } finally {
    await db.destroy();
  }
};

/** A connection that writes beside a server's: it waits for its turn. */
export const openMover = (file: string): Database.Database => {
  const database = new Database(file, { fileMustExist: true, timeout: 10_000 });
  database.pragma('synchronous = FULL');
  return database;
};

export const openReader = (file: string): Database.Database => {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  database.pragma('busy_timeout = 5000');
  return database;
};

/** Statements that stay compiled, each some kilobytes. */
const most = 300;

export const queriesOn = (database: Database.Database): Kysely<Schema> => {
  const compiled = new Map<string, Database.Statement>();
  /** Compiling a statement takes longer than running most of them. The dialect runs one query at a time, so each is free. */
  const prepare = (sql: string): Database.Statement => {
    const known = compiled.get(sql);
    if (known) return known;
    if (compiled.size >= most || /^(?:create|alter|drop)\b/i.test(sql)) compiled.clear();
    const statement = database.prepare(sql);
    compiled.set(sql, statement);
    return statement;
  };
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: { prepare, close: () => database.close() } }) });
};
