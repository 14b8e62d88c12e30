import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import { staffTables } from '../staff-tables.ts';
import { ballotFunctions } from './ballot-functions.ts';
import { raiseWall } from './wall.ts';

/**
 * All tables as of the sixth migration, named as in SQLite. What a record says is text of JSON; the columns taken out of it
 * are for the database's own use. Counters have a row a slot, and change in place: their pages have room for that.
 */
export const firstPostgresTables = async (db: Kysely<unknown>): Promise<void> => {
  await recordTables(db);
  await sql`CREATE TABLE ballot (
    poll integer NOT NULL, revision integer NOT NULL, question smallint NOT NULL, choice text NOT NULL, voter bytea NOT NULL,
    PRIMARY KEY (poll, voter, question)
  )`.execute(db);
  await sql`CREATE TABLE tally (
    poll integer NOT NULL, question smallint NOT NULL, cell integer NOT NULL, slot smallint NOT NULL, n bigint NOT NULL,
    PRIMARY KEY (poll, question, cell, slot)
  ) WITH (fillfactor = 50)`.execute(db);
  await sql`CREATE TABLE turnout (
    poll integer NOT NULL, slot smallint NOT NULL, participants bigint NOT NULL, of_l0 bigint NOT NULL,
    updated_at bigint NOT NULL,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(), PRIMARY KEY (poll, slot)
  ) WITH (fillfactor = 50)`.execute(db);
  await sql`CREATE TABLE interim (
    poll integer PRIMARY KEY, participants bigint NOT NULL, of_l0 bigint NOT NULL,
    updated_at bigint NOT NULL, cells text NOT NULL
  )`.execute(db);
  for (const statement of ballotFunctions) await sql.raw(statement).execute(db);
  await sql`CREATE TABLE keys (mark text NOT NULL)`.execute(db);
  await sql`CREATE TABLE secret (owner text, kind text, sealed bytea NOT NULL, PRIMARY KEY (owner, kind))`.execute(db);
  await sql`CREATE TABLE compatible (oldest text NOT NULL)`.execute(db);
  await sql`INSERT INTO compatible VALUES ('0006-turnout')`.execute(db);
  await tellChanges(db);
  await sql`CREATE TABLE lease (job text PRIMARY KEY, holder text NOT NULL, until timestamptz NOT NULL)`.execute(db);
  await sql`CREATE UNLOGGED TABLE bucket (key text PRIMARY KEY, n double precision NOT NULL, at timestamptz NOT NULL)`.execute(
    db,
  );
  await sql`CREATE UNLOGGED TABLE rate (key text PRIMARY KEY, points integer NOT NULL, expire bigint)`.execute(db);
  // How far ballots of a closed poll were written again in the order of their keys.
  await sql`CREATE TABLE reordered (
    poll integer PRIMARY KEY REFERENCES poll ON DELETE CASCADE, voter bytea, question smallint, done boolean NOT NULL
  )`.execute(db);
  await sql`CREATE UNLOGGED TABLE day_secret (day date PRIMARY KEY, secret bytea NOT NULL)`.execute(db);
  await staffTables(db, 'postgres');
  await sql`ALTER TABLE invitation ADD COLUMN "by" text, ADD COLUMN mailed integer`.execute(db);
  await raiseWall(db);
};

/** Which records were written, and by which transaction, for processes that have them in memory. */
const tellChanges = async (db: Kysely<unknown>): Promise<void> => {
  await sql`CREATE TABLE change (
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(), at timestamptz NOT NULL DEFAULT now(), kind text NOT NULL, key text NOT NULL
  )`.execute(db);
  await sql`CREATE INDEX change_by_xid ON change (xid)`.execute(db);
  await sql`CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO change (kind, key) VALUES (TG_ARGV[0], to_json(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END) ->> TG_ARGV[1]);
      RETURN NULL;
    END $$`.execute(db);
  for (const [table, kind, key] of [
    ['agency', 'agency', 'slug'],
    ['consultation', 'consultation', 'slug'],
    ['deletion', 'deletion', 'agency'],
    ['poll', 'poll', 'id'],
    ['suggestion', 'suggestion', 'id'],
    ['act', 'suggestion', 'suggestion'],
    ['support', 'suggestion', 'suggestion'],
  ] as const) {
    await sql`CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON ${sql.table(table)}
      FOR EACH ROW EXECUTE FUNCTION tell_change(${sql.lit(kind)}, ${sql.lit(key)})`.execute(db);
  }
};

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const counted = (column: ColumnDefinitionBuilder) => column.primaryKey().generatedByDefaultAsIdentity();

const recordTables = async (db: Kysely<unknown>): Promise<void> => {
  const named = (table: string) => db.schema.createTable(table).addColumn('slug', 'text', key);
  await named('agency').addColumn('document', 'json', notNull).execute();
  await named('consultation').addColumn('record', 'json', notNull).execute();
  await db.schema
    .createTable('deletion')
    .addColumn('agency', 'text', key)
    .addColumn('record', 'json', notNull)
    .execute();
  await db.schema
    .createTable('poll')
    .addColumn('id', 'integer', counted)
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('edition', 'integer', notNull)
    .addColumn('record', 'json', notNull)
    .execute();
  // Of one that is imported, ballots come in after its end.
  await sql`ALTER TABLE poll ADD COLUMN closes_at bigint GENERATED ALWAYS AS (
    CASE WHEN record -> 'imported' IS NULL THEN (record ->> 'closesAt')::bigint END
  ) STORED`.execute(db);
  await db.schema
    .createTable('suggestion')
    .addColumn('id', 'integer', counted)
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('once', 'text', (column) => column.notNull().unique())
    .addColumn('record', 'json', notNull)
    .addColumn('words', 'text')
    .execute();
  await db.schema
    .createTable('act')
    .addColumn('suggestion', 'integer', notNull)
    .addColumn('n', 'integer', notNull)
    .addColumn('act', 'text', notNull)
    .addPrimaryKeyConstraint('act_key', ['suggestion', 'n'])
    .execute();
  await db.schema
    .createTable('contact')
    .addColumn('suggestion', 'integer', key)
    .addColumn('sealed', 'text', notNull)
    .execute();
  await db.schema
    .createTable('support')
    .addColumn('suggestion', 'integer', notNull)
    .addColumn('supporter', 'bytea', notNull)
    .addPrimaryKeyConstraint('support_key', ['suggestion', 'supporter'])
    .execute();
  await db.schema.createIndex('support_by_supporter').on('support').column('supporter').execute();
  await db.schema
    .createTable('notice')
    .addColumn('suggestion', 'integer', notNull)
    .addColumn('act', 'integer', notNull)
    .addColumn('attempts', 'integer', notNull)
    .addColumn('due_at', 'bigint')
    .addColumn('address', 'text')
    .addColumn('sent_at', 'bigint')
    .addPrimaryKeyConstraint('notice_key', ['suggestion', 'act'])
    .execute();
};
