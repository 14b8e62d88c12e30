import { pbkdf2Sync } from 'node:crypto';
import type { Work } from '@shura/contract';

/** Does the proof of work that a server may require for a device token, as a browser does. */
export const doWork = (once: string, { challenge, iterations, bits }: Work): { challenge: string; n: number } => {
  const password = Buffer.alloc(20);
  password.write(once, 'base64url');
  const salt = Buffer.from(challenge, 'base64url');
  for (let n = 0; ; n += 1) {
    password.writeUInt32BE(n, 16);
    if (Math.clz32(pbkdf2Sync(password, salt, iterations, 4, 'sha256').readUInt32BE()) >= bits) return { challenge, n };
  }
};
