import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { basePath } from 'hono/route';
import { Refusal } from '../model/refusal.ts';

const url = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//;
const host = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Without a public URL, refuses requests for any host except this machine's own names. The sender chooses the `Host`
 * header, so links and cards could lead to any host, and a page on a rebound name (DNS rebinding) could pass for ours.
 *
 * Call it wherever our address is read from a request. As a middleware before every route, this check slowed down
 * reads that use no address (`docs/decisions/0046-what-crosses-the-edge.md`).
 */
export const checkHost = (c: Context, publicUrl: string | undefined): void => {
  if (publicUrl !== undefined) return;
  const asked = c.req.header('host');
  if (!url.test(c.req.url) || (asked !== undefined && !host.test(asked))) throw new Refusal(problemTypes.misdirected);
};

/** Whether a route belongs to the API, whose base path includes `/api/v1`, or to the pages. */
type Part = 'api' | 'pages';

/**
 * The relative path from the requested address to the mount, such as `../`. This path is also right in a host's app and
 * behind a proxy that strips a prefix, because neither changes the path below the mount.
 */
export const rootOf = (c: Context, part: Part = 'pages'): string => {
  // Agency routes of the API have a longer base. A host's own path may end in `/api/v1`.
  const below = part === 'api' ? /\/api\/v1(\/desk\/agencies\/[^/]*)?$/ : /\/$/;
  const mount = basePath(c).replace(below, '');
  const path = c.req.path.slice(mount.length);
  if (path === '') return `${encodeURI(mount.slice(mount.lastIndexOf('/') + 1))}/`;
  return '../'.repeat(path.split('/').length - 2) || './';
};

/** The mount as an absolute address with a trailing slash: the configured address, else the requested one. */
export const baseOf = (c: Context, publicUrl: string | undefined, part?: Part): string => {
  checkHost(c, publicUrl);
  return publicUrl === undefined
    ? new URL(rootOf(c, part), c.req.url.replace(/[?#].*/, '')).href
    : publicUrl.replace(/(?<!\/)\/*$/, '/');
};

/**
 * Whether an `Origin` is ours: the configured origin, else the host of the request with either scheme, because a proxy
 * hides the scheme.
 */
export const ownOrigin = (publicUrl: string | undefined): ((c: Context, origin: string) => boolean) => {
  const own = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  return (c, origin) => {
    if (own !== undefined) return origin === own;
    checkHost(c, publicUrl);
    return ['http', 'https'].some((scheme) => origin === `${scheme}://${c.req.header('host') ?? ''}`);
  };
};
