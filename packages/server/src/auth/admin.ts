import { createHash, timingSafeEqual } from 'node:crypto';

/** Result of checking an `Authorization` header. A wrong token is `refused`, never ignored. */
export type TokenCheck = 'absent' | 'admin' | 'refused';

/** Compares bearer tokens in constant time. */
export const adminCheck = (adminToken: string) => {
  const expected = digest(adminToken);
  return (authorization: string | undefined): TokenCheck => {
    if (authorization === undefined) return 'absent';
    const [, token] = /^Bearer (.+)$/i.exec(authorization) ?? [];
    return token !== undefined && timingSafeEqual(digest(token), expected) ? 'admin' : 'refused';
  };
};

const digest = (token: string) => createHash('sha256').update(token).digest();
