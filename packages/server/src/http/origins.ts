import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import type { FrameSubject, Frames } from '../auth/frames.ts';
import { Refusal } from '../model/refusal.ts';
import { ownOrigin } from './own-address.ts';

/** Agencies whose registered pages may send a request; undefined for a poll or consultation that does not exist. */
type Registering = Iterable<{ readonly origins: readonly string[] } | undefined>;

export interface OriginOptions {
  /** The public address of this server. Pages on it need no registration. */
  readonly publicUrl?: string | undefined;
  /** Accepts pages on this machine, on any port. For development. */
  readonly allowLoopback?: boolean | undefined;
  /** Verifies our pages in frames without an origin. */
  readonly frames: Pick<Frames, 'allows'>;
}

const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const isRegistered = (agencies: Registering, origin: string): boolean => {
  for (const agency of agencies) if (agency?.origins.includes(origin)) return true;
  return false;
};

/**
 * Checks which pages may send a voter's requests. Browsers send the page's `Origin`. A client that sends no `Origin` is
 * not a browser page, and holds its own token. A sandboxed frame sends `null`, and proves itself with a frame token.
 * Returns the CORS headers of the response. Throws for a page that is not allowed.
 */
export const originGate = ({ publicUrl, allowLoopback, frames }: OriginOptions) => {
  const isOurs = ownOrigin(publicUrl);

  return (
    c: Context,
    agencies: Registering,
    covers: (subject: FrameSubject) => boolean,
  ): Readonly<Record<string, string>> => {
    const origin = c.req.header('origin');
    if (origin === undefined) return { vary: 'origin' };
    const allowed =
      isRegistered(agencies, origin) ||
      (allowLoopback === true && loopback.test(origin)) ||
      isOurs(c, origin) ||
      frames.allows(c, covers);
    if (!allowed) throw new Refusal(problemTypes.originNotRegistered);
    return { vary: 'origin', 'access-control-allow-origin': origin };
  };
};
export type OriginGate = ReturnType<typeof originGate>;

/**
 * Gives every preflight the same answer. The request itself is then checked: a page can read the reason of its refusal,
 * but learns nothing from a refused preflight.
 */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type, shura-device, shura-frame',
      'access-control-max-age': '86400',
    },
  });
