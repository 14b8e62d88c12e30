import { Socket } from 'node:net';
import { Kysely, PostgresAdapter, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';
import { DataError, StoreBusy } from '../../model/store.ts';
import { orAborted } from '../abort-transaction.ts';
import { dataErrorOf } from '../data-error.ts';
import type { Schema, Tx } from '../row-types.ts';
import type { Connecting } from './servers.ts';

/** Timeouts to connect and to get a result, in ms. After them the request is refused as busy. */
const timeouts = { connection: 2_000, answer: 8_000 };

/** Type OIDs of pg_type: counts and sums (int8, numeric), and JSON. */
const counts: readonly number[] = [20, 1700];
const json = 114;

/** Counts are safe integers, so they are parsed as numbers. JSON stays text: the code that reads a record parses it. */
const types: pg.CustomTypesConfig = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (counts.includes(type)) return Number;
    if (type === json) return String;
    return pg.types.getTypeParser(type, format) as unknown;
  },
};

/** Maximum number of statements that wait for a connection of a pool: about a fifth of a second of work. */
const maxWaiting = 2_000;

type ConnectCallback = Parameters<pg.Pool['connect']>[0];

/** A pool with a bounded queue: past the bound, it rejects with {@link StoreBusy} at once. */
class BoundedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | undefined {
    const busy = this.waitingCount < maxWaiting ? undefined : new StoreBusy('too many wait for the database');
    if (!callback) return busy ? Promise.reject(busy) : super.connect();
    if (busy) callback(busy, undefined, () => {});
    else super.connect(callback);
    return undefined;
  }
}

/**
 * A pool that connects on demand. An idle connection that fails is replaced silently. A connection that does not answer
 * a statement within `silence` ms is closed; 0 disables this, for long work.
 */
export const openPool = (connecting: Connecting, max: number, silence = timeouts.answer): pg.Pool => {
  const pool = new BoundedPool({
    ...connecting,
    max,
    types,
    connectionTimeoutMillis: Math.min(timeouts.connection, silence || timeouts.connection),
    keepAlive: true,
    application_name: 'shura',
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    // A connection lost between two statements: the next statement reports it.
    client.on('error', () => {});
    failUnreplicated(client);
    if (silence > 0) closeSilent(client, silence);
  });
  return pool;
};

const closeSilent = (client: pg.Client, after: number): void => {
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
 * If a commit that waits for its standby is cancelled, PostgreSQL still reports success, with a warning. The commit is
 * on one disk only, and is lost if the standby takes over: treat it as failed.
 */
const failUnreplicated = (client: pg.Client): void => {
  client.on('notice', ({ routine }) => {
    // Emitted at once, because the success message follows the warning.
    if (routine === 'SyncRepWaitForLSN') client.connection.emit('error', new Error('the standby has not confirmed it'));
  });
};

/** Migrations run in a transaction that already holds a lock. The lock also works through a pooler. */
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

/**
 * Runs `work` on a separate connection, and closes it.
 * @param silence as in {@link openPool}
 */
export const onOwnConnection = <Value>(
  connecting: Connecting,
  silence: number | undefined,
  work: (db: Kysely<Schema>) => Promise<Value>,
): Promise<Value> => {
  const db = queriesOn(openPool(connecting, 1, silence));
  return work(db).finally(() => db.destroy());
};

/** Advisory lock key of the store's transactions, see {@link takeStep}. */
export const stepLock = 5_281_700;
/** Advisory lock key of migrations. */
export const migrationLock = 5_281_701;

interface StepOptions {
  /**
   * Steps that check before they write run `alone`, one at a time across all processes, as in SQLite. Other steps run
   * `beside` each other, but never beside one that runs alone.
   */
  readonly taken: 'alone' | 'beside';
  /** Restricts the step to the rows of this agency. */
  readonly agency?: string | undefined;
}

/** Runs a step in a transaction that sees everything committed before it. */
export const takeStep = <Value>(
  db: Kysely<Schema>,
  { taken, agency }: StepOptions,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> =>
  orBusy(
    orAborted(
      db.transaction().execute(async (tx) => {
        const lock = taken === 'alone' ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`;
        // A transaction whose process hangs is ended after 10 s.
        await sql`SELECT set_config('lock_timeout', '5s', true), ${idleFor('10s')}, ${actingFor(agency)},
          ${lock}(${sql.lit(stepLock)})`.execute(tx);
        return work(tx);
      }),
    ),
  );

export const idleFor = (time: string) => sql`set_config('idle_in_transaction_session_timeout', ${time}, true)`;
const actingFor = (agency = '') => sql`set_config('shura.agency', ${agency}, true)`;

/** Reads in a transaction restricted to the rows of one agency. */
export const readFor = <Value>(db: Kysely<Schema>, agency: string, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  orBusy(
    db.transaction().execute(async (tx) => {
      await sql`SELECT ${actingFor(agency)}`.execute(tx);
      return work(tx);
    }),
  );

/** Runs several reads in one snapshot. */
export const readAtOnce = <Value>(db: Kysely<Schema>, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  orBusy(db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work));

/**
 * Rejects with a {@link DataError} if a value is at fault, otherwise with a {@link StoreBusy}, after which a retry is
 * safe.
 */
export const orBusy = <Value>(work: Promise<Value>): Promise<Value> =>
  work.catch((error: unknown) => {
    if (error instanceof StoreBusy || error instanceof DataError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw dataErrorOf(code) ?? new StoreBusy('the database did not answer', { cause: error });
  });
