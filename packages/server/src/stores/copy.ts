import { isDeepStrictEqual } from 'node:util';
import type { Choice } from '@shura/contract/questions';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Recount } from '../model/store.ts';
import { choiceAtRest } from './ballots.ts';
import { recount } from './recount.ts';
import type { Tx } from './row-types.ts';
import { isSearchIndex } from './sqlite/search-index.ts';
import type { Engine } from './tables.ts';

/** A database inside one transaction. */
export interface Side {
  readonly engine: Engine;
  readonly tx: Tx;
}

type Row = Readonly<Record<string, unknown>>;
type AnyTables = Kysely<Record<string, Row>>;

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Column types of the target. */
  readonly types: ReadonlyMap<string, string>;
}

/** SQLite tables about the file itself, of its full-text index, or of other programs (`_litestream_lock`). */
const isExcluded = (name: string) =>
  name === 'carried_keys' || name === 'moved' || isSearchIndex(name) || name.startsWith('_');

/** The copy differs from the original; the message says where. */
export class NotTheSame extends Error {
  override readonly name = 'NotTheSame';
}

/** Rows per statement. */
const batch = 5_000;

/**
 * Copies all tables from one engine to the other, into empty tables of the same version. Verifies the number of rows of
 * each table and the recount of each poll. Throws a {@link NotTheSame} that names the difference.
 */
export const copyStore = async (from: Side, to: Side): Promise<void> => {
  const tables = await tablesOf(from, to);
  for (const table of tables) await copyRows(from, to, table);
  for (const table of numbered) await setLast(to, table, await lastOf(from, table));
  for (const table of tables) {
    const [there, here] = [await countRows(from.tx, table), await countRows(to.tx, table)];
    if (there !== here) throw new NotTheSame(`${here} of the ${there} rows of ${table.name} arrived`);
  }
  const [there, here] = [await recount(from.tx), await recount(to.tx)];
  const copied = new Map(here.map((poll) => [poll.slug, poll]));
  const wrong = there.find((poll) => !isDeepStrictEqual(inOrder(poll), inOrder(copied.get(poll.slug))));
  if (wrong) throw new NotTheSame(`${wrong.slug} does not come to the same as it did`);
};

/** Returns the tables and columns of SQLite. PostgreSQL has them all, and more for its own use. */
const tablesOf = async (from: Side, to: Side): Promise<Table[]> => {
  const [left, arriving] = [await from.tx.introspection.getTables(), await to.tx.introspection.getTables()];
  const known = (from.engine === 'sqlite' ? left : arriving).filter(({ name }) => !isExcluded(name));
  const typesIn = new Map(
    arriving.map(({ name, columns }) => [name, new Map(columns.map((column) => [column.name, column.dataType]))]),
  );
  return (
    known
      .map(({ name, columns }) => ({
        name,
        columns: columns.map((column) => column.name),
        types: typesIn.get(name) ?? new Map<string, string>(),
      }))
      // `user` first: other tables refer to it.
      .sort((a, b) => Number(b.name === 'user') - Number(a.name === 'user'))
  );
};

/** How to combine the counters of PostgreSQL, which has one row per slot. Counters from SQLite go into slot 0. */
const counters: Readonly<Record<string, Readonly<Record<string, 'sum' | 'max'>>>> = {
  tally: { n: 'sum' },
  turnout: { participants: 'sum', of_l0: 'sum', updated_at: 'max' },
};

const rowsOf = (tx: Tx, { name, columns }: Table) => {
  const figures = counters[name];
  const rows = (tx as unknown as AnyTables).selectFrom(name);
  if (!figures) return rows.select(columns);
  return rows
    .select(
      columns.map((column) => {
        const value = sql.ref(column);
        const figure = figures[column];
        return (figure === undefined ? value : sql`${sql.raw(figure)}(${value})`).as(column);
      }),
    )
    .groupBy(columns.filter((column) => !(column in figures)));
};

const copyRows = async (from: Side, to: Side, table: Table): Promise<void> => {
  const put = putInto(to, table);
  let rows: Row[] = [];
  for await (const row of rowsOf(from.tx, table).stream(batch)) {
    rows.push(forJson(row));
    if (rows.length < batch) continue;
    await put(rows);
    rows = [];
  }
  if (rows.length > 0) await put(rows);
};

/** Writes bytes as hexadecimal, in PostgreSQL's input format. */
const forJson = (row: Row): Row => {
  const plain: Record<string, unknown> = {};
  for (const column in row) {
    const value = row[column];
    plain[column] = value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
  }
  if (plain['choice'] !== undefined) plain['choice'] = choiceAtRest(plain['choice'] as Choice);
  return plain;
};

/** Each database parses the JSON into its column types. */
const putInto = ({ engine, tx }: Side, { name, columns, types }: Table) => {
  const slotted = engine === 'postgres' && name in counters;
  const targets = [...columns, ...(slotted ? ['slot'] : [])].map((column) => sql.ref(column));
  const value = engine === 'postgres' ? fromPostgresRecord : fromSqliteJson;
  const values = [...columns.map((column) => value(column, types.get(column))), ...(slotted ? [sql.lit(0)] : [])];
  const source = (rows: RawBuilder<string>) =>
    engine === 'postgres' ? sql`json_populate_recordset(NULL::${sql.table(name)}, ${rows})` : sql`json_each(${rows})`;
  return (rows: readonly Row[]) =>
    sql`INSERT INTO ${sql.table(name)} (${sql.join(targets)})
      SELECT ${sql.join(values)} FROM ${source(sql.val(JSON.stringify(rows)))}`.execute(tx);
};

/** Keeps the record's JSON text unchanged. */
const fromPostgresRecord = (column: string, type?: string) =>
  type === 'json' ? sql`(${sql.ref(column)} #>> '{}')::json` : sql.ref(column);

const fromSqliteJson = (column: string, type?: string) =>
  type?.toUpperCase() === 'BLOB'
    ? sql`unhex(substr(value ->> ${sql.lit(column)}, 3))`
    : sql`value ->> ${sql.lit(column)}`;

const countRows = async (tx: Tx, table: Table): Promise<number> => {
  const counted = await (tx as unknown as AnyTables)
    .selectFrom(rowsOf(tx, table).as('copied'))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return counted.n;
};

/** Tables with generated ids. The last id is copied too, so that no id is reused after the last rows were deleted. */
const numbered = ['poll', 'suggestion', 'search'] as const;
type Numbered = (typeof numbered)[number];

const lastOf = async ({ engine, tx }: Side, table: Numbered): Promise<number> => {
  const { rows } =
    engine === 'postgres'
      ? await sql<{ last: number }>`SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS last
          FROM ${sql.id(`${table}_id_seq`)}`.execute(tx)
      : await sql<{ last: number }>`SELECT seq AS last FROM sqlite_sequence WHERE name = ${table}`.execute(tx);
  return rows[0]?.last ?? 0;
};

const setLast = async ({ engine, tx }: Side, table: Numbered, last: number): Promise<void> => {
  if (last === 0) return;
  if (engine === 'postgres') {
    await sql`SELECT setval(pg_get_serial_sequence(${table}, 'id'), ${last})`.execute(tx);
    return;
  }
  await sql`DELETE FROM sqlite_sequence WHERE name = ${table}`.execute(tx);
  await sql`INSERT INTO sqlite_sequence (name, seq) VALUES (${table}, ${last})`.execute(tx);
};

const inOrder = (poll: Recount | undefined) =>
  poll && {
    ...poll,
    differences: [...poll.differences].sort((a, b) => a.question - b.question || a.cell - b.cell),
  };
