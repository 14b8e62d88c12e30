import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Schema } from './row-types.ts';
import { createTables, type Engine } from './tables.ts';

/** The migrations of both databases, by name. Never edit a released one. */
const migrations: Record<string, (db: Kysely<unknown>, engine: Engine) => Promise<void>> = {
  '0001-tables': createTables,
};

/** True if this program has the migration. */
export const knows = (name: string): boolean => name in migrations;

/** The database has migrations this program does not know. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
  constructor() {
    super('is of a newer Shura: run that version, or a newer one');
  }
}

/** Thrown if the database lacks migrations. Starting a server of this version applies them. */
export class OlderDatabase extends Error {
  override readonly name = 'OlderDatabase';
  constructor() {
    super('is of an older Shura: start a server of this version on it once');
  }
}

/**
 * Applies missing migrations. Leaves a newer PostgreSQL database alone if its `compatible` table allows this version;
 * throws a {@link NewerDatabase} otherwise.
 */
export const migrate = async (db: Kysely<Schema>, engine: Engine): Promise<void> => {
  if (!(await appliedTo(db)).every(knows)) {
    if (engine === 'postgres' && knows(await oldestFor(db))) return;
    throw new NewerDatabase();
  }
  const known: Record<string, Migration> = {};
  for (const [name, up] of Object.entries(migrations)) known[name] = { up: (to) => up(to, engine) };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('The database cannot be migrated');
};

/** Throws if the database is not of exactly this version. */
export const checkVersion = async (db: Kysely<Schema>): Promise<void> => {
  const applied = await appliedTo(db);
  if (!applied.every(knows)) throw new NewerDatabase();
  if (Object.keys(migrations).some((name) => !applied.includes(name))) throw new OlderDatabase();
};

const appliedTo = async (db: Kysely<Schema>): Promise<string[]> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
};

/** The oldest migration that a program must have to use this database. */
const oldestFor = async (db: Kysely<Schema>): Promise<string> => {
  const { rows } = await sql<{ oldest: string }>`SELECT oldest FROM compatible`.execute(db);
  return rows[0]?.oldest ?? '';
};
