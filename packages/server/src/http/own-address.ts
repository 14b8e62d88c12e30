import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { basePath } from 'hono/route';
import { Refusal } from '../model/refusal.ts';

const url = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//;
const host = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Refuses a request for any host but this machine's own names, where no public URL says which address is ours. The sender
 * writes the `Host` header: links and cards would lead where the sender likes, and a page whose name was pointed at this
 * machine (DNS rebinding) would pass for one of ours.
 *
 * Call it wherever our address is read from a request. It is no middleware: before every route it slowed down reads that
 * name no address (`docs/decisions/0046-what-crosses-the-edge.md`).
 */
export const checkHost = (c: Context, publicUrl: string | undefined): void => {
  if (publicUrl !== undefined) return;
  const asked = c.req.header('host');
  if (!url.test(c.req.url) || (asked !== undefined && !host.test(asked))) throw new Refusal(problemTypes.misdirected);
};

/** Whether a route belongs to the API, whose base path is part of its mount, or to the pages. */
type Part = 'api' | 'pages';

/**
 * From the address that was asked for to where Shura is mounted, such as `../`. What is relative to it holds in a host's own
 * app and behind a proxy that strips a path alike: both leave what is below the mount as it is.
 */
export const rootOf = (c: Context, part: Part = 'pages'): string => {
  // What is of one agency in the API has a base of its own too. A host may end its own path with `/api/v1`.
  const below = part === 'api' ? /\/api\/v1(\/desk\/agencies\/[^/]*)?$/ : /\/$/;
  const mount = basePath(c).replace(below, '');
  const path = c.req.path.slice(mount.length);
  if (path === '') return `${encodeURI(mount.slice(mount.lastIndexOf('/') + 1))}/`;
  return '../'.repeat(path.split('/').length - 2) || './';
};

/** Where Shura is mounted, as an absolute address with a slash at its end: as configured, else as it was asked for. */
export const baseOf = (c: Context, publicUrl: string | undefined, part?: Part): string => {
  checkHost(c, publicUrl);
  return publicUrl === undefined
    ? new URL(rootOf(c, part), c.req.url.replace(/[?#].*/, '')).href
    : publicUrl.replace(/(?<!\/)\/*$/, '/');
};

/**
 * Tells whether an `Origin` is this server's own: as configured, else the one that the request was sent to, whose scheme is
 * not known behind a proxy.
 */
export const ownOrigin = (publicUrl: string | undefined): ((c: Context, origin: string) => boolean) => {
  const own = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  return (c, origin) => {
    if (own !== undefined) return origin === own;
    checkHost(c, publicUrl);
    return ['http', 'https'].some((scheme) => origin === `${scheme}://${c.req.header('host') ?? ''}`);
  };
};
