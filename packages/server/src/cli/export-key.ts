import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { join } from 'node:path';
import { type Config, secretFile } from './config.ts';

/** Signs exports with Ed25519 (RFC 8032), so that another server can verify their origin. */
export interface Signer {
  /** The public key: 32 bytes, hexadecimal, because base64url can start with "-", as options do. */
  readonly key: string;
  /** @param digest SHA-256 of a file, in hexadecimal */
  sign(digest: string): string;
}

/**
 * The signed message includes the purpose, so that a signature by this key for another purpose is not valid for an
 * export.
 */
const messageOf = (digest: string): Buffer => Buffer.from(`shura-export ${digest}`);

/** The server's export key, created on first use in a file that only its owner can read. */
export const exportSigner = ({ data }: Pick<Config, 'data'>): Signer => {
  const pem = secretFile(join(data, 'export-key.pem'), () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  const privateKey = createPrivateKey(pem);
  return {
    key: Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex'),
    sign: (digest) => sign(null, messageOf(digest), privateKey).toString('base64url'),
  };
};

/** Parses a public key; undefined if it is invalid. */
export const readExportKey = (text: string): KeyObject | undefined => {
  if (!/^[0-9a-f]{64}$/.test(text)) return undefined;
  const x = Buffer.from(text, 'hex').toString('base64url');
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return undefined;
  }
};

export const isSignedBy = (key: KeyObject, digest: string, signature: string): boolean =>
  verify(null, messageOf(digest), key, Buffer.from(signature, 'base64url'));
