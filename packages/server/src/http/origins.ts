import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import type { FrameSubject, Frames } from '../auth/frames.ts';
import { Refusal } from '../model/refusal.ts';
import { ownOrigin } from './own-address.ts';

/** Whether an agency, or any of them, registered an origin. */
export type Registered = (origin: string) => boolean;

export interface OriginOptions {
  /** The address people know this server by; pages on it need no registration. */
  readonly publicUrl?: string | undefined;
  /** Accepts pages on this machine, of any port; for trying things out. */
  readonly allowLoopback?: boolean | undefined;
  /** Vouches for pages of ours that stand in a frame without an origin. */
  readonly frames: Pick<Frames, 'allows'>;
}

const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Decides which pages may send what belongs to a voter. Browsers name the page in `Origin`; whatever sends none is no
 * page, and holds its own token. A page in a sandboxed frame is named `null`, and vouched for by what it was sent with.
 * Answers with the headers that let the page read the response; throws when it may not.
 */
export const originGate = ({ publicUrl, allowLoopback, frames }: OriginOptions) => {
  const isOurs = ownOrigin(publicUrl);

  return (
    c: Context,
    registered: Registered,
    covers: (subject: FrameSubject) => boolean,
  ): Readonly<Record<string, string>> => {
    const origin = c.req.header('origin');
    if (origin === undefined) return { vary: 'origin' };
    const allowed =
      registered(origin) ||
      (allowLoopback === true && loopback.test(origin)) ||
      isOurs(c, origin) ||
      frames.allows(c, covers);
    if (!allowed) throw new Refusal(problemTypes.originNotRegistered);
    return { vary: 'origin', 'access-control-allow-origin': origin };
  };
};
export type OriginGate = ReturnType<typeof originGate>;

/**
 * The answer to every preflight, whatever page it is for. The request after it is judged, and refused with a reason that the
 * page can read: of a preflight that is refused, a browser tells a page nothing.
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
