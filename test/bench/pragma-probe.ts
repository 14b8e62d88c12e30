/**
 * Loaded into a server (`node --import`) to read the settings of the connection that writes ballots, since pragmas
 * belong to a connection. Not loaded while measuring.
 */
import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';

const file = process.env['PRAGMA_PROBE'];
const original = Database.prototype.transaction;

Database.prototype.transaction = function (this: Database.Database, run) {
  if (file !== undefined) {
    const synchronous: unknown = this.pragma('synchronous', { simple: true });
    const journal: unknown = this.pragma('journal_mode', { simple: true });
    writeFileSync(file, JSON.stringify({ synchronous, journal }));
  }
  return original.call(this, run);
} as typeof original;
