import { sql } from 'kysely';
import { migrate } from '../migrations.ts';
import type { Tx } from '../row-types.ts';
import { checkDatabase, WrongDatabase } from './check-database.ts';
import { migrationLock, onOwnConnection } from './database.ts';
import { connectTo } from './servers.ts';
import { createSearchIndex } from './tables.ts';

/** Timeout of a statement, in ms. A target that stops responding blocks voting no longer than this. */
const timeout = 60_000;

export interface FillOptions {
  readonly url: string;
  readonly warn: (message: string) => void;
  /** Fingerprint of the keys. The rows of an unfinished move with the same keys are removed first. */
  readonly over?: string | undefined;
  readonly fill: (tx: Tx) => Promise<void>;
}

/** Creates the tables in an empty database and fills them, in one transaction. */
export const fillPostgres = async ({ url, warn, over, fill }: FillOptions): Promise<void> => {
  await onOwnConnection(connectTo(url), timeout, async (db) => {
    await db.connection().execute((connection) => checkDatabase(connection, warn));
    await db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ alone: boolean }>`
        SELECT pg_try_advisory_xact_lock(${sql.lit(migrationLock)}) AS alone`.execute(tx);
      if (!rows[0]?.alone)
        throw new WrongDatabase('is being filled by another move, or has a server that starts: wait');
      await migrate(tx, 'postgres');
      await makeRoom(tx, over);
      // To build the index of all rows at once takes a fraction of the time.
      await sql`DROP INDEX search_lexemes`.execute(tx);
      await fill(tx);
      await createSearchIndex(tx);
      // No server runs on this database yet, so no cache needs these change records.
      await sql`TRUNCATE change`.execute(tx);
    });
  });
};

const makeRoom = async (tx: Tx, over: string | undefined): Promise<void> => {
  const keys = await tx.selectFrom('keys').select('mark').executeTakeFirst();
  const agency = await tx.selectFrom('agency').select('slug').executeTakeFirst();
  if (!keys && !agency) return;
  if (keys?.mark !== over || (await unfinishedMove(tx)) === undefined) {
    throw new WrongDatabase('is not empty: name a new one, made with createdb');
  }
  const tables = (await tx.introspection.getTables()).filter(({ name }) => name !== 'compatible');
  await sql`ALTER TABLE audit DISABLE TRIGGER audit_no_change`.execute(tx);
  await sql`TRUNCATE ${sql.join(tables.map(({ name }) => sql.table(name)))}`.execute(tx);
  await sql`ALTER TABLE audit ENABLE TRIGGER audit_no_change`.execute(tx);
  await sql`DROP TABLE unfinished_move`.execute(tx);
};

/** Marks this database as unusable until the source database is closed. */
export const markUnfinished = async (tx: Tx, id: string): Promise<void> => {
  await sql`CREATE TABLE unfinished_move (id text NOT NULL)`.execute(tx);
  await sql`INSERT INTO unfinished_move VALUES (${id})`.execute(tx);
};

/** The id of an unfinished move into this database. */
export const unfinishedMove = async (tx: Tx): Promise<string | undefined> => {
  const found = await sql<{ there: boolean }>`SELECT to_regclass('unfinished_move') IS NOT NULL AS there`.execute(tx);
  if (!found.rows[0]?.there) return undefined;
  const { rows } = await sql<{ id: string }>`SELECT id FROM unfinished_move`.execute(tx);
  return rows[0]?.id;
};

/**
 * Removes the marker of this move, so that servers can start. Returns false if another move filled the database, or if
 * this move was finished before.
 */
export const finishMove = async (url: string, id: string): Promise<boolean> =>
  onOwnConnection(connectTo(url), timeout, (db) =>
    db.transaction().execute(async (tx) => {
      if ((await unfinishedMove(tx)) !== id) return false;
      await sql`DROP TABLE unfinished_move`.execute(tx);
      return true;
    }),
  );
