// What keeps the index of the search as what is public, each part removed in turn.
// Must fail with: finds after many acts what pages show, and no other word: walk 1
// Must fail with: finds nothing of a deleted agency
// Must fail with: no erased or removed words stay in any file of the folder, nor in the write-ahead log
// Must fail with: finds nothing that is hidden, redacted, erased or not yet published
import { describeUnguarded } from './describe-unguarded.ts';

const walk = 'finds after many acts what pages show, and no other word: walk 1';
describeUnguarded(
  'packages/server/src/stores/sqlite/sqlite-store.test.ts',
  [
    [
      walk,
      'stores/suggestions.ts',
      'await indexSuggestions(tx, [...new Set(writes.map(({ suggestion }) => suggestion))]);',
      '',
    ],
    [walk, 'stores/queries.ts', 'await indexPolls(tx, [poll]);', ''],
    [walk, 'rules/public-documents.ts', ' || !isRead(standing)) return {};', ') return {};'],
    ['finds nothing of a deleted agency', 'stores/deletion.ts', 'await dropDocumentsOf(tx, agency);', ''],
  ],
  'a search in a store: SQLite',
);

describeUnguarded('packages/server/src/stores/sqlite/sqlite-store.test.ts', [
  [
    'no erased or removed words stay in any file of the folder, nor in the write-ahead log',
    'stores/sqlite/search-index.ts',
    "('secure-delete', 1)",
    "('secure-delete', 0)",
  ],
]);

describeUnguarded('packages/server/src/routes/public/search.test.ts', [
  [
    'finds nothing that is hidden, redacted, erased or not yet published',
    'rules/public-documents.ts',
    'standing.redacted.filter(({ field }) => field === part)',
    '[]',
  ],
]);
