import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

/** The server's root secret, 32 bytes. Every other key is derived from it, or is random and wrapped under it. */
export interface Keys {
  readonly root: Buffer;
}

/** Derives a 32-byte key for one purpose (HKDF-SHA-256, RFC 5869). */
export const derivedKey = ({ root }: Keys, purpose: string): Buffer => {
  if (root.length !== 32) throw new RangeError('the root key is 32 bytes');
  return Buffer.from(hkdfSync('sha256', root, '', `shura:${purpose}`, 32));
};

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Wraps secrets with AES-256-GCM: 12 bytes of nonce, the ciphertext, 16 bytes of tag. The name is authenticated too.
 */
export const createWrapping = (keys: Keys) => {
  const key = derivedKey(keys, 'secrets');
  return {
    wrap(secret: Buffer, name: string, nonce: Buffer): Buffer {
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
      return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
    },
    /** Throws if the bytes were changed, or were wrapped under another key or name. */
    unwrap(wrapped: Uint8Array, name: string): Buffer {
      const bytes = Buffer.from(wrapped);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
        .setAAD(Buffer.from(name))
        .setAuthTag(bytes.subarray(-tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    },
  };
};
