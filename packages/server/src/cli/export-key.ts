import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { join } from 'node:path';
import { type Config, secretFile } from './config.ts';

/** Signs exports, so that another server can tell whose they are. Ed25519 (RFC 8032). */
export interface Signer {
  /** The public key: 32 bytes, base64url. */
  readonly key: string;
  /** @param digest SHA-256 of a file, hexadecimal */
  sign(digest: string): string;
}

/** What is signed says what for: no other signature by this key can pass for one of an export. */
const messageOf = (digest: string): Buffer => Buffer.from(`shura-export ${digest}`);

/** The server's own key for exports, in a file only its owner can read; made the first time. */
export const exportSigner = ({ data }: Pick<Config, 'data'>): Signer => {
  const pem = secretFile(join(data, 'export-key.pem'), () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  const privateKey = createPrivateKey(pem);
  return {
    key: createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '',
    sign: (digest) => sign(null, messageOf(digest), privateKey).toString('base64url'),
  };
};

/** The public key that is written so; undefined where it is none. */
export const readExportKey = (text: string): KeyObject | undefined => {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return undefined;
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: text }, format: 'jwk' });
  } catch {
    return undefined;
  }
};

export const isSignedBy = (key: KeyObject, digest: string, signature: string): boolean =>
  verify(null, messageOf(digest), key, Buffer.from(signature, 'base64url'));
