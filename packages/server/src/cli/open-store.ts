import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Store, StoreBusy } from '../model/store.ts';
import { NotTheSame } from '../stores/copy.ts';
import { NewerDatabase, OlderDatabase } from '../stores/migrations.ts';
import { addressesOf } from '../stores/postgres/addresses.ts';
import { PlainTransport, WrongDatabase } from '../stores/postgres/check-database.ts';
import type { Tx } from '../stores/row-types.ts';
import { Locked, openReader, openSqliteWriter, queriesOn } from '../stores/sqlite/database.ts';
import { movedTo, sayMoved } from '../stores/sqlite/moved.ts';
import { openSqliteStore } from '../stores/sqlite/sqlite-store.ts';
import type { Engine } from '../stores/tables.ts';
import { CommandError, messageOf, WrongSetting } from './command-error.ts';
import type { Config } from './config.ts';

/** Imported on use, so that SQLite servers do not load it. */
const inPostgres = () => import('../stores/postgres/postgres-store.ts');

/** Opens the configured database for writing. Throws a {@link CommandError} that says how to fix a failure. */
export const openStore = async ({ database, databaseUrl }: Config, warn: (message: string) => void): Promise<Store> => {
  try {
    if (databaseUrl === undefined) return await openSqliteStore({ file: database });
    const { openPostgresStore } = await inPostgres();
    return await openPostgresStore({ url: databaseUrl, warn });
  } catch (error) {
    if (databaseUrl !== undefined) throw explainFailure(error, databaseUrl);
    throw new CommandError(`cannot open ${database}: ${aboutSqlite(error)}`);
  }
};

/** Reads in one snapshot, while servers write. */
export const readDatabase = async <Value>(
  { database, databaseUrl }: Config,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> => {
  if (databaseUrl !== undefined) {
    const { openPostgresReader } = await inPostgres();
    return openPostgresReader({ url: databaseUrl }, work).catch(explained(databaseUrl));
  }
  const db = queriesOn(openFile(database));
  const read = db.transaction().execute(work);
  return read.finally(() => db.destroy());
};

/**
 * Writes in one transaction. PostgreSQL may be in use. SQLite allows one writing process, so no server may have the
 * file open.
 */
export const writeDatabase = async <Value>(
  { database, databaseUrl }: Config,
  work: (tx: Tx, engine: Engine) => Promise<Value>,
): Promise<Value> => {
  if (databaseUrl !== undefined) {
    const warn = (message: string) => process.stderr.write(`shura: ${message}\n`);
    const { openPostgresWriter } = await inPostgres();
    return openPostgresWriter({ url: databaseUrl, warn }, (tx) => work(tx, 'postgres')).catch(explained(databaseUrl));
  }
  openFile(database).close();
  try {
    return await openSqliteWriter(database, (tx) => work(tx, 'sqlite'));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (error instanceof Locked) throw new CommandError(`${database} is being served: stop that server, and try again`);
    throw new CommandError(`cannot write to ${database}: ${aboutSqlite(error)}`);
  }
};

const aboutSqlite = (error: unknown) => (error instanceof NewerDatabase ? `it ${error.message}` : messageOf(error));

export const noDatabase = (file: string) =>
  new CommandError(`there is no ${file}: set SHURA_DATA to the folder of the server`);

const openFile = (file: string) => {
  if (!existsSync(file)) throw noDatabase(file);
  const reader = openReader(file);
  const moved = movedTo(reader);
  if (!moved) return reader;
  reader.close();
  throw new CommandError(`cannot use ${file}: ${sayMoved(moved)}`);
};

/** Explains an error of PostgreSQL or the network by its code (PostgreSQL manual, appendix A). */
export const explainFailure = (thrown: unknown, url: string): Error => {
  const error = thrown instanceof StoreBusy ? thrown.cause : thrown;
  if (error instanceof CommandError || error instanceof NotTheSame || error instanceof Database.SqliteError)
    return error;
  if (error instanceof PlainTransport) return new WrongSetting(`the database in DATABASE_URL ${error.message}`);
  if (error instanceof WrongDatabase || error instanceof NewerDatabase || error instanceof OlderDatabase)
    return new CommandError(`the database in DATABASE_URL ${error.message}`);
  const addresses = addressesOf(url).map((address) => new URL(address));
  const host = addresses.map(({ host }) => host).join(' or ');
  const said = codeOf(error);
  const known: Readonly<Record<string, string>> = {
    '28P01': 'refuses this user or password: correct DATABASE_URL',
    '28000': 'refuses this user: correct DATABASE_URL, or pg_hba.conf there',
    '3D000': `has no database ${addresses[0]?.pathname.slice(1)}: make it with createdb, or correct DATABASE_URL`,
    '42P07': 'has tables of something else: name an empty one, made with createdb',
    '42501': 'does not let this user make tables: make it the owner of the database',
    '25006': 'is read only, as a standby is: name the primary in DATABASE_URL',
    '53100': 'has no space left on its disk: free some, and start again',
    '53300': 'has no connection left: raise max_connections there, or put a pooler before it',
    // With several servers in the URL, a standby sends this during the search for the primary.
    '55000': 'is a standby, and nothing else answers: promote it, or start the primary',
    '57P03': 'is starting up or shutting down: try again in a moment',
  };
  if (said !== undefined && said in known) return new CommandError(`the database at ${host} ${known[said]}`);
  // Only errors of PostgreSQL itself have a severity, so the server was reached.
  if (error instanceof Error && 'severity' in error)
    return new CommandError(`the database at ${host} says ${said ?? 'nothing more'}: ${error.message}`);
  return new CommandError(
    `cannot reach the database at ${host} (${said ?? 'no answer'}): start it, or correct DATABASE_URL`,
  );
};

/** Returns a handler for `catch` that throws the explained failure. */
export const explained =
  (url: string) =>
  (error: unknown): never => {
    throw explainFailure(error, url);
  };

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (!(error instanceof AggregateError)) return codeOf(error.cause);
  // With several servers, the error of a standby is more useful than a failed connection.
  const codes = error.errors.map(codeOf);
  return codes.find((code) => code === '55000') ?? codes[0];
};
