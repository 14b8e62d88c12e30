import { Kysely, PostgresAdapter, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';
import { StoreBusy } from '../../store.ts';
import type { Schema, Tx } from '../schema.ts';
import { orUndone } from '../undone.ts';

/** Milliseconds until a connection, and an answer, is given up: whoever waits is told to come again. */
const patience = { connection: 2_000, answer: 8_000 };

/** Types by their number (PostgreSQL's pg_type): counts and sums, and JSON. */
const counts: readonly number[] = [20, 1700];
const json = 114;

/** Numbers of ours are within what JavaScript counts exactly; records are parsed where they are read. */
const types: pg.CustomTypesConfig = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (counts.includes(type)) return Number;
    if (type === json) return String;
    return pg.types.getTypeParser(type, format) as unknown;
  },
};

/**
 * Connections that are made when they are needed; one that fails while nobody uses it is replaced in silence. Nobody waits
 * longer than `answer` milliseconds for a statement; 0 is for what may take its time.
 */
export const openPool = (url: string, max: number, answer = patience.answer): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: patience.connection,
    query_timeout: answer,
    keepAlive: true,
    application_name: 'shura',
  });
  pool.on('error', () => {});
  // One that is lost between two statements: the next statement says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
};

/** Migrations run in a transaction that holds a lock already, of a kind that a pooler cannot lose. */
class Adapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}
class Dialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new Adapter();
  }
}

export const queriesOn = <Tables = Schema>(pool: pg.Pool): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new Dialect({ pool, cursor: Cursor }) });

/** The key of the lock under which steps are taken. */
const stepLock = 5_281_700;

interface How {
  /**
   * Steps that judge what they find are taken `alone`, one at a time in all processes, as in SQLite; others `beside` each
   * other, and never beside one of those.
   */
  readonly taken: 'alone' | 'beside';
  /** The agency whose rows alone it touches. */
  readonly agency?: string | undefined;
}

/** Runs a step in a transaction that sees all that was written before it. */
export const takeStep = <Value>(
  db: Kysely<Schema>,
  { taken, agency }: How,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> =>
  orBusy(
    orUndone(
      db.transaction().execute(async (tx) => {
        const lock = taken === 'alone' ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`;
        // One that is stopped in the middle lets go after a while.
        await sql`SELECT set_config('lock_timeout', '5s', true), ${idleFor('10s')}, ${actingFor(agency)},
          ${lock}(${sql.lit(stepLock)})`.execute(tx);
        return work(tx);
      }),
    ),
  );

export const idleFor = (time: string) => sql`set_config('idle_in_transaction_session_timeout', ${time}, true)`;
const actingFor = (agency = '') => sql`set_config('shura.agency', ${agency}, true)`;

/** Reads rows of one agency, and could read no other's. */
export const readFor = <Value>(db: Kysely<Schema>, agency: string, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  orBusy(
    db.transaction().execute(async (tx) => {
      await sql`SELECT ${actingFor(agency)}`.execute(tx);
      return work(tx);
    }),
  );

/** Reads what several statements ask for as of one moment. */
export const readAtOnce = <Value>(db: Kysely<Schema>, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  orBusy(db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work));

/** Whatever went wrong with the database, the same may be asked again. */
export const orBusy = <Value>(work: Promise<Value>): Promise<Value> =>
  work.catch((error: unknown) => {
    throw error instanceof StoreBusy ? error : new StoreBusy('the database did not answer', { cause: error });
  });
