import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { openReader } from './database.ts';

export interface BackupOptions {
  readonly database: string;
  /** File of the keys without which the ballots of old tokens are nobody's. */
  readonly keys: string;
  /** Where the backup goes; nothing may be there. */
  readonly file: string;
}

/**
 * Makes a backup: the database as it stood at one moment, whoever writes meanwhile, and the keys in it. The file takes
 * its name when it is whole and on the disk; only its owner can read it.
 */
export const backUp = ({ database, keys, file }: BackupOptions): void => {
  const partial = `${file}.partial`;
  // SQLite fills a file that is there and empty, and leaves its mode alone.
  closeSync(openSync(partial, 'wx', 0o600));
  try {
    const reader = openReader(database);
    reader.prepare('VACUUM INTO ?').run(partial);
    reader.close();
    carry(partial, readFileSync(keys, 'utf8'));
    flush(partial);
    renameSync(partial, file);
    flush(dirname(file));
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
};

const carry = (file: string, keys: string): void => {
  const copy = new Database(file);
  copy.exec('CREATE TABLE carried_keys (keys TEXT NOT NULL)');
  copy.prepare('INSERT INTO carried_keys VALUES (?)').run(keys);
  copy.close();
};

const flush = (path: string): void => {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
};

/**
 * The keys in a backup that was put in a database's place and not yet opened by a server; undefined for any other
 * database. Throws when the log of the database that was there before lies beside it: SQLite would mix the two.
 */
export const carriedKeys = (file: string): string | undefined => {
  if (!isUnopened(file)) return undefined;
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) {
    throw new Error(`${file}-wal is of another database and would spoil this one: move it away, with ${file}-shm`);
  }
  const database = openReader(file);
  try {
    const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'carried_keys'").get();
    return table === undefined
      ? undefined
      : database.prepare<[], string>('SELECT keys FROM carried_keys').pluck().get();
  } finally {
    database.close();
  }
};

/** Takes the carried keys out of a database, and leaves no trace of them in its free pages. */
export const dropCarriedKeys = (file: string): void => {
  const database = new Database(file);
  database.pragma('secure_delete = ON');
  database.exec('DROP TABLE IF EXISTS carried_keys');
  database.close();
};

/** A server puts its database into WAL mode, as byte 18 of the file says; a backup is not in it. */
const isUnopened = (file: string): boolean => {
  if (!existsSync(file)) return false;
  const header = Buffer.alloc(20);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, header, 0, header.length, 0);
  closeSync(descriptor);
  return header[18] === 1;
};
