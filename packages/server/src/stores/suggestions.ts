import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { Act, ActWrite, StoredSuggestion, SuggestionRecord, Words } from '../model/records.ts';
import type { AuditWrite } from '../model/staff-store.ts';
import type { SuggestionKey } from '../model/store.ts';
import { bareAct, bareRecord, withoutLinks, withoutWords } from '../model/stripped-records.ts';
import { Aborted } from './abort-transaction.ts';
import { addAudit } from './audit.ts';
import { contestOf, eraseReasons, type Supports, statementsOf } from './contests.ts';
import { addNotice } from './notices.ts';
import type { Schema, Tx } from './row-types.ts';
import { countOf } from './statements.ts';

type Rows = readonly (Omit<Selectable<Schema['suggestion']>, 'words'> & {
  readonly words?: string | null;
  readonly bytes: number;
})[];

/** Size of the record and the words in UTF-8 bytes. Neither database reads the contents for this. */
const bytes = sql<number>`octet_length(CAST(record AS text)) + coalesce(octet_length(words), 0)`.as('bytes');

const rowsOf = (tx: Kysely<Schema>) => tx.selectFrom('suggestion').select(['id', 'reference', 'once', 'record', bytes]);

/** The next suggestions by id, without their words. */
export const suggestionsAfter = async (db: Kysely<Schema>, after: number, most: number): Promise<StoredSuggestion[]> =>
  withActs(db, await rowsOf(db).where('id', '>', after).orderBy('id').limit(most).execute());

/** The suggestions that `wanted` selects by the column of their ids, without their words. */
export const wantedSuggestions = async (
  db: Kysely<Schema>,
  wanted: (column: string) => RawBuilder<boolean>,
): Promise<StoredSuggestion[]> => withActs(db, await rowsOf(db).where(wanted('id')).orderBy('id').execute());

/** Suggestions with their words, by one of their keys. */
export const readSuggestions = async (
  db: Kysely<Schema>,
  by: SuggestionKey,
  keys: readonly (string | number)[],
): Promise<StoredSuggestion[]> => {
  const found: StoredSuggestion[] = [];
  for (const some of batches(keys)) {
    const rows = await rowsOf(db)
      .select('words')
      .where(by, 'in', [...some] as never[])
      .execute();
    found.push(...(await withActs(db, rows)));
  }
  return found;
};

/** Maximum number of keys per query; SQLite allows 32,766 parameters. */
const atOnce = 1_000;
function* batches<Key>(keys: readonly Key[]): Generator<Key[]> {
  for (let from = 0; from < keys.length; from += atOnce) yield keys.slice(from, from + atOnce);
}

/** Adds acts, the number of supporters and what those who asked say to rows. */
const withActs = async (db: Kysely<Schema>, rows: Rows): Promise<StoredSuggestion[]> => {
  const actsOf = new Map<number, Act[]>();
  const supports = new Map<number, Supports[]>();
  const statements: Awaited<ReturnType<typeof statementsOf>> = [];
  for (const ids of batches(rows.map(({ id }) => id))) {
    const acts = await db
      .selectFrom('act')
      .selectAll()
      .where('suggestion', 'in', ids)
      .orderBy('suggestion')
      .orderBy('n')
      .execute();
    for (const { suggestion, act } of acts) {
      const list = actsOf.get(suggestion) ?? [];
      list.push(JSON.parse(act) as Act);
      actsOf.set(suggestion, list);
    }
    const support = await db
      .selectFrom('support')
      .select(['suggestion', 'evidence', sql<number>`count(*)`.as('n')])
      .where('suggestion', 'in', ids)
      .groupBy(['suggestion', 'evidence'])
      .execute();
    for (const { suggestion, ...some } of support) {
      supports.set(suggestion, [...(supports.get(suggestion) ?? []), some]);
    }
    if (acts.some(({ act }) => act.includes('carried-out'))) statements.push(...(await statementsOf(db, ids)));
  }
  const said = Map.groupBy(statements, ({ suggestion }) => suggestion);
  return rows.map(({ record, words, id, bytes: size }) => {
    const contest = contestOf(actsOf.get(id) ?? [], supports.get(id) ?? [], said.get(id) ?? []);
    return {
      ...(JSON.parse(record) as Omit<SuggestionRecord, 'words'>),
      words: parsedWords(words ?? null),
      id,
      bytes: size,
      acts: actsOf.get(id) ?? [],
      supporters: (supports.get(id) ?? []).reduce((sum, { n }) => sum + n, 0),
      ...(contest && { contest }),
    };
  });
};

const parsedWords = (words: string | null) => (words === null ? null : (JSON.parse(words) as Words));

export const receiveSuggestion = async (
  tx: Tx,
  suggestion: SuggestionRecord,
  contact?: string,
  log?: AuditWrite,
): Promise<StoredSuggestion> => {
  const { words, ...record } = suggestion;
  const { reference, once } = record;
  const row = await tx
    .insertInto('suggestion')
    .values({ reference, once, record: JSON.stringify(record), words: words && JSON.stringify(words) })
    .onConflict((conflict) => conflict.column('once').doNothing())
    .returning(['id', 'reference', 'once', 'record', 'words', bytes])
    .executeTakeFirst();
  if (row) {
    if (contact !== undefined) {
      await tx.insertInto('contact').values({ suggestion: row.id, sealed: contact }).execute();
    }
    if (log) await addAudit(tx, [log]);
  }
  const [stored] = row ? await withActs(tx, [row]) : await readSuggestions(tx, 'once', [once]);
  if (!stored) throw new Error('A suggestion that was received is there');
  return stored;
};

/** Optimistic concurrency: the insert violates the primary key (suggestion, n) if another act was added first. */
export const addActs = async (
  tx: Tx,
  writes: readonly ActWrite[],
  log: readonly AuditWrite[] = [],
): Promise<'added' | 'stale'> => {
  await insertActs(tx, writes);
  for (const { suggestion, act } of writes) {
    if (act.kind === 'erased') await wipe(tx, suggestion, withoutLinks, withoutWords);
    if (act.kind === 'removed') await wipe(tx, suggestion, bareRecord, bareAct);
  }
  await addAudit(tx, log);
  return 'added';
};

type Wiped = Omit<SuggestionRecord, 'words'>;

export const replaceCode = async (tx: Tx, suggestion: number, from: string, to: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('suggestion')
    .innerJoin('contact', 'contact.suggestion', 'suggestion.id')
    .select('record')
    .where('id', '=', suggestion)
    .executeTakeFirst();
  const record = row && (JSON.parse(row.record) as Wiped);
  if (record?.code !== from) return false;
  const replaced = JSON.stringify({ ...record, code: to });
  await tx.updateTable('suggestion').set({ record: replaced }).where('id', '=', suggestion).execute();
  return true;
};

/**
 * Erases the words, the contact, the notices, the notes, the assignment and the reasons of a suggestion. `kept` returns
 * the part of the record to keep, `keptOf` the part of an act.
 */
const wipe = async (
  tx: Tx,
  suggestion: number,
  kept: (record: Wiped) => Wiped,
  keptOf: (act: Act) => Act,
): Promise<void> => {
  const row = await tx.selectFrom('suggestion').select('record').where('id', '=', suggestion).executeTakeFirstOrThrow();
  const record = kept(JSON.parse(row.record) as Wiped);
  await tx
    .updateTable('suggestion')
    .set({ words: null, once: record.once, record: JSON.stringify(record) })
    .where('id', '=', suggestion)
    .execute();
  for (const table of ['contact', 'notice', 'note', 'assignment'] as const) {
    await tx.deleteFrom(table).where('suggestion', '=', suggestion).execute();
  }
  await eraseReasons(tx, [suggestion]);
  const acts = await tx.selectFrom('act').selectAll().where('suggestion', '=', suggestion).execute();
  for (const { n, act } of acts) {
    const bare = JSON.stringify(keptOf(JSON.parse(act) as Act));
    if (bare === act) continue;
    await tx.updateTable('act').set({ act: bare }).where('suggestion', '=', suggestion).where('n', '=', n).execute();
  }
};

const insertActs = async (tx: Tx, writes: readonly ActWrite[]): Promise<void> => {
  for (const { suggestion, after, act, notify } of writes) {
    const n = await countOf(tx.selectFrom('act').where('suggestion', '=', suggestion));
    if (n !== after) throw new Aborted('stale');
    const row = { suggestion, n, act: JSON.stringify(act) };
    await tx.insertInto('act').values(row).execute();
    if (notify) await addNotice(tx, suggestion, after, act.at);
  }
};
