import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import type { Work } from '@shura/contract';
import { createMutex } from '../runtime/mutex.ts';
import type { Scope } from './devices.ts';

/**
 * Difficulty steps of the proof of work. A bucket twice as full asks for twice the work. One attempt takes 0.3 ms on a
 * desktop core, and 1.3 to 2.6 ms on a slow phone: 85 to 160 ms for the first step, up to 2.6 s for the last.
 */
const iterations = 1_000;
const firstBits = 6;
const rungs = 5;

/** Load from which no proof is accepted. */
export const lastLimit = 2 ** rungs;

/** Bits of work for a bucket at `load` times its room. `load` is at least 1 and under {@link lastLimit}. */
export const bitsFor = (load: number): number => firstBits + Math.floor(Math.log2(load));

/**
 * The load up to which a proof of so many bits is accepted: one step more than asked for, since others enter meanwhile.
 */
export const limitFor = (bits: number): number => Math.min(2 ** (bits - firstBits + 2), lastLimit);

/** Lifetime of a challenge in milliseconds. */
const life = 5 * 60_000;

/** The device and its network, to which a challenge is bound besides the poll's secret. */
export interface Asker {
  readonly id: string;
  readonly network: string;
}

/**
 * A challenge: its expiry in UTC seconds (4 bytes), its bits (1 byte), and a MAC of both and of the asker (16 bytes).
 */
const bytesOf = (scope: Scope, head: Buffer, { id, network }: Asker): Buffer =>
  Buffer.concat([head, Buffer.from(scope.seal(head.toString('latin1') + id + network), 'latin1')]);
const headBytes = 5;

export const newChallenge = (scope: Scope, asker: Asker, bits: number, now: number): Work => {
  const head = Buffer.alloc(headBytes);
  head.writeUInt32BE(Math.floor((now + life) / 1_000));
  head[4] = bits;
  return { challenge: bytesOf(scope, head, asker).toString('base64url'), iterations, bits };
};

/** The bits of a challenge. Undefined if it was issued to another asker or has expired. */
export const bitsOf = (scope: Scope, asker: Asker, challenge: string, now: number): number | undefined => {
  const given = Buffer.from(challenge, 'base64url');
  const head = given.subarray(0, headBytes);
  if (head.length < headBytes || head.readUInt32BE() * 1_000 < now) return undefined;
  return bytesOf(scope, head, asker).equals(given) ? head[4] : undefined;
};

const derive = promisify(pbkdf2);

/** Checks proofs one at a time, 0.3 ms each, on the thread pool: a flood of proofs occupies one core. */
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
