import { closeSync, constants, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

export interface BackupOptions {
  /** Where the backup goes; nothing may be there. */
  readonly file: string;
  /** Text of the file of keys, without which the ballots of old tokens are nobody's. */
  readonly keys: string;
  /** Writes the database, as it stands at one moment, into a file that is there and empty. */
  readonly fill: (partial: string) => Promise<void>;
}

/**
 * Makes a backup: a database of SQLite, whichever it comes from, with the keys in it. The file takes its name when it is
 * whole and on the disk; only its owner can read it.
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

/** Gives a file that is whole its name, both of them on the disk. */
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

/** What was to be restored is none of ours, or not whole. */
export class NoBackup extends Error {
  override readonly name = 'NoBackup';
}

/** Copies a backup to a database without its keys, of which no trace is left in there, and answers with them. */
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

/** The keys in a database that is a backup. */
export const carriedKeys = (database: Database.Database): string | undefined =>
  database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'carried_keys'").get() === undefined
    ? undefined
    : database.prepare<[], string>('SELECT keys FROM carried_keys').pluck().get();
