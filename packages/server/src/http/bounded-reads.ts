import type { Context, MiddlewareHandler } from 'hono';
import type { InBulkhead } from '../runtime/bulkhead.ts';

/** Paths, below the mount, that may wait for a count or for the store. */
export const readPaths = [
  ...['agencies', 'consultations', 'suggestions'].map((name) => `/api/v1/${name}/*`),
  ...['a', 'c', 's', 'feeds', 'fragment'].map((name) => `/${name}/*`),
];

/** Bounds concurrent reads. Writes enter a bulkhead once their body has arrived, so that slow senders hold no place. */
export const boundReads =
  (bulkhead: InBulkhead, networkOf: (c: Context) => string): MiddlewareHandler =>
  (c, next) =>
    c.req.method === 'GET' || c.req.method === 'HEAD' ? bulkhead(networkOf(c), next) : next();
