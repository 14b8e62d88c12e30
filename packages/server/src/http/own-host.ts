import { problemTypes } from '@shura/contract';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../services/refusal.ts';

const url = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//;
const host = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Refuses a request for any host but this machine's own names. A server that was told no public URL would otherwise take
 * its address from the `Host` header, which the sender writes: links and cards would lead where the sender likes, and a page
 * whose name was pointed at this machine (DNS rebinding) would pass for one of ours.
 */
export const onlyLoopback: MiddlewareHandler = (c, next) => {
  const asked = c.req.header('host');
  if (url.test(c.req.url) && (asked === undefined || host.test(asked))) return next();
  throw new Refusal(problemTypes.misdirected);
};
