import { createCipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { frameHeader, problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { Refusal } from '../model/refusal.ts';
import { derivedKey, type Keys } from './keys.ts';

/** What a framed page shows: one poll, or one consultation with its polls. */
export interface FrameSubject {
  readonly kind: 'poll' | 'consultation';
  readonly slug: string;
}

/** One view of our page in a frame without an origin. */
export interface Frame extends FrameSubject {
  /** Random: identifies the device of this view. */
  readonly once: string;
  /** The network that the page was sent to. */
  readonly network: string;
}

/** Milliseconds that a framed page may send: a working day, so that few readers see the expiry message. */
export const frameLife = 12 * 60 * 60 * 1000;

const tokenShape = /^([A-Za-z0-9_-]{1,600})\.([A-Za-z0-9_-]{43})$/;

/** Whether the request comes from a page without an origin: a sandboxed frame, or a file on disk. */
const isOpaqueOrigin = (c: Context): boolean => c.req.header('origin') === 'null';

/** Creates and reads the tokens that framed pages send with a voter's requests (decision 22). */
export const createFrames = (keys: Keys, clock: () => number) => {
  const key = derivedKey(keys, 'frame');
  const veilKey = derivedKey(keys, 'frame network');
  /**
   * Encrypts or decrypts the network of one view, because others' caches and logs may keep the page. In counter mode
   * both are the same operation. The MAC of the token authenticates the network, and `once` is never reused.
   */
  const cipherNetwork = (once: string, network: Buffer): Buffer => {
    const counter = createHash('sha256').update(once).digest().subarray(0, 16);
    return createCipheriv('aes-256-ctr', veilKey, counter).update(network);
  };
  const mac = (payload: string) => createHmac('sha256', key).update(payload).digest('base64url');

  const read = (token: string | undefined): Frame | 'expired' | undefined => {
    const [, payload = '', signature = ''] = tokenShape.exec(token ?? '') ?? [];
    if (!payload || !timingSafeEqual(Buffer.from(mac(payload)), Buffer.from(signature))) return undefined;
    const { until, ...frame } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Frame & { until: number };
    const network = cipherNetwork(frame.once, Buffer.from(frame.network, 'base64url')).toString();
    return clock() < until ? { ...frame, network } : 'expired';
  };

  return {
    tokenFor(frame: Frame): string {
      const network = cipherNetwork(frame.once, Buffer.from(frame.network)).toString('base64url');
      const said = { ...frame, network, until: clock() + frameLife };
      const payload = Buffer.from(JSON.stringify(said)).toString('base64url');
      return `${payload}.${mac(payload)}`;
    },
    /** The frame that a request without an origin proves. Undefined for any other request. */
    of(c: Context): Frame | undefined {
      const frame = isOpaqueOrigin(c) ? read(c.req.header(frameHeader)) : undefined;
      return frame === 'expired' ? undefined : frame;
    },
    /**
     * Whether the request comes from a page without an origin that may send it. Throws if the page has been open for
     * too long.
     */
    allows(c: Context, covers: (subject: FrameSubject) => boolean): boolean {
      if (!isOpaqueOrigin(c)) return false;
      const frame = read(c.req.header(frameHeader));
      if (frame === 'expired') throw new Refusal(problemTypes.frameExpired);
      return frame !== undefined && covers(frame);
    },
  };
};
export type Frames = ReturnType<typeof createFrames>;
