// Expensive work without each of its bounds: their lines are taken out as they are read.
// Must fail with: visits each once, in order, and lets others in between where it takes long
// Must fail with: sorts as a list sorts itself, and lets others in between where it takes long
// Must fail with: counts once for all who ask at once, and again only when the version has changed
// Must fail with: tells the last count of what takes long until a twentieth of the time has gone into it
// Must fail with: refuses a network that has its share under way, and everyone once all places are taken
// Must fail with: runs one piece of work at a time, and staff before all that citizens sent earlier
// Must fail with: lets others in between two pieces of work that keep the thread
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
