import { problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { open, personal } from '../../http/headers.ts';
import { problemResponse } from '../../http/problem.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Readiness } from '../../runtime/readiness.ts';
import type { Metrics } from '../../services/metrics.ts';

export interface Health {
  readonly readiness: Pick<Readiness, 'whyNot'>;
  readonly metrics: Pick<Metrics, 'scrape' | 'contentType'>;
  /** True if the `Authorization` header permits reading the metrics. */
  readonly mayMeasure: (c: Context) => boolean;
}

export const healthRoutes = ({ readiness, metrics, mayMeasure }: Health) =>
  new Hono()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', async (c) => {
      const detail = await readiness.whyNot();
      if (detail === undefined) return c.text('ready');
      return problemResponse(new Refusal(problemTypes.notReady, { detail, retryAfter: 5 }), open);
    })
    .get('/metrics', async (c) => {
      if (!mayMeasure(c)) throw new Refusal(problemTypes.adminOnly);
      return c.text(await metrics.scrape(), 200, { ...personal, 'content-type': metrics.contentType });
    });
