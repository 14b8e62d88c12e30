import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { Act, ContestCounts, StoredSuggestion, SuggestionRecord, Words } from '../model/records.ts';
import type { SuggestionKey } from '../model/store.ts';
import { evidenceOf } from '../rules/contest.ts';
import type { Schema } from './row-types.ts';
import { contestCounts, supportCounts } from './suggestion-counts.ts';

type Rows = readonly (Omit<Selectable<Schema['suggestion']>, 'words'> & {
  readonly words?: string | null;
  readonly bytes: number;
})[];

/** Size of the record and the words in UTF-8 bytes. Neither database reads the contents for this. */
export const bytes = sql<number>`octet_length(CAST(record AS text)) + coalesce(octet_length(words), 0)`.as('bytes');

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
export const withActs = async (db: Kysely<Schema>, rows: Rows): Promise<StoredSuggestion[]> => {
  const actsOf = new Map<number, Act[]>();
  const supports = new Map<number, Supports[]>();
  const statements: Awaited<ReturnType<typeof contestCounts>> = [];
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
    for (const { suggestion, ...some } of await supportCounts(db, ids)) {
      supports.set(suggestion, [...(supports.get(suggestion) ?? []), some]);
    }
    if (acts.some(({ act }) => act.includes('carried-out'))) statements.push(...(await contestCounts(db, ids)));
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

/** Supports of a suggestion that were given after so many carrying-out acts. */
interface Supports {
  readonly evidence: number;
  readonly n: number;
}

/** The counts about the newest evidence, from the rows of one suggestion. */
const contestOf = (
  acts: readonly Act[],
  supports: readonly Supports[],
  statements: readonly Selectable<Schema['contest_count']>[],
): ContestCounts | undefined => {
  const evidence = evidenceOf(acts);
  if (!evidence) return undefined;
  const { so = 0, not_yet: notYet = 0 } = statements.find(({ n }) => n === evidence.act) ?? {};
  const supporters = supports.reduce((sum, { evidence: before, n }) => sum + (before < evidence.nth ? n : 0), 0);
  return { so, notYet, supporters };
};

const parsedWords = (words: string | null) => (words === null ? null : (JSON.parse(words) as Words));
