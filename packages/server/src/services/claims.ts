import { type Claimed, problemTypes } from '@shura/contract';
import { postAddress } from '../adoption/index.ts';
import type { Limiter } from '../model/rate-limits.ts';
import { invalid, Refusal } from '../model/refusal.ts';
import { isClaimable } from '../rules/claim-rules.ts';
import type { Runtime } from './runtime.ts';

/**
 * Claims of adopted posts. The claimant posts a code in a reply, from the account of the post. The tracking code of the
 * claimant has no effect until staff have seen the reply. Then it becomes the tracking code of the suggestion.
 */
export const createClaims = (runtime: Runtime, attempts: Limiter) => {
  const { store, suggestions, tracking, clock, random, citizensLock, bulkhead } = runtime;

  const make = async (reference: string, reply: string | undefined, network: string): Promise<Claimed> => {
    const live = suggestions.find(reference);
    if (!live?.standing.shown || !live.stored.source) throw new Refusal(problemTypes.suggestionNotFound);
    if (!isClaimable(live)) throw new Refusal(problemTypes.actRefused);
    const retryAfter = await attempts.take(network);
    if (retryAfter > 0) throw new Refusal(problemTypes.tooManyAttempts, { retryAfter });
    const address = reply === undefined ? undefined : postAddress(reply);
    if (address && 'refused' in address) throw invalid('reply');
    const [trackingCode, postCode] = [
      tracking.newCode(random),
      `SHR-${reference}-${tracking.newCode(random).slice(0, 4)}`,
    ];
    const { stored } = live;
    const code = tracking.hashOf(trackingCode);
    const act = { kind: 'claim-made' as const, at: clock(), code, postCode, ...(address && { reply: address.url }) };
    const written = await store.addActs([{ suggestion: stored.id, after: stored.acts.length, act }]);
    if (written === 'stale') throw new Refusal(problemTypes.staleSuggestion);
    suggestions.put({ ...stored, acts: [...stored.acts, act] });
    return { postCode, trackingCode };
  };

  return {
    make: (reference: string, reply: string | undefined, network: string): Promise<Claimed> =>
      bulkhead(network, () => citizensLock(() => make(reference, reply, network))),
  };
};
export type Claims = ReturnType<typeof createClaims>;
