import { searchKinds } from '@shura/contract/lists';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type DocumentQuery, type FoundDocument, StoreBusy } from '../model/store.ts';
import { spokenFor } from '../rules/public-documents.ts';
import type { Schema } from './row-types.ts';
import { type Plan, planOf, type Sets } from './search-plan.ts';
import { type Candidate, rank } from './search-rank.ts';

/** Candidates by words and by topics, in each case of what the agency said and of everything. */
const wanted = 100;
/** The newest documents, in which a common term is looked for. */
const newest = 50_000;

/** Milliseconds after which a search sends no further query. Its last one may take as long again. */
export const searchTimeout = 1_000;

/** A query of a full-text engine: documents with one of the sets and all filters. The newest, `max` at most. */
interface FullTextQuery {
  readonly sets: Sets;
  readonly filters: readonly string[];
  /** Only ids above this one are looked at, the newest first. Absent if few are expected to match. */
  readonly above?: number;
  /** A condition on `search.at`. */
  readonly dated: RawBuilder<boolean>;
  readonly max: number;
}

/** A full-text engine. Returns a query of whole rows of `search`. */
export type FullText = (query: FullTextQuery) => RawBuilder<Candidate>;

/**
 * Finds and ranks documents. The limits depend on counters and ids only, so that every store finds the same. Rejects with
 * a {@link StoreBusy} when it takes too long.
 *
 * @param began UTC milliseconds, before any wait for a connection or a thread
 */
export const findDocuments = async (
  db: Kysely<Schema>,
  fullText: FullText,
  query: DocumentQuery,
  began: number,
): Promise<FoundDocument[]> => {
  const { words, topics, filters } = query;
  const kinds = searchKinds.map((kind) => `kind:${kind}`);
  const terms = [...new Set([...words.flat(), ...topics, ...filters, ...kinds, spokenFor])];
  const counted = new Map(
    (await db.selectFrom('search_term').selectAll().where('term', 'in', terms).execute()).map(({ term, n }) => [
      term,
      n,
    ]),
  );
  const countOf = (term: string): number => counted.get(term) ?? 0;
  const counters = { countOf, all: kinds.reduce((sum, kind) => sum + countOf(kind), 0) };

  const found = new Map<number, Candidate>();
  const dated = datedBy(query);
  const look = async ({ sets, common }: Plan, within: readonly string[]): Promise<void> => {
    let room = wanted;
    const add = async (some: Pick<FullTextQuery, 'sets' | 'above'>): Promise<void> => {
      if (room === 0) return;
      if (Date.now() - began > searchTimeout) throw new StoreBusy('the search takes too long');
      const { rows } = await fullText({ ...some, filters: within, dated, max: room }).execute(db);
      for (const row of rows) found.set(row.id, row);
      room -= rows.length;
    };
    for (const some of sets) await add({ sets: some });
    if (common.length > 0) {
      await add({ sets: common.map((term) => [term]), above: (await lastId(db)) - newest });
    }
  };
  for (const asked of [words, topics.map((topic) => [topic])]) {
    for (const within of [[...filters, spokenFor], filters]) {
      await look(planOf(asked, { filters: within }, counters), within);
    }
  }
  return rank([...found.values()], query, counters);
};

const datedBy = ({ from, until }: DocumentQuery): RawBuilder<boolean> =>
  sql<boolean>`${from === undefined ? sql`1 = 1` : sql`at >= ${from}`} AND ${until === undefined ? sql`1 = 1` : sql`at < ${until}`}`;

const lastId = async (db: Kysely<Schema>): Promise<number> => {
  const row = await db.selectFrom('search').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return row?.id ?? 0;
};
