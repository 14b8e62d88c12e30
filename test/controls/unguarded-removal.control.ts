// Checks of the removal and the retention of data, each removed in turn.
// Must fail with: is removed for good under a rule, and counted by that rule
// Must fail with: may be removed, unless its author appeals; no other suggestion may
// Must fail with: is removed after its retention, unless it was published or its author appeals
// Must fail with: memory holds only words that everyone may read
// Must fail with: no erased or removed words stay in any file of the folder, nor in the write-ahead log
// Must fail with: deletes just what its dry run lists, while votes are accepted
// Must fail with: ends with the role that may answer, and when the person leaves
// Must fail with: is not assigned to anyone else, nor once its words are gone
// Must fail with: has notes with author and time, bounded in length and number
// Must fail with: keeps of the source of an adopted suggestion, on its erasure, the platform, the hashtag and the hash
// Must fail with: begin with the hashtag of the most ideas, spelt as first adopted, and leave out what is unpublished
import { describeUnguarded } from './describe-unguarded.ts';

const removed = 'is removed for good under a rule, and counted by that rule';
const only = 'may be removed, unless its author appeals; no other suggestion may';
const kept = 'is removed after its retention, unless it was published or its author appeals';
const memory = 'memory holds only words that everyone may read';
describeUnguarded('packages/server/src/routes/unpublished.test.ts', [
  [
    removed,
    'stores/suggestions.ts',
    "if (act.kind === 'removed') await wipe(tx, suggestion, bareRecord, bareAct);",
    '',
  ],
  [only, 'rules/suggestion-rules.ts', "standing.shown || !['held'", "!['held'"],
  [
    only,
    'rules/suggestion-rules.ts',
    'if (standing.appealedAt !== undefined) return notNow;\n    if (rule',
    'if (rule',
  ],
  [kept, 'services/unpublished-retention.ts', 'now < stored.receivedAt + policy.unpublishedDays * day', 'false'],
  [kept, 'services/unpublished-retention.ts', '!policy || standing.shown', '!policy'],
  [kept, 'services/unpublished-retention.ts', 'standing.appealedAt !== undefined', 'false'],
  [memory, 'state/unpublished.ts', 'acts.map(withoutWords)', 'acts'],
]);

const files = 'no erased or removed words stay in any file of the folder, nor in the write-ahead log';
describeUnguarded('packages/server/src/stores/sqlite/sqlite-store.test.ts', [
  [files, 'stores/sqlite/database.ts', "database.pragma('secure_delete = ON');", ''],
  [files, 'stores/sqlite/writer.ts', 'if (erasing.has(call.name)) truncateWalSoon();', ''],
  [
    'keeps of the source of an adopted suggestion, on its erasure, the platform, the hashtag and the hash',
    'model/stripped-records.ts',
    '...(hashtag !== undefined && { hashtag }),',
    '',
  ],
]);

describeUnguarded('packages/server/src/rules/hashtag-figures.test.ts', [
  [
    'begin with the hashtag of the most ideas, spelt as first adopted, and leave out what is unpublished',
    'rules/hashtag-figures.ts',
    ' || !one.standing.shown',
    '',
  ],
]);

const purged = 'deletes just what its dry run lists, while votes are accepted';
describeUnguarded('packages/server/src/cli/commands/purge.test.ts', [
  [purged, 'services/purge-past-retention.ts', '(stored.closesAt ?? before) < before', 'true'],
]);

describeUnguarded('packages/server/src/routes/desk/team.test.ts', [
  [
    'ends with the role that may answer, and when the person leaves',
    'stores/staff.ts',
    'if (!role || !mayAs(role, roleOfAct.answer)) await endAssignmentsOf(tx, agency, person);',
    '',
  ],
  ['is not assigned to anyone else, nor once its words are gone', 'stores/suggestions.ts', "'note', 'assignment'", ''],
  ['has notes with author and time, bounded in length and number', 'stores/team.ts', 'n >= limits.notes', 'false'],
]);
