import { problemTypes } from '@shura/contract';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../model/refusal.ts';
import { checkHost, ownOrigin } from './own-address.ts';

/**
 * Accepts changes only from a page of this server, whatever the method, type or cookies: its `Origin` must be ours, and
 * `Sec-Fetch-Site`, if sent, must be `same-origin`.
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
    // No page of another site may read the response, not even as an image or a script.
    c.header('cross-origin-resource-policy', 'same-origin');
  };
};
