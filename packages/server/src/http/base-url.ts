import type { Context } from 'hono';

/**
 * Where Shura is mounted, as an absolute address with a slash at its end: as configured, else as it was asked for, which
 * is by a loopback name then ({@link onlyLoopback}).
 *
 * @param root from the address that was asked for to where Shura is mounted, such as `../`
 */
export const baseOf = (c: Context, publicUrl: string | undefined, root: string): string =>
  publicUrl === undefined ? new URL(root, c.req.url.replace(/[?#].*/, '')).href : publicUrl.replace(/\/?$/, '/');
