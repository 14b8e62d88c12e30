import { Hono } from 'hono';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

export interface Health {
  /** Whether requests that write would be accepted now. */
  readonly ready: () => boolean;
  readonly metrics: Metrics;
}

export const healthRoutes = ({ ready, metrics }: Health) =>
  new Hono()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', (c) => (ready() ? c.text('ready') : c.text('not ready', 503)))
    .get('/metrics', async (c) =>
      c.text(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
    );

/**
 * What an operator watches. Nothing here counts ballots or commits: what moved with each would tell how a sealed poll is
 * going.
 */
export const createMetrics = (now: { readonly queue: () => number; readonly streams: () => number }) => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'shura_' });
  new Gauge({
    name: 'shura_ballot_queue_length',
    help: 'Writes waiting for a commit',
    registers: [registry],
    collect() {
      this.set(now.queue());
    },
  });
  new Gauge({
    name: 'shura_live_streams',
    help: 'Open event streams',
    registers: [registry],
    collect() {
      this.set(now.streams());
    },
  });
  return { registry };
};
type Metrics = ReturnType<typeof createMetrics>;
