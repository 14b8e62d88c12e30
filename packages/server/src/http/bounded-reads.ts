import type { Context, MiddlewareHandler } from 'hono';
import type { InBulkhead } from '../runtime/bulkhead.ts';

/** Paths, from where Shura is mounted, of what may wait for a count or for the store. */
export const readPaths = [
  ...['agencies', 'consultations', 'suggestions'].map((name) => `/api/v1/${name}/*`),
  ...['a', 'c', 's', 'feeds', 'fragment'].map((name) => `/${name}/*`),
];

/** Lets a read wait in a bulkhead. What is sent enters one when its body has arrived: who sends slowly holds no place. */
export const boundReads =
  (bulkhead: InBulkhead, networkOf: (c: Context) => string): MiddlewareHandler =>
  (c, next) =>
    c.req.method === 'GET' || c.req.method === 'HEAD' ? bulkhead(networkOf(c), next) : next();
