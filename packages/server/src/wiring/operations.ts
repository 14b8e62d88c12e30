import type { Context } from 'hono';
import { adminCheck } from '../auth/admin.ts';
import type { AdminGate } from '../http/admin-gate.ts';
import { healthRoutes } from '../routes/operator/probes.ts';
import type { createBallotQueue } from '../runtime/ballot-queue.ts';
import { createReadiness } from '../runtime/readiness.ts';
import type { Metrics, MetricsSources } from '../services/metrics.ts';
import { createOverdue } from '../services/overdue.ts';
import type { Runtime } from '../services/runtime.ts';

/** Maximum replication lag, in milliseconds, of a ready process. */
const maxLag = 5_000;

export interface OperationsOptions extends Pick<MetricsSources, 'live' | 'maxStreams' | 'lag'> {
  readonly runtime: Runtime;
  readonly metrics: Metrics;
  readonly queue: ReturnType<typeof createBallotQueue>;
  readonly adminGate: AdminGate;
  /** Grants access to `/metrics` only. */
  readonly metricsToken: string | undefined;
}

/** Wires health checks and metrics. */
export const createOperations = ({ runtime, metrics, queue, live, maxStreams, lag, ...options }: OperationsOptions) => {
  const { store, clock } = runtime;
  const isCurrent = () => store.shared === null || lag() < maxLag;
  const readiness = createReadiness({ store, queue, isCurrent });
  metrics.watch({
    ...{ store, queue, live, maxStreams, clock, lag },
    isReady: async () => (await readiness.whyNot()) === undefined,
    overdue: createOverdue(runtime),
  });
  const check = options.metricsToken === undefined ? undefined : adminCheck(options.metricsToken);
  const mayMeasure = (c: Context) =>
    check?.(c.req.header('authorization')) === 'admin' || options.adminGate(c) === 'admin';
  return { stop: readiness.stop, routes: healthRoutes({ readiness, metrics, mayMeasure }) };
};
