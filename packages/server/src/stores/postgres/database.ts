import { Socket } from 'node:net';
import { Kysely, PostgresAdapter, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';
import { DataError, StoreBusy } from '../../model/store.ts';
import { dataErrorOf } from '../data-error.ts';
import { orRolledBack } from '../rolled-back.ts';
import type { Schema, Tx } from '../schema.ts';
import type { Connecting } from './servers.ts';

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

/** Statements that may wait for a connection of a pool: about a fifth of a second of work. */
const maxWaiting = 2_000;

type Connected = Parameters<pg.Pool['connect']>[0];

/** A pool whose queue has a bound: past it, what asks for a connection is told at once to come again. */
class BoundedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    const busy = this.waitingCount < maxWaiting ? undefined : new StoreBusy('too many wait for the database');
    if (!callback) return busy ? Promise.reject(busy) : super.connect();
    if (busy) callback(busy, undefined, () => {});
    else super.connect(callback);
    return undefined;
  }
}

/**
 * Connections that are made when they are needed; one that fails while nobody uses it is replaced in silence. One that has
 * been asked something and says nothing for `silence` milliseconds is given up, with the statement; 0 is for what may take
 * its time.
 */
export const openPool = (connecting: Connecting, max: number, silence = patience.answer): pg.Pool => {
  const pool = new BoundedPool({
    ...connecting,
    max,
    types,
    connectionTimeoutMillis: Math.min(patience.connection, silence || patience.connection),
    keepAlive: true,
    application_name: 'shura',
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    // One that is lost between two statements: the next statement says so.
    client.on('error', () => {});
    doubtUnreplicated(client);
    if (silence > 0) endSilent(client, silence);
  });
  return pool;
};

const endSilent = (client: pg.Client, after: number): void => {
  const { stream } = client.connection;
  if (!(stream instanceof Socket)) return;
  let answered = stream.bytesWritten;
  client.on('drain', () => {
    answered = stream.bytesWritten;
  });
  stream.setTimeout(after);
  stream.on('timeout', () => {
    if (stream.bytesWritten > answered) stream.destroy(new Error('the database says nothing'));
  });
};

/**
 * Whoever cancels a commit that waits for its standby makes PostgreSQL answer that it is done, with a warning: it is on one
 * disk only, and may be gone when the standby takes over. So nobody is told that it is done.
 */
const doubtUnreplicated = (client: pg.Client): void => {
  client.on('notice', ({ routine }) => {
    // Now, and not when the socket says so: the answer comes with the warning.
    if (routine === 'SyncRepWaitForLSN') client.connection.emit('error', new Error('the standby has not confirmed it'));
  });
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

/** The keys of the locks under which steps are taken, and tables made. */
const stepLock = 5_281_700;
export const migrationLock = 5_281_701;

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
    orRolledBack(
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

/** Rejects with a {@link DataError} where a value is at fault; after any other failure the same may be asked again. */
export const orBusy = <Value>(work: Promise<Value>): Promise<Value> =>
  work.catch((error: unknown) => {
    if (error instanceof StoreBusy || error instanceof DataError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw dataErrorOf(code) ?? new StoreBusy('the database did not answer', { cause: error });
  });
