import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from '../migrations.ts';
import type { Schema, Tx } from '../row-types.ts';

/** Timeout of a write that waits for a lock, in ms. */
const timeout = 1_000;

/** Opens a connection that writes: WAL, with every commit flushed to disk (`synchronous=FULL`). */
export const openWriter = (file: string): Database.Database => {
  // Only `shura move` writes beside this connection. A move takes longer than the timeout, so that voters are told to
  // retry soon.
  const database = new Database(file, { timeout });
  // Ballot keys are random, so a commit writes about one page per ballot to the WAL. Half the default page size means
  // half the bytes.
  database.pragma('page_size = 2048');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // Overwrites deleted data.
  database.pragma('secure_delete = ON');
  // A WAL of 16 MB: pages written often are checkpointed once, and no checkpoint takes long.
  database.pragma('wal_autocheckpoint = 8000');
  // A page cache of 4 MB; the driver's default is 16. The operating system caches pages too.
  database.pragma('cache_size = -4000');
  return database;
};

/**
 * Moves all of the write-ahead log into the database and truncates the log, unless a reader is active or the disk is
 * full. Returns whether the log was truncated. Never waits for a lock.
 */
export const truncateWal = (database: Database.Database): boolean => {
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
 * Takes a lock that keeps other processes from writing to the database until the connection closes. Needed because this
 * process keeps tallies in memory.
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

/** Migrates a database that no other process has open for writing, and writes to it in one transaction. */
export const openSqliteWriter = async <Value>(file: string, work: (tx: Tx) => Promise<Value>): Promise<Value> => {
  const lock = lockWriter(file);
  return withMigrated(openWriter(file), work).finally(() => lock.close());
};

/** Migrates a database, runs `work` in one transaction, and closes it. */
export const withMigrated = async <Value>(
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

/**
 * Opens a writing connection beside the connection of a server. Waits up to 10 s for the server's transaction to end.
 */
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

/** Maximum number of compiled statements to keep; each takes some kilobytes. */
const maxCompiled = 300;

export const queriesOn = (database: Database.Database): Kysely<Schema> => {
  const compiled = new Map<string, Database.Statement>();
  /**
   * Compiling takes longer than running most statements. The dialect runs one query at a time, so a cached statement is
   * never in use.
   */
  const prepare = (sql: string): Database.Statement => {
    const known = compiled.get(sql);
    if (known) return known;
    if (compiled.size >= maxCompiled || /^(?:create|alter|drop)\b/i.test(sql)) compiled.clear();
    const statement = database.prepare(sql);
    compiled.set(sql, statement);
    return statement;
  };
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: { prepare, close: () => database.close() } }) });
};
