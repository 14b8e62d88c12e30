import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import type { TokenCheck } from '../auth/admin.ts';
import { Refusal } from '../model/refusal.ts';
import { createTokenBuckets } from '../runtime/token-buckets.ts';

export interface AdminGateOptions {
  readonly check: (authorization: string | undefined) => TokenCheck;
  readonly networkOf: (c: Context) => string;
  readonly clock: () => number;
}

/** Rate limit for wrong admin tokens, by network and process. */
const guessing = { perMinute: 5, burst: 20 };

/**
 * Checks the `Authorization` header. A network over its limit is refused before its token is checked: if only wrong
 * tokens were refused, a right guess would be visible.
 */
export const createAdminGate = ({ check, networkOf, clock }: AdminGateOptions) => {
  const guesses = createTokenBuckets(guessing);
  return (c: Context): TokenCheck => {
    const authorization = c.req.header('authorization');
    if (authorization === undefined) return 'absent';
    const [network, now] = [networkOf(c), clock()];
    if (guesses.take(network, 1, now) === 0) {
      throw new Refusal(problemTypes.tooManyAttempts, { retryAfter: guesses.wait(network, 1, now) });
    }
    const staff = check(authorization);
    if (staff === 'admin') guesses.giveBack(network, 1, now);
    return staff;
  };
};
export type AdminGate = ReturnType<typeof createAdminGate>;
