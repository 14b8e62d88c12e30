import { type Kysely, sql } from 'kysely';

/** Tables whose rows belong to a suggestion. */
const ofSuggestion = [
  'act',
  'support',
  'support_count',
  'contest',
  'contest_count',
  'contact',
  'notice',
  'assignment',
  'note',
];

/**
 * Row-level security as a second barrier between agencies. A transaction that sets `shura.agency` (`set_config`, local)
 * sees and writes only that agency's rows, whatever its statements say. Without the setting, as for citizens and the
 * operator, all rows are open. Superusers and roles with BYPASSRLS are not restricted.
 */
export const enableRowSecurity = async (db: Kysely<unknown>): Promise<void> => {
  await sql`CREATE FUNCTION may_touch(agency text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(nullif(current_setting('shura.agency', true), ''), agency) = agency
  $$`.execute(db);
  for (const table of ['consultation', 'poll', 'suggestion']) {
    const column = sql`agency text GENERATED ALWAYS AS (record ->> 'agency') STORED`;
    await sql`ALTER TABLE ${sql.table(table)} ADD COLUMN ${column}`.execute(db);
  }
  for (const table of ['consultation', 'poll', 'suggestion', 'deletion', 'draft', 'digest', 'source_key', 'audit']) {
    await wall(db, table, 'may_touch(agency)');
  }
  await wall(db, 'agency', 'may_touch(slug)');
  await wallForWrites(db, 'search');
  // A suggestion hidden by the policy is not found here.
  const found = `nullif(current_setting('shura.agency', true), '') IS NULL OR EXISTS (SELECT FROM suggestion WHERE id = suggestion)`;
  for (const table of ofSuggestion) await wall(db, table, found);
};

/**
 * Everyone may read: all of it is public. A condition on reads would keep the full-text index from being used, because
 * `@@` is not leakproof (PostgreSQL manual, section 41.5).
 */
const wallForWrites = async (db: Kysely<unknown>, table: string): Promise<void> => {
  const [name, rule] = [sql.table(table), sql`may_touch(agency)`];
  await sql`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`.execute(db);
  await sql`CREATE POLICY readable ON ${name} FOR SELECT USING (true)`.execute(db);
  await sql`CREATE POLICY wall_insert ON ${name} FOR INSERT WITH CHECK (${rule})`.execute(db);
  await sql`CREATE POLICY wall_update ON ${name} FOR UPDATE USING (${rule}) WITH CHECK (${rule})`.execute(db);
  await sql`CREATE POLICY wall_delete ON ${name} FOR DELETE USING (${rule})`.execute(db);
};

const wall = async (db: Kysely<unknown>, table: string, passes: string): Promise<void> => {
  const [name, rule] = [sql.table(table), sql.raw(passes)];
  await sql`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`.execute(db);
  await sql`CREATE POLICY wall ON ${name} USING (${rule}) WITH CHECK (${rule})`.execute(db);
};
