// Expensive work without each of its limits: one limit at a time is removed as its file is loaded.
// Must fail with: visits each item once, in order, and yields to other tasks during long work
// Must fail with: sorts like Array.prototype.sort, and yields to other tasks during long work
// Must fail with: counts once for concurrent calls, and again only after a new version
// Must fail with: returns the last count until counting would take no more than a twentieth of the time
// Must fail with: refuses a network past its own limit, and every network past the common limit
// Must fail with: runs one task at a time, and staff’s tasks before waiting tasks of citizens
// Must fail with: yields to other tasks between two blocking tasks
import { withoutGuards } from './without-guards.ts';

withoutGuards([
  ['runtime/walk.ts', 'await wait(slice * underWay);', ''],
  ['state/count-cache.ts', 'const running = counting.get(name);', 'const running = undefined;'],
  ['state/count-cache.ts', 'performance.now() - last.at < quiet * last.took', 'false'],
  ['runtime/bulkhead.ts', 'if (ofKey >= maxPerKey) throw', 'if (false) throw'],
  [
    'runtime/mutex.ts',
    'waiting.staff.shift() ?? waiting.citizens.shift()',
    'waiting.citizens.shift() ?? waiting.staff.shift()',
  ],
  ['runtime/mutex.ts', 'await breathe();', ''],
]);

const { describeExpensiveWork } = await import('@shura/server/testing');
describeExpensiveWork('greedy');
