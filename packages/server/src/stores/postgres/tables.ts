import { type Kysely, type QueryExecutorProvider, sql } from 'kysely';
import { ballotFunctions } from './ballot-functions.ts';
import { enableRowSecurity } from './row-security.ts';

/**
 * Tables and columns that only PostgreSQL has, or that differ from SQLite. Columns generated from a record are used by
 * the database only. Each counter is split over several rows (slots), so that
 * writers do not wait for one row. A low fillfactor leaves room for HOT updates on the same page.
 */
export const postgresTables = async (db: Kysely<unknown>): Promise<void> => {
  // Null for imported polls, whose ballots arrive after the end.
  await sql`ALTER TABLE poll ADD COLUMN closes_at bigint GENERATED ALWAYS AS (
    CASE WHEN record -> 'imported' IS NULL THEN (record ->> 'closesAt')::bigint END
  ) STORED`.execute(db);
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
  for (const statement of ballotFunctions) await sql.raw(statement).execute(db);
  await sql`CREATE TABLE compatible (oldest text NOT NULL)`.execute(db);
  await sql`INSERT INTO compatible VALUES ('0001-tables')`.execute(db);
  await tellChanges(db);
  await sql`CREATE TABLE lease (job text PRIMARY KEY, holder text NOT NULL, until timestamptz NOT NULL)`.execute(db);
  await sql`CREATE UNLOGGED TABLE bucket (
    key text PRIMARY KEY, n double precision NOT NULL, at timestamptz NOT NULL
  )`.execute(db);
  await sql`CREATE UNLOGGED TABLE rate (key text PRIMARY KEY, points integer NOT NULL, expire bigint)`.execute(db);
  // Progress of rewriting ballots of closed polls in key order.
  await sql`CREATE TABLE reordered (
    poll integer PRIMARY KEY REFERENCES poll ON DELETE CASCADE, voter bytea, question smallint, done boolean NOT NULL
  )`.execute(db);
  await sql`CREATE UNLOGGED TABLE day_secret (day date PRIMARY KEY, secret bytea NOT NULL)`.execute(db);
  // The log is append-only, for this program too.
  await sql`CREATE FUNCTION audit_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the audit log is only ever added to'; END $$`.execute(db);
  await sql`CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_only_added_to()`.execute(db);
  await sql`ALTER TABLE search ADD COLUMN lexemes tsvector
    GENERATED ALWAYS AS (array_to_tsvector(string_to_array(translate(terms, E'\\n', ' '), ' '))) STORED`.execute(db);
  await createSearchIndex(db);
  await enableRowSecurity(db);
};

/** Without a pending list, which each search would have to read. */
export const createSearchIndex = async (db: QueryExecutorProvider): Promise<void> => {
  await sql`CREATE INDEX search_lexemes ON search USING gin (lexemes) WITH (fastupdate = off)`.execute(db);
};

/** Creates a log of the changed records with their transactions, from which other processes update their caches. */
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
    ['contest', 'suggestion', 'suggestion'],
  ] as const) {
    await sql`CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON ${sql.table(table)}
      FOR EACH ROW EXECUTE FUNCTION tell_change(${sql.lit(kind)}, ${sql.lit(key)})`.execute(db);
  }
};
