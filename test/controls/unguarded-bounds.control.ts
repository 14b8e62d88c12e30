// Limits on what one network, one kind of request or one ending worker may use of a server, each removed in turn.
// Must fail with: a network gets a tenth of all streams, then 429, and frees each when its reader leaves
// Must fail with: has room among waiting ones, and is refused past the share of its network, with its text kept
// Must fail with: texts that are sent at once are checked one in each turn of the event loop
// Must fail with: a network that sends too many suggestions costs no query, and a repeated suggestion costs no tokens
// Must fail with: a repeated ballot returns the results, even while the first is written and not counted yet
// Must fail with: a worker that ends returns a connection it was just handed, and another worker responds
// Must fail with: queues two thousand citizens’ reads and refuses more, while ballots, staff and /readyz are served
import { describeUnguarded } from './describe-unguarded.ts';

const streams = 'a network gets a tenth of all streams, then 429, and frees each when its reader leaves';
describeUnguarded('packages/server/src/delivery/live.test.ts', [
  [streams, 'routes/public/live.ts', 'live.ofNetwork(network) >= maxPerNetwork', 'false'],
  [
    streams,
    'delivery/live.ts',
    'const left = ofNetwork(stream.network) - 1;',
    'const left = ofNetwork(stream.network);',
  ],
]);

const waiting = 'has room among waiting ones, and is refused past the share of its network, with its text kept';
describeUnguarded('packages/server/src/routes/unpublished.test.ts', [
  [waiting, 'services/waiting-room.ts', 'mine + bytes <= free * share', 'true'],
]);

const spaced = 'texts that are sent at once are checked one in each turn of the event loop';
describeUnguarded('packages/server/src/routes/crowded.test.ts', [
  [
    spaced,
    'services/receive-suggestion.ts',
    'await paced(() => wordsOf(body, consultation))',
    'wordsOf(body, consultation)',
  ],
]);

const cheap = 'a network that sends too many suggestions costs no query, and a repeated suggestion costs no tokens';
describeUnguarded('packages/server/src/routes/crowded.test.ts', [
  [cheap, 'services/receive-suggestion.ts', 'await newSuggestions.giveBack(network, takes);', ''],
]);

const counted = 'a repeated ballot returns the results, even while the first is written and not counted yet';
describeUnguarded('packages/server/src/routes/repeated-ballots.test.ts', [
  [counted, 'services/ballots.ts', 'const retried = await record(', 'const retried = await runtime.write('],
]);

const left = 'a worker that ends returns a connection it was just handed, and another worker responds';
describeUnguarded('packages/server/src/cli/start/listen.test.ts', [
  [left, 'cli/start/listen.ts', 'await leaveWorkers();', ''],
]);

const reads = 'queues two thousand citizens’ reads and refuses more, while ballots, staff and /readyz are served';
describeUnguarded('test/postgres/crowded.test.ts', [
  [reads, 'stores/postgres/database.ts', 'this.waitingCount < maxWaiting', 'true'],
  [reads, 'stores/postgres/database.ts', 'if (busy) callback', 'if (false) callback'],
  [reads, 'stores/postgres/postgres-store.ts', 'const citizens = queriesOn(pools.citizens)', 'const citizens = db'],
  [reads, 'stores/postgres/postgres-store.ts', 'const ballots = queriesOn(pools.ballots)', 'const ballots = citizens'],
]);
