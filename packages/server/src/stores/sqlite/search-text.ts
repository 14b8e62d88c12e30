import { sql } from 'kysely';
import type { FullText } from '../find-documents.ts';
import type { Candidate } from '../search-rank.ts';

const quoted = (terms: readonly string[]) => terms.map((term) => `"${term}"`).join(' AND ');

/** FTS5 walks from the newest row and stops at `max`. */
export const fts5: FullText = ({ sets, filters, above, dated, max }) => {
  const any = `(${sets.map((set) => `(${quoted(set)})`).join(' OR ')})`;
  const match = filters.length === 0 ? any : `${any} AND ${quoted(filters)}`;
  return sql<Candidate>`SELECT search.id, kind, key, search.terms
    FROM search_index CROSS JOIN search ON search.id = search_index.rowid
    WHERE search_index MATCH ${match} AND search_index.rowid > ${above ?? 0} AND ${dated}
    ORDER BY search_index.rowid DESC LIMIT ${max}`;
};
