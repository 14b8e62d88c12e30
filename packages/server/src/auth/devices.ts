import { createHmac, timingSafeEqual } from 'node:crypto';

/** Two secrets of 32 bytes. Whoever has `device` can mint tokens; `voter` hides which ballots are whose. */
export interface Keys {
  readonly device: Buffer;
  readonly voter: Buffer;
}

/** What a device token is good for: polls that citizens answer, or polls that an import made. */
export type DevicePurpose = 'citizen' | 'import';

const purposes: readonly DevicePurpose[] = ['citizen', 'import'];
const randomBytes = 16;
const macBytes = 16;
const signedBytes = 1 + randomBytes;

/** A token is the purpose, 128 random bits and a MAC of both: 33 bytes, as 44 characters of base64url. */
const tokenShape = /^[A-Za-z0-9_-]{44}$/;

export const mintDevice = (keys: Keys, purpose: DevicePurpose, random: Buffer): string => {
  const signed = Buffer.concat([Buffer.of(purposes.indexOf(purpose)), random.subarray(0, randomBytes)]);
  return Buffer.concat([signed, mac(keys.device, signed)]).toString('base64url');
};

/** What a token is good for; undefined when this server did not mint it. */
export const verifyDevice = (keys: Keys, token: string): DevicePurpose | undefined => {
  if (!tokenShape.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const genuine = timingSafeEqual(mac(keys.device, bytes.subarray(0, signedBytes)), bytes.subarray(signedBytes));
  return genuine ? purposes[bytes[0] ?? -1] : undefined;
};

/**
 * The token that a one-time value stands for: the same each time, so that a form sent twice is one voter, and of no
 * use to work back from.
 */
export const deviceOfOnce = (keys: Keys, once: string): string =>
  mintDevice(keys, 'citizen', mac(keys.device, Buffer.from(`once:${once}`)));

/**
 * Turns a token into the voter of one poll: HMAC(poll key, token), 16 bytes as a latin1 string. Each poll has a key of
 * its own, so that ballots of two polls cannot be linked from the database.
 */
export const voterKeyOf = (keys: Keys) => {
  const pollKeys = new Map<number, Buffer>();
  return (poll: number, token: string): string => {
    let key = pollKeys.get(poll);
    if (!key) {
      key = createHmac('sha256', keys.voter).update(`poll:${poll}`).digest();
      pollKeys.set(poll, key);
    }
    return mac(key, token).toString('latin1');
  };
};

const mac = (key: Buffer, data: Buffer | string) =>
  createHmac('sha256', key).update(data).digest().subarray(0, macBytes);
