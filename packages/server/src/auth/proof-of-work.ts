import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import type { Work } from '@shura/contract';
import { createMutex } from '../runtime/mutex.ts';
import type { Scope } from './devices.ts';

/**
 * The rungs of work. A bucket that is twice as full asks for twice as much. A try takes 0.3 ms on a desktop's core, and
 * 1.3 to 2.6 ms on a slow phone: 85 to 160 ms for the first rung, up to 2.6 s for the last.
 */
const iterations = 1_000;
const firstBits = 6;
const rungs = 5;

/** Past this, in rooms of the fullest bucket, nothing opens it. */
export const lastLimit = 2 ** rungs;

/** The bits that a bucket asks for which is `load` times its room full; `load` is at least 1, and under {@link lastLimit}. */
export const bitsFor = (load: number): number => firstBits + Math.floor(Math.log2(load));

/** How full a bucket may be that work of so many bits opens: one rung more than asked for, since others come meanwhile. */
export const limitFor = (bits: number): number => Math.min(2 ** (bits - firstBits + 2), lastLimit);

/** Milliseconds that a challenge is good for. */
const life = 5 * 60_000;

/** What a challenge is bound to, beside the secret of the poll: the device, and the network that it was given to. */
export interface Asker {
  readonly id: string;
  readonly network: string;
}

/** A challenge is its end in UTC seconds (4 bytes), its bits (1 byte), and a MAC of both and of whom it was given to (16). */
const bytesOf = (scope: Scope, head: Buffer, { id, network }: Asker): Buffer =>
  Buffer.concat([head, Buffer.from(scope.seal(head.toString('latin1') + id + network), 'latin1')]);
const headBytes = 5;

export const newChallenge = (scope: Scope, asker: Asker, bits: number, now: number): Work => {
  const head = Buffer.alloc(headBytes);
  head.writeUInt32BE(Math.floor((now + life) / 1_000));
  head[4] = bits;
  return { challenge: bytesOf(scope, head, asker).toString('base64url'), iterations, bits };
};

/** The bits that a challenge asked for; undefined where it was not given to this asker, or is over. */
export const bitsOf = (scope: Scope, asker: Asker, challenge: string, now: number): number | undefined => {
  const given = Buffer.from(challenge, 'base64url');
  const head = given.subarray(0, headBytes);
  if (head.length < headBytes || head.readUInt32BE() * 1_000 < now) return undefined;
  return bytesOf(scope, head, asker).equals(given) ? head[4] : undefined;
};

const derive = promisify(pbkdf2);

/** Checks proofs of work one by one, 0.3 ms each, off the thread that serves requests: whatever is sent, it takes one core. */
export const createProofs = () => {
  const oneAtATime = createMutex();
  return async (once: string, challenge: string, n: number, bits: number): Promise<boolean> => {
    const password = Buffer.alloc(20);
    password.write(once, 'base64url');
    password.writeUInt32BE(n, 16);
    const salt = Buffer.from(challenge, 'base64url');
    const hash = await oneAtATime(() => derive(password, salt, iterations, 4, 'sha256'));
    return Math.clz32(hash.readUInt32BE()) >= bits;
  };
};
export type Proofs = ReturnType<typeof createProofs>;
