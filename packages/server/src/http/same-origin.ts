import { problemTypes } from '@shura/contract';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../services/refusal.ts';
import { isHost } from './origins.ts';

/**
 * Lets through what changes something only where a page of this server sends it, whatever its method, type or cookies:
 * its `Origin` is there and is ours, and a browser that says how the sender and we are related says `same-origin`.
 */
export const fromOurPages = (publicUrl: string | undefined): MiddlewareHandler => {
  const own = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  return async (c, next) => {
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const safe = c.req.method === 'GET' || c.req.method === 'HEAD';
    const ours = origin !== undefined && (own === undefined ? isHost(origin, c.req.header('host')) : origin === own);
    if (!safe && !(ours && (site === undefined || site === 'same-origin'))) throw new Refusal(problemTypes.crossSite);
    await next();
    // No page of another site reads it, not even past what it may read: as an image or a script.
    c.header('cross-origin-resource-policy', 'same-origin');
  };
};
