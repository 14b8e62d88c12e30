import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { firstPostgresTables } from './postgres/tables.ts';
import type { Schema } from './schema.ts';
import { type Engine, staffTables } from './staff-tables.ts';

/**
 * Numbered, and never edited once released. PostgreSQL was added with the sixth. `choice` has no declared type: it holds
 * integers and text alike. A ballot carries no time and no row id: in SQLite the ballots of a poll tell nothing of the order
 * they came in; for PostgreSQL see decision 44.
 */
const sqlite: Record<string, Migration> = {
  '0001-first-vote': {
    async up(db) {
      await db.schema
        .createTable('agency')
        .addColumn('slug', 'text', (column) => column.primaryKey().notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('poll')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('slug', 'text', (column) => column.notNull().unique())
        .addColumn('edition', 'integer', (column) => column.notNull())
        .addColumn('record', 'text', (column) => column.notNull())
        .addColumn('participants', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('updated_at', 'integer')
        .execute();
      await sql`CREATE TABLE ballot (
        poll INTEGER NOT NULL, voter BLOB NOT NULL, question INTEGER NOT NULL, choice NOT NULL, revision INTEGER NOT NULL,
        PRIMARY KEY (poll, voter, question)
      ) WITHOUT ROWID`.execute(db);
      await sql`CREATE TABLE tally (
        poll INTEGER NOT NULL, question INTEGER NOT NULL, cell INTEGER NOT NULL, n INTEGER NOT NULL,
        PRIMARY KEY (poll, question, cell)
      ) WITHOUT ROWID`.execute(db);
    },
  },
  '0002-consultations': {
    async up(db) {
      await db.schema
        .createTable('consultation')
        .addColumn('slug', 'text', (column) => column.primaryKey().notNull())
        .addColumn('record', 'text', (column) => column.notNull())
        .execute();
    },
  },
  '0003-suggestions': {
    async up(db) {
      await db.schema
        .createTable('suggestion')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('reference', 'text', (column) => column.notNull().unique())
        .addColumn('once', 'text', (column) => column.notNull().unique())
        .addColumn('record', 'text', (column) => column.notNull())
        .addColumn('words', 'text')
        .execute();
      await db.schema
        .createTable('act')
        .addColumn('suggestion', 'integer', (column) => column.notNull())
        .addColumn('n', 'integer', (column) => column.notNull())
        .addColumn('act', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('act_key', ['suggestion', 'n'])
        .execute();
      await db.schema
        .createTable('contact')
        .addColumn('suggestion', 'integer', (column) => column.primaryKey().notNull())
        .addColumn('sealed', 'text', (column) => column.notNull())
        .execute();
      await sql`CREATE TABLE support (
        suggestion INTEGER NOT NULL, supporter BLOB NOT NULL, PRIMARY KEY (suggestion, supporter)
      ) WITHOUT ROWID`.execute(db);
      await db.schema.createIndex('support_by_supporter').on('support').column('supporter').execute();
      await db.schema
        .createTable('notice')
        .addColumn('suggestion', 'integer', (column) => column.notNull())
        .addColumn('act', 'integer', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('due_at', 'integer')
        .addColumn('address', 'text')
        .addColumn('sent_at', 'integer')
        .addPrimaryKeyConstraint('notice_key', ['suggestion', 'act'])
        .execute();
    },
  },
  '0004-staff': { up: (db) => staffTables(db, 'sqlite') },
  '0005-deletion-and-proof': {
    async up(db) {
      await db.schema
        .createTable('deletion')
        .addColumn('agency', 'text', (column) => column.primaryKey().notNull())
        .addColumn('record', 'text', (column) => column.notNull())
        .execute();
      await db.schema.alterTable('invitation').addColumn('by', 'text').execute();
      await db.schema.alterTable('invitation').addColumn('mailed', 'integer').execute();
    },
  },
  '0006-turnout': {
    async up(db) {
      await sql`CREATE TABLE turnout (
        poll INTEGER PRIMARY KEY NOT NULL, participants INTEGER NOT NULL, of_l0 INTEGER NOT NULL, updated_at INTEGER NOT NULL
      )`.execute(db);
      await sql`INSERT INTO turnout SELECT id, participants, 0, coalesce(updated_at, 0) FROM poll WHERE participants > 0`.execute(
        db,
      );
      await sql`CREATE TABLE interim (
        poll INTEGER PRIMARY KEY NOT NULL, participants INTEGER NOT NULL, of_l0 INTEGER NOT NULL,
        updated_at INTEGER NOT NULL, cells TEXT NOT NULL
      )`.execute(db);
      await sql`CREATE TABLE keys (mark TEXT NOT NULL)`.execute(db);
      await sql`CREATE TABLE secret (
        owner TEXT NOT NULL, kind TEXT NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (owner, kind)
      ) WITHOUT ROWID`.execute(db);
      await db.schema.alterTable('poll').dropColumn('participants').execute();
      await db.schema.alterTable('poll').dropColumn('updated_at').execute();
    },
  },
};

const postgres: Record<string, Migration> = { '0006-turnout': { up: firstPostgresTables } };

const migrations: Record<Engine, Record<string, Migration>> = { sqlite, postgres };

/** Whether this program knows a migration. */
export const knows = (engine: Engine, name: string): boolean => name in migrations[engine];

/** The tables are those of a Shura that this one does not know. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
  constructor() {
    super('is of a newer Shura: run that version, or a newer one');
  }
}

/** The tables are those of an earlier Shura, and only a server of this version brings them up to date. */
export class OlderDatabase extends Error {
  override readonly name = 'OlderDatabase';
  constructor() {
    super('is of an older Shura: start a server of this version on it once');
  }
}

/**
 * Brings a database to the newest schema; throws when it cannot. One that is newer already is left as it is, where what
 * made it so says in `compatible` that versions as old as this go on working beside it.
 */
export const migrate = async (db: Kysely<Schema>, engine: Engine): Promise<void> => {
  const known = migrations[engine];
  if ((await appliedTo(db)).some((name) => !(name in known))) {
    if (engine === 'postgres' && (await oldestFor(db)) in known) return;
    throw new NewerDatabase();
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('The database cannot be migrated');
};

/** Throws where a database is not exactly of this version. */
export const checkVersion = async (db: Kysely<Schema>, engine: Engine): Promise<void> => {
  const [known, applied] = [Object.keys(migrations[engine]), await appliedTo(db)];
  if (applied.some((name) => !known.includes(name))) throw new NewerDatabase();
  if (known.some((name) => !applied.includes(name))) throw new OlderDatabase();
};

const appliedTo = async (db: Kysely<Schema>): Promise<string[]> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
};

/** The migration that a program has to know to work with this database. */
const oldestFor = async (db: Kysely<Schema>): Promise<string> => {
  const { rows } = await sql<{ oldest: string }>`SELECT oldest FROM compatible`.execute(db);
  return rows[0]?.oldest ?? '';
};
