import { type Kysely, sql } from 'kysely';
import type { StoreFault } from '../../model/store.ts';
import { knows } from '../migrations.ts';
import type { Schema } from '../row-types.ts';

/** The database is not safe for ballots; the message says why and how to fix it. */
export class WrongDatabase extends Error {
  override readonly name = 'WrongDatabase';
}

/** The database is on another machine, and the URL neither verifies its certificate nor has `sslmode=disable`. */
export class PlainTransport extends Error {
  override readonly name = 'PlainTransport';
}

const oldest = 140_000;

interface Said {
  readonly version: number;
  readonly encoding: string;
  readonly readonly: string;
  readonly creates: boolean;
  readonly fsync: string;
  readonly flushed: string;
  readonly pages: string;
  readonly passes: boolean;
  readonly standbys: string;
}

/**
 * Throws a {@link WrongDatabase} if confirmed writes could be lost, or if the database cannot be written. Warns of
 * weaker settings.
 */
export const checkDatabase = async (db: Kysely<Schema>, warn: (message: string) => void): Promise<void> => {
  const { rows } = await sql<Said>`SELECT
    current_setting('server_version_num')::integer AS version, current_setting('server_encoding') AS encoding,
    current_setting('transaction_read_only') AS readonly, current_setting('fsync') AS fsync,
    has_schema_privilege(current_schema(), 'CREATE') AS creates,
    current_setting('synchronous_commit') AS flushed, current_setting('full_page_writes') AS pages,
    current_setting('synchronous_standby_names') AS standbys,
    (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS passes`.execute(db);
  const [said] = rows;
  const wrong = said && wrongWith(said);
  if (wrong !== undefined) throw new WrongDatabase(wrong);
  if (said?.standbys) await commitOnce(db);
  if (said?.passes)
    warn('the role in DATABASE_URL passes row-level security: give the server one that owns its database only');
};

/** Makes an empty commit, which waits for the standby as the commit of a vote does. */
const commitOnce = async (db: Kysely<Schema>): Promise<void> => {
  try {
    await sql`SELECT pg_logical_emit_message(true, 'shura', '')`.execute(db);
  } catch (cause) {
    // A timeout has no code, or the code of a cancelled statement (57014).
    if (cause instanceof Error && 'code' in cause && cause.code !== '57014') throw cause;
    const why = 'waits for a standby that does not answer: start it, or take it out of synchronous_standby_names';
    throw new WrongDatabase(why, { cause });
  }
};

/** A fault that appeared after the start. */
export const faultOf = async (db: Kysely<Schema>): Promise<StoreFault | undefined> => {
  const { rows } = await sql<{ readonly readonly: string; readonly oldest: string }>`SELECT
    current_setting('transaction_read_only') AS readonly, oldest FROM compatible`.execute(db);
  if (rows[0]?.readonly !== 'off') return 'read-only';
  return knows(rows[0].oldest) ? undefined : 'newer version';
};

const wrongWith = (said: Said): string | undefined => {
  const { version, encoding, creates, fsync, flushed, pages, standbys } = said;
  if (version < oldest) return `is of PostgreSQL ${Math.floor(version / 10_000)}: 14 or a newer one is needed`;
  if (encoding !== 'UTF8') return `keeps text as ${encoding}: make one with createdb -E UTF8 -T template0`;
  if (said.readonly === 'on') return 'is read only, as a standby is: name the primary';
  if (!creates) return 'does not let this user make tables: make it the owner of the database';
  if (fsync !== 'on') return 'may lose votes it has answered: set fsync = on in postgresql.conf';
  if (pages !== 'on') return 'may lose votes it has answered: set full_page_writes = on in postgresql.conf';
  // With `local` and every stricter value, the server flushes to disk before it confirms a commit.
  if (flushed === 'off') return 'may lose votes it has answered: set synchronous_commit = on in postgresql.conf';
  if (flushed === 'local' && standbys !== '')
    return 'may lose votes it has answered when its standby takes over: set synchronous_commit = on in postgresql.conf';
  return undefined;
};
