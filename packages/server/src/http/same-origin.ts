import { problemTypes } from '@shura/contract';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../model/refusal.ts';
import { checkHost, ownOrigin } from './own-address.ts';

/**
 * Lets through what changes something only where a page of this server sends it, whatever its method, type or cookies:
 * its `Origin` is there and is ours, and a browser that says how the sender and we are related says `same-origin`.
 */
export const fromOurPages = (publicUrl: string | undefined): MiddlewareHandler => {
  const isOurs = ownOrigin(publicUrl);
  return async (c, next) => {
    checkHost(c, publicUrl);
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const safe = c.req.method === 'GET' || c.req.method === 'HEAD';
    const ours = origin !== undefined && isOurs(c, origin);
    if (!safe && !(ours && (site === undefined || site === 'same-origin'))) throw new Refusal(problemTypes.crossSite);
    await next();
    // No page of another site reads it, not even past what it may read: as an image or a script.
    c.header('cross-origin-resource-policy', 'same-origin');
  };
};
