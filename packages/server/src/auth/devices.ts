import { timingSafeEqual } from 'node:crypto';
import { type BallotLevel, voterKey } from '../model/ballot-level.ts';
import type { Store } from '../model/store.ts';
import { hmacSha256 } from './hmac.ts';
import { createWrapping, type Keys } from './keys.ts';

/** Assurance level of a device, or `import` for one created by an import, whose ballots count as L1. */
export type Level = BallotLevel | 'import';

const levels: readonly Level[] = ['L0', 'L1', 'import'];
const shortMac = 16;

/** A token is 33 bytes as 44 characters of base64url: the level, 128 bits that identify the browser, and a MAC. */
const tokenShape = /^[A-Za-z0-9_-]{44}$/;

/** The contents of a token. `id` is 16 bytes as a latin1 string. */
export interface Device {
  readonly level: Level;
  readonly id: string;
}

/** A device with its voter or supporter key: 16 bytes as a latin1 string. Keys of two owners cannot be linked. */
export interface Known extends Device {
  readonly voter: string;
}

/** The owner of devices: one poll, one consultation, or all imports. */
export type Owner = `poll:${number}` | `consultation:${string}` | 'import';

/** The devices of one owner, with the owner's secret. A token is valid for its owner only. */
export const createScope = (secret: Buffer) => {
  const mac = hmacSha256(secret);
  const short = (message: string) => mac(message).slice(0, shortMac);
  /** An HMAC of two halves: the first goes into the token, the second is the voter key, kept secret. */
  const sign = (signed: string) => mac(`token:${signed}`);
  const voterIn = (signature: string, level: Level) =>
    voterKey(signature.slice(shortMac), level === 'L0' ? 'L0' : 'L1');
  const signedOf = ({ level, id }: Device) => String.fromCharCode(levels.indexOf(level)) + id;
  return {
    /** Derives an id from a one-time value: deterministic, and not reversible. */
    idOf: (once: string): string => short(`once:${once}`),
    mint: (device: Device): string => {
      const signed = signedOf(device);
      return Buffer.from(signed + sign(signed).slice(0, shortMac), 'latin1').toString('base64url');
    },
    /** Returns the device of a token, or undefined if the token was not minted in this scope. */
    read(token: string): Known | undefined {
      if (!tokenShape.test(token)) return undefined;
      const bytes = Buffer.from(token, 'base64url');
      const signed = bytes.toString('latin1', 0, 1 + shortMac);
      const signature = sign(signed);
      const level = levels[bytes[0] ?? -1];
      return level &&
        timingSafeEqual(Buffer.from(signature, 'latin1').subarray(0, shortMac), bytes.subarray(1 + shortMac))
        ? { level, id: signed.slice(1), voter: voterIn(signature, level) }
        : undefined;
    },
    /** The voter key in this scope of a device of another owner. */
    voterOf: (device: Device): string => voterIn(sign(signedOf(device)), device.level),
    /** Signs a challenge. */
    seal: (message: string): string => short(`work:${message}`),
  };
};
export type Scope = ReturnType<typeof createScope>;

export interface DevicesOptions {
  readonly keys: Keys;
  readonly store: Pick<Store, 'secrets'>;
  readonly random: (bytes: number) => Buffer;
}

/** Creates the cache of scopes. The secret of an owner is created on first use; its scope is cached until `forget`. */
export const createDevices = ({ keys, store, random }: DevicesOptions) => {
  const { wrap, unwrap } = createWrapping(keys);
  const scopes = new Map<Owner, Promise<Scope>>();
  const nameOf = (owner: Owner) => `${owner} devices`;
  const freshOf = (owner: Owner) => wrap(random(32), nameOf(owner), random(12));
  /** Coalesces the owners requested in one tick into one read. */
  let pending: { readonly owners: Owner[]; readonly kept: ReturnType<Store['secrets']> } | undefined;
  const read = (owner: Owner): ReturnType<Store['secrets']> => {
    const owners = pending?.owners ?? [];
    owners.push(owner);
    pending ??= {
      owners,
      kept: Promise.resolve().then(() => {
        pending = undefined;
        return store.secrets('devices', new Map(owners.map((one) => [one, freshOf(one)])));
      }),
    };
    return pending.kept;
  };
  const open = async (owner: Owner): Promise<Scope> => {
    const kept = (await read(owner)).get(owner);
    if (!kept) throw new Error(`The store keeps no secret of ${owner}`);
    return createScope(unwrap(kept, nameOf(owner)));
  };
  return {
    /** Returns the scope of an owner. Rejects with `StoreBusy` if the store is unavailable. */
    of(owner: Owner): Promise<Scope> {
      const known = scopes.get(owner);
      if (known) return known;
      const opening = open(owner);
      scopes.set(owner, opening);
      opening.catch(() => scopes.delete(owner));
      return opening;
    },
    forget: (owner: Owner): void => {
      scopes.delete(owner);
    },
  };
};
export type Devices = ReturnType<typeof createDevices>;
