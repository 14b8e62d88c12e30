import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto';
import { grouped, lettersOf } from '../text/reference.ts';
import { derivedKey, type Keys } from './keys.ts';
import { isSameToken } from './same-token.ts';

const codeLetters = 24;

/** Normalises a typed code: any case, any grouping. */
const typed = (code: string) => code.toUpperCase().replace(/[\s\u2010-\u2015-]/g, '');

/** References, tracking codes and follow tokens of one server, and the encryption of private contacts. */
export const createTrackingCodes = (keys: Keys) => {
  const keyFor = (purpose: string) => createSecretKey(derivedKey(keys, purpose));
  const [codeKey, hashKey, newCodeKey] = [keyFor('code'), keyFor('code-hash'), keyFor('new-code')];
  const [followKey, contactKey] = [keyFor('follow'), keyFor('contact')];
  const mac = (key: KeyObject, message: string) => createHmac('sha256', key).update(message).digest();
  const followToken = (reference: string) => mac(followKey, reference).toString('base64url').slice(0, 22);
  const stopToken = (reference: string) => mac(followKey, `stop:${reference}`).toString('base64url').slice(0, 22);
  const addressKey = (address: string) => mac(contactKey, address.toLowerCase());
  const newCodeToken = (reference: string, hash: string, until: number) =>
    `${until.toString(36)}.${mac(newCodeKey, `${reference}:${hash}:${until}`).toString('base64url').slice(0, 22)}`;
  const newCodeUntil = (token: string) => Number.parseInt(token, 36);
  const hashOf = (code: string) => mac(hashKey, typed(code)).toString('base64url');

  return {
    /**
     * «رمز المتابعة السري»: 24 letters, 108 bits. Derived from the key of what was sent, so that a suggestion sent twice
     * gets the same code although only its hash is stored.
     */
    codeFor: (token: string, once: string): string => {
      const letters = [0, 1, 2].map((part) => lettersOf(mac(codeKey, `${part}:${token}:${once}`), codeLetters));
      return grouped(letters.join('').slice(0, codeLetters));
    },
    /** A new code from randomness alone. */
    newCode: (random: (bytes: number) => Buffer): string => grouped(lettersOf(random(4 * codeLetters), codeLetters)),
    /** Key of a suggestion: the same for the same device and contents. */
    onceFor: (token: string, contents: string): string =>
      mac(hashKey, `once:${token}:${contents}`).toString('base64url'),
    hashOf,
    /** Whether a code has this hash. Constant time, so that timing does not reveal which suggestions exist. */
    matches: (code: string, hash: string | undefined): boolean => {
      const equal = timingSafeEqual(Buffer.from(hashOf(code)), Buffer.from(hash ?? hashOf('')));
      return equal && hash !== undefined;
    },
    followToken,
    /** This token only stops mails about a suggestion, so it may appear in a URL. */
    stopToken,
    isStopToken: (token: string, reference: string): boolean => isSameToken(token, stopToken(reference)),
    /** Keyed hash of an address, by which the mails to the address are counted. */
    addressKey: (address: string) => addressKey(address).toString('base64url'),
    /** Whether two addresses are the same, in any case. Constant time. */
    sameAddress: (one: string, other: string): boolean => timingSafeEqual(addressKey(one), addressKey(other)),
    /** Token of a link to a new code, until `until` (UTC milliseconds). The new code ends it: `hash` is of the old one. */
    newCodeToken,
    isNewCodeToken: (token: string, reference: string, hash: string): boolean =>
      isSameToken(token, newCodeToken(reference, hash, newCodeUntil(token))),
    newCodeUntil,
    follows: (token: string, reference: string): boolean => isSameToken(token, followToken(reference)),
    /** AES-256-GCM, bound to the suggestion. */
    seal: (contact: string, reference: string, nonce: Buffer): string => {
      const cipher = createCipheriv('aes-256-gcm', contactKey, nonce).setAAD(Buffer.from(reference));
      const sealed = [cipher.update(contact, 'utf8'), cipher.final()];
      return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]).toString('base64');
    },
    /** Throws if the seal is broken, or belongs to another suggestion. */
    unseal: (sealed: string, reference: string): string => {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', contactKey, bytes.subarray(0, 12))
        .setAAD(Buffer.from(reference))
        .setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
    },
  };
};
export type Tracking = ReturnType<typeof createTrackingCodes>;

/** Bytes of the nonce for {@link Tracking.seal}. */
export const nonceBytes = 12;
