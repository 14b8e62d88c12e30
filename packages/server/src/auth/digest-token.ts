import { createHmac } from 'node:crypto';
import { derivedKey, type Keys } from './keys.ts';
import { isSameToken } from './same-token.ts';

/** Tokens of links that stop a member's digest of an agency. They do nothing else, so they never expire. */
export const createDigestTokens = (keys: Keys) => {
  const key = derivedKey(keys, 'digest');
  const tokenFor = (agency: string, person: string): string =>
    createHmac('sha256', key)
      .update(JSON.stringify([agency, person]))
      .digest('base64url')
      .slice(0, 22);
  return {
    tokenFor,
    isToken: (token: string, agency: string, person: string): boolean => isSameToken(token, tokenFor(agency, person)),
  };
};
export type DigestTokens = ReturnType<typeof createDigestTokens>;
