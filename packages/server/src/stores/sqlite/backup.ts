import { closeSync, constants, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

export interface BackupOptions {
  /** The path of the backup, which must not exist. */
  readonly file: string;
  /** Text of the keys file. Without it, the voters of old tokens are not recognised. */
  readonly keys: string;
  /** Writes a snapshot of the database into an existing empty file. */
  readonly fill: (partial: string) => Promise<void>;
}

/**
 * Makes a backup: a SQLite database, from either engine, that includes the keys. The file gets its name once it is
 * complete and flushed. Only its owner can read it.
 */
export const makeBackup = async ({ file, keys, fill }: BackupOptions): Promise<void> => {
  const partial = `${file}.partial`;
  closeSync(openSync(partial, 'wx', 0o600));
  try {
    await fill(partial);
    const copy = new Database(partial);
    copy.exec('CREATE TABLE carried_keys (keys TEXT NOT NULL)');
    copy.prepare('INSERT INTO carried_keys VALUES (?)').run(keys);
    copy.close();
    putInPlace(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
};

/** Renames a complete file, and flushes the file and its folder. */
export const putInPlace = (partial: string, file: string): void => {
  flush(partial);
  renameSync(partial, file);
  flush(dirname(file));
};

const flush = (path: string): void => {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
};

/** The file is not a Shura backup, or is incomplete. */
export class NoBackup extends Error {
  override readonly name = 'NoBackup';
}

/** Copies a backup to a database. Erases the keys in the copy, and returns the keys. */
export const takeOut = (backup: string, file: string): string => {
  copyFileSync(backup, file, constants.COPYFILE_FICLONE);
  const database = new Database(file);
  try {
    const keys = carriedKeys(database);
    if (keys === undefined) throw new NoBackup('is no backup');
    if (database.pragma('integrity_check', { simple: true }) !== 'ok') throw new NoBackup('is damaged');
    database.pragma('secure_delete = ON');
    database.exec('DROP TABLE carried_keys');
    return keys;
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) {
      throw new NoBackup(error.code === 'SQLITE_NOTADB' ? 'is no backup' : 'is damaged');
    }
    throw error;
  } finally {
    database.close();
  }
};

/** The keys inside a backup; undefined in another database. */
export const carriedKeys = (database: Database.Database): string | undefined =>
  database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'carried_keys'").get() === undefined
    ? undefined
    : database.prepare<[], string>('SELECT keys FROM carried_keys').pluck().get();
