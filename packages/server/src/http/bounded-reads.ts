import type { Context, MiddlewareHandler } from 'hono';
import type { InBulkhead } from '../runtime/bulkhead.ts';

/** Paths, below the mount, that may wait for a count or for the store. */
export const readPaths = [
  ...['agencies', 'consultations', 'suggestions'].map((name) => `/api/v1/${name}/*`),
  '/api/v1/search',
  '/search',
  ...['a', 'c', 's', 'feeds', 'fragment'].map((name) => `/${name}/*`),
];

/**
 * Limits concurrent GET and HEAD requests. Other methods pass: their services use a bulkhead once the body has arrived, so
 * that a slow sender holds no place.
 */
export const boundReads =
  (bulkhead: InBulkhead, networkOf: (c: Context) => string): MiddlewareHandler =>
  (c, next) =>
    c.req.method === 'GET' || c.req.method === 'HEAD' ? bulkhead(networkOf(c), next) : next();
