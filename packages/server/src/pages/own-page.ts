import type { Context } from 'hono';
import { checkHost, ownOrigin } from '../http/own-address.ts';

/**
 * Whether a browser says that a page of ours sent this form. Browsers set `Sec-Fetch-Site` and no page can; only where
 * it is absent does `Origin` count, and where both are absent, nothing vouches for the request.
 *
 * @param publicUrl the address people know this server by, when a proxy shows us another
 */
export const sentFromOwnPage = (publicUrl: string | undefined) => {
  const isOurs = ownOrigin(publicUrl);
  return (c: Context): boolean => {
    checkHost(c, publicUrl);
    const site = c.req.header('sec-fetch-site');
    if (site !== undefined) return site === 'same-origin';
    const origin = c.req.header('origin');
    return origin !== undefined && isOurs(c, origin);
  };
};
