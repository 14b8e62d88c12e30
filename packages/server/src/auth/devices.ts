import { timingSafeEqual } from 'node:crypto';
import { hmacSha256 } from './hmac.ts';

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

/** Mints and recognises the device tokens of one server, and turns them into the voters of its polls. */
export const createDevices = (keys: Keys) => {
  if (keys.device.length < 32 || keys.voter.length < 32) throw new RangeError('keys are 32 bytes each');
  const signature = hmacSha256(keys.device);
  const pollKey = hmacSha256(keys.voter);
  const scopedKeys = new Map<string, (token: string) => string>();
  /** HMAC(key of the scope, token), 16 bytes as a latin1 string: of two scopes they cannot be linked from the database. */
  const scoped = (scope: string, token: string): string => {
    let key = scopedKeys.get(scope);
    if (!key) {
      key = hmacSha256(Buffer.from(pollKey(scope), 'latin1'));
      scopedKeys.set(scope, key);
    }
    return key(token).slice(0, macBytes);
  };

  const mint = (purpose: DevicePurpose, random: Buffer): string => {
    const signed = String.fromCharCode(purposes.indexOf(purpose)) + random.toString('latin1', 0, randomBytes);
    return Buffer.from(signed + signature(signed).slice(0, macBytes), 'latin1').toString('base64url');
  };

  return {
    mint,
    /** What a token is good for; undefined when this server did not mint it. */
    verify(token: string): DevicePurpose | undefined {
      if (!tokenShape.test(token)) return undefined;
      const bytes = Buffer.from(token, 'base64url');
      const mac = Buffer.from(signature(bytes.toString('latin1', 0, signedBytes)).slice(0, macBytes), 'latin1');
      return timingSafeEqual(mac, bytes.subarray(signedBytes)) ? purposes[bytes[0] ?? -1] : undefined;
    },
    /**
     * The token that a one-time value stands for: the same each time, so that a form sent twice is one voter, and of no
     * use to work back from.
     */
    ofOnce: (once: string): string => mint('citizen', Buffer.from(signature(`once:${once}`), 'latin1')),
    /** The voter of one poll, by its id. */
    voterOf: (poll: number, token: string): string => scoped(`poll:${poll}`, token),
    /** The supporter of suggestions to one consultation: the same for all of them, so that linked ones count it once. */
    supporterOf: (consultation: string, token: string): string => scoped(`consultation:${consultation}`, token),
  };
};
export type Devices = ReturnType<typeof createDevices>;
