import { type Kysely, sql } from 'kysely';
import type { DocumentQuery, FoundDocument } from '../../model/store.ts';
import { type FullText, findDocuments, searchTimeout } from '../find-documents.ts';
import type { Schema } from '../row-types.ts';
import type { Candidate } from '../search-rank.ts';
import { orBusy } from './database.ts';

const quoted = (terms: readonly string[]) => terms.map((term) => `'${term}'`).join(' & ');

/**
 * Few matches are found by the GIN index and then sorted. Common terms are looked for in the newest rows, in the order of
 * their ids: the index would have to read every row that has them. `MATERIALIZED` and `OFFSET 0` keep the planner from
 * choosing the other way.
 */
const tsvector: FullText = ({ sets, filters, above, dated, max }) => {
  const any = `(${sets.map((set) => `(${quoted(set)})`).join(' | ')})`;
  const match = sql`lexemes @@ ${filters.length === 0 ? any : `${any} & ${quoted(filters)}`}::tsquery AND ${dated}`;
  if (above === undefined) {
    return sql<Candidate>`WITH matching AS MATERIALIZED (SELECT id FROM search WHERE ${match})
      SELECT id, kind, key, terms FROM search
      WHERE id IN (SELECT id FROM matching ORDER BY id DESC LIMIT ${max}) ORDER BY id DESC`;
  }
  return sql<Candidate>`SELECT id, kind, key, terms
    FROM (SELECT * FROM search WHERE id > ${above} ORDER BY id DESC OFFSET 0) AS newest
    WHERE ${match} LIMIT ${max}`;
};

/** Searches in one transaction. Time that it waits for a connection counts. */
export const searchIn = (db: Kysely<Schema>, query: DocumentQuery): Promise<FoundDocument[]> => {
  const began = Date.now();
  return orBusy(
    db
      .transaction()
      .setAccessMode('read only')
      .execute(async (tx) => {
        await sql`SELECT set_config('statement_timeout', ${String(searchTimeout)}, true), set_config('enable_seqscan', 'off', true),
          set_config('jit', 'off', true)`.execute(tx);
        return findDocuments(tx, tsvector, query, began);
      }),
  );
};
