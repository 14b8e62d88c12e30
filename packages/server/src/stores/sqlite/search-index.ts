/** Characters of terms besides letters and digits. FTS5 writes them in quotes. */
const tokenizer = `tokenize = "ascii tokenchars ':-_.'"`;

const entry = (row: 'old' | 'new') => `${row}.id, ${row}.terms`;
const add = `INSERT INTO search_index (rowid, terms) VALUES (${entry('new')});`;
const remove = `INSERT INTO search_index (search_index, rowid, terms) VALUES ('delete', ${entry('old')});`;

/**
 * The full-text index of `search`. It has no copy of the terms and no positions (FTS5 manual, sections 4.4.3 and 4.5), and
 * deleted entries are overwritten (4.10.9).
 */
export const searchIndex: readonly string[] = [
  `CREATE VIRTUAL TABLE search_index USING fts5 (
    terms, content = 'search', content_rowid = 'id', detail = none, columnsize = 0, ${tokenizer}
  )`,
  `INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)`,
  `CREATE TRIGGER search_added AFTER INSERT ON search BEGIN ${add} END`,
  `CREATE TRIGGER search_deleted AFTER DELETE ON search BEGIN ${remove} END`,
  `CREATE TRIGGER search_changed AFTER UPDATE OF terms ON search BEGIN ${remove} ${add} END`,
];

/** Whether a table is the index itself or one of those in which FTS5 keeps it. */
export const isSearchIndex = (table: string): boolean => table.startsWith('search_index');
