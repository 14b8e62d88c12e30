import { timingSafeEqual } from 'node:crypto';

/** Compares a token in constant time, except for its length. */
export const isSameToken = (given: string, right: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
};
