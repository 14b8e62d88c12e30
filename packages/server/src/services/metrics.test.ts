import { deepEqual, equal } from 'node:assert/strict';
import { it } from 'node:test';
import { Registry } from 'prom-client';
import { startListeningServer } from '../testing/listening-server.ts';
import { createMetrics } from './metrics.ts';

it('the metrics show what agencies owe the public, and for how long', async () => {
  const server = await startListeningServer();
  await server.open('green');
  await server.publish();
  const owed = async (figure: string) => {
    const { page } = await server.get('metrics', server.admin);
    return [...page.matchAll(new RegExp(`^shura_overdue_${figure}\\{promise="(\\w+)"\\} (\\d+)$`, 'gm'))]
      .filter(([, , n]) => n !== '0')
      .map(([, promise, n]) => [promise, Number(n)]);
  };
  deepEqual(await owed('promises'), []);
  // The consultation's decision was promised for 20 January, in Muscat.
  server.time.now = Date.UTC(2027, 0, 21, 20);
  deepEqual(await owed('promises'), [
    ['acknowledged', 1],
    ['answered', 1],
    ['outcome', 1],
  ]);
  equal(new Map((await owed('longest_seconds')) as [string, number][]).get('outcome'), 24 * 3600);
  await server.close();
});

it('the metrics show only the largest and the slowest commit, and no lone ballot', async () => {
  const registry = new Registry();
  const none = { count: 0, longest: 0 };
  const metrics = createMetrics(registry);
  metrics.watch({
    store: {
      shared: null,
      oldestOwed: async () => undefined,
      countGivenUp: async () => 0,
      countRetriedDigests: async () => 0,
    },
    queue: { length: 0 },
    live: { streams: 0 },
    maxStreams: 1,
    clock: Date.now,
    isReady: async () => true,
    overdue: async () => ({ acknowledged: none, answered: none, carriedOut: none, outcome: none }),
    lag: () => 0,
  });
  const told = async () => (await metrics.scrape()).match(/^shura_commit\w* .*$/gm);
  const idle = await told();
  metrics.committed(1, 0.15);
  deepEqual(await told(), idle);
  metrics.committed(100, 2.5);
  metrics.committed(20, 0.1);
  deepEqual(await told(), ['shura_commit_peak_ballots 100', 'shura_commit_peak_seconds 2.5']);
});
