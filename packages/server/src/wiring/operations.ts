import type { Context } from 'hono';
import { Registry } from 'prom-client';
import { adminCheck } from '../auth/admin.ts';
import type { AdminGate } from '../http/admin-gate.ts';
import { healthRoutes } from '../routes/operator/health.ts';
import { createReadiness } from '../runtime/readiness.ts';
import { createMetrics, type MetricsSources } from '../services/metrics.ts';
import { createOverdue } from '../services/overdue.ts';
import type { Runtime } from '../services/runtime.ts';

/** Milliseconds without a word of others after which this process does not know enough to be ready. */
const notHeard = 5_000;

export interface WatchingOptions extends Runtime, Pick<MetricsSources, 'live' | 'mostStreams' | 'lag'> {
  readonly queue: { readonly length: number; readonly full: boolean };
  readonly staff: AdminGate;
  readonly metricsToken?: string | undefined;
  readonly metrics?: Registry | undefined;
}

/** What an operator looks at, wired together. */
export const createWatching = (options: WatchingOptions) => {
  const { store, queue, lag, staff, metricsToken } = options;
  const readiness = createReadiness({
    store,
    isFull: () => queue.full,
    isCurrent: () => store.others === null || lag() < notHeard,
  });
  const metrics = createMetrics(options.metrics ?? new Registry(), {
    ...options,
    isReady: async () => (await readiness.whyNot()) === undefined,
    overdue: createOverdue(options),
  });
  const check = metricsToken === undefined ? undefined : adminCheck(metricsToken);
  const mayMeasure = (c: Context) => check?.(c.req.header('authorization')) === 'admin' || staff(c) === 'admin';
  return { readiness, metrics, routes: healthRoutes({ readiness, metrics, mayMeasure }) };
};
