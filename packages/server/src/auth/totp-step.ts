import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds of a time step, digits of a code, and accepted steps of clock skew, as in better-auth. */
const [period, digits, window] = [30, 6, 1];

/** The code of a time step (RFC 6238), as text of six digits. */
const codeOf = (secret: string, step: number): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
};

/** The latest time step near `now` (UTC milliseconds) that a code matches. Undefined for a wrong code. */
export const stepOf = (code: string, secret: string, now: number): number | undefined => {
  const current = Math.floor(now / 1000 / period);
  for (let step = current + window; step >= current - window; step -= 1) {
    const [typed, right] = [Buffer.from(code), Buffer.from(codeOf(secret, step))];
    if (typed.length === right.length && timingSafeEqual(typed, right)) return step;
  }
  return undefined;
};
