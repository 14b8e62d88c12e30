import { createHmac } from 'node:crypto';
import { problemTypes } from '@shura/contract';
import type { Limiter } from '../../model/rate-limits.ts';
import { Refusal } from '../../model/refusal.ts';
import type { FailedSignIns } from '../../services/failed-sign-ins.ts';
import type { Runtime } from '../../services/runtime.ts';

/**
 * Counts sign-in attempts. Unknown accounts are counted in the same way, so that the wait does not reveal whether an
 * account exists.
 *
 * @param key hashes the networks people sign in from
 */
export const createAttempts = (runtime: Runtime, key: Buffer, failures: FailedSignIns) => {
  const { store, clock, limits: limiter, rates } = runtime;
  const { perMinute, burst } = rates.signIns;
  /** Rate limits of attempts: for one address from one network, for one address in all, and for one network. */
  const here = limiter('sign-in here', rates.signIns);
  const anywhere = limiter('sign-in', { perMinute: 10 * perMinute, burst: 10 * burst });
  const network = limiter('sign-in of network', rates.signInsOfNetwork);
  const hashOf = (email: string, from: string) =>
    createHmac('sha256', key).update(`${email} ${from}`).digest('base64url').slice(0, 22);
  const counted = async (limiter: Limiter, of: string) => {
    const retryAfter = await limiter.take(of);
    if (retryAfter > 0) throw new Refusal(problemTypes.tooManyAttempts, { retryAfter });
  };

  return {
    failures,
    ofNetwork: (from: string): Promise<void> => counted(network, from),
    /** Limits attempts at second-factor codes of a signed-in person, which better-auth does not limit. */
    ofCode: (person: string): Promise<void> => counted(here, `code of ${person}`),

    /**
     * Tries a password. If the person has signed in from the network `from` before, failed attempts from other networks
     * do not count.
     */
    async password<Answer>(email: string, from: string, attempt: () => Promise<Answer>): Promise<Answer> {
      const known = await store.knowsNetwork(email, hashOf(email, from), clock());
      const limits = known
        ? [[here, `${email} ${from}`] as const]
        : ([
            [here, `${email} ${from}`],
            [anywhere, email],
          ] as const);
      try {
        for (const [limiter, of] of limits) await counted(limiter, of);
        const answer = await attempt();
        for (const [limiter, of] of limits) await limiter.giveBack(of);
        return answer;
      } catch (error) {
        if (error instanceof Refusal) failures.ofAddress(email, error.type);
        throw error;
      }
    },

    /** Remembers a network after a sign-in, so that others' attempts do not lock this person out. */
    remember: ({ id, email }: { readonly id: string; readonly email: string }, from: string): Promise<void> =>
      store.rememberNetwork(id, hashOf(email, from), clock()),
  };
};
export type Attempts = ReturnType<typeof createAttempts>;
