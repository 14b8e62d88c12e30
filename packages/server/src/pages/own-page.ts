import type { Context } from 'hono';
import { checkHost, ownOrigin } from '../http/own-address.ts';

/**
 * True if the browser says that one of our pages sent this form. Browsers set `Sec-Fetch-Site`, and no page can forge
 * it. If it is absent, `Origin` counts; if both are absent, the answer is false.
 *
 * @param publicUrl the server's public address, if a proxy hides it
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
