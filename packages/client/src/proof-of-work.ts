import type { Device, DoneWork, Work } from '@shura/contract';
import type { ShuraProblem } from './errors.ts';

/**
 * Maximum challenges solved for one token: while one is solved, the bucket may fill further or the challenge expire.
 */
const maxChallenges = 5;
/** Keys derived concurrently: a browser spreads them over its cores. */
const concurrency = 8;

/**
 * Solves the server's challenges until it gives a token. The browser derives keys on its own threads, so the page stays
 * responsive. A separate module, because most visits never need it.
 *
 * @param once idempotency key of the token request: 16 bytes, base64url
 * @param ask requests the token with the solved work, or with `cannot` if this browser has no WebCrypto (outside a
 * secure context)
 * @param onWork called at once, with a promise that settles when the work is over
 * @throws {ShuraProblem} if the server refuses in the end
 */
export function workFor(
  once: string,
  needed: Work,
  ask: (work: DoneWork) => Promise<Device>,
  onWork?: (over: Promise<unknown>) => void,
): Promise<Device> {
  const over = work(once, needed, ask);
  onWork?.(over);
  return over;
}

async function work(once: string, needed: Work, ask: (work: DoneWork) => Promise<Device>): Promise<Device> {
  if (!globalThis.crypto?.subtle) return ask('cannot');
  let next: Work | undefined = needed;
  for (let left = maxChallenges; ; left--) {
    const done: DoneWork = { challenge: next.challenge, n: await solve(once, next) };
    try {
      return await ask(done);
    } catch (error) {
      // No `instanceof`: this file may be bundled with its own copy of the class.
      next = (error as Partial<ShuraProblem>).work;
      if (!next || left === 1) throw error;
    }
  }
}

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/**
 * Finds a number `n` for which the first `bits` bits of PBKDF2-SHA-256(once ‖ n as u32 BE, challenge, iterations) are
 * zero.
 */
async function solve(once: string, { challenge, iterations, bits }: Work): Promise<number> {
  const salt = bytesOf(challenge);
  const isFound = async (n: number): Promise<boolean> => {
    const password = new Uint8Array(20);
    password.set(bytesOf(once));
    new DataView(password.buffer).setUint32(16, n);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const first = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 32);
    return new DataView(first).getUint32(0) >>> (32 - bits) === 0;
  };
  for (let from = 0; ; from += concurrency) {
    const tried = await Promise.all(Array.from({ length: concurrency }, (_, index) => isFound(from + index)));
    const index = tried.indexOf(true);
    if (index >= 0) return from + index;
  }
}
