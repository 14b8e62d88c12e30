import { type AuthorAct, problemTypes } from '@shura/contract';
import type { Limiter } from '../model/rate-limits.ts';
import type { Act } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import { authorMay } from '../rules/author-rules.ts';
import type { WholeSuggestion } from '../state/known-suggestions.ts';
import { cleanWords } from './clean-words.ts';
import type { Contests } from './contests.ts';
import type { Runtime } from './runtime.ts';

/**
 * Acts of an author: reply to staff, appeal, contest, erase. The tracking code authorises them, without an account.
 *
 * @param attempts rate limit for wrong codes, by network
 */
export const createAuthor = (runtime: Runtime, attempts: Limiter, contests: Pick<Contests, 'byAuthor'>) => {
  const { store, suggestions, tracking, clock, citizensLock, bulkhead } = runtime;
  /**
   * Returns the suggestion if the code is right. An unknown reference gets the same error as a wrong code, after the
   * same work, so that unpublished suggestions cannot be detected.
   */
  const proven = async (reference: string, code: string, network: string): Promise<WholeSuggestion> => {
    const live = await suggestions.readOne(reference);
    // The right code always works: others on the same network cannot use up the author's attempts.
    if (tracking.matches(code, live && codeOf(live)) && live) return live;
    const retryAfter = await attempts.take(network);
    throw retryAfter === 0
      ? new Refusal(problemTypes.codeRefused)
      : new Refusal(problemTypes.tooManyAttempts, { retryAfter });
  };

  const actOf = (wanted: Exclude<AuthorAct, { kind: 'contest' }>): Act => {
    const at = clock();
    if (wanted.kind === 'erase') return { kind: 'erased', at };
    const { words, errors } = cleanWords({ text: wanted.text });
    if (errors.length > 0) throw new Refusal(problemTypes.invalidRequest, { errors });
    return { kind: wanted.kind === 'reply' ? 'replied' : 'appealed', at, text: words.text };
  };

  const act = async (reference: string, network: string, wanted: AuthorAct): Promise<void> => {
    const live = await proven(reference, wanted.code, network);
    if (!authorMay(live).includes(wanted.kind)) {
      throw new Refusal(problemTypes.actRefused, { errors: [{ field: 'kind', code: 'fixed' }] });
    }
    if (wanted.kind === 'contest') return contests.byAuthor(reference, wanted);
    const act = actOf(wanted);
    const { stored } = live;
    const write = { suggestion: stored.id, after: stored.acts.length, act };
    if ((await store.addActs([write])) === 'stale') throw new Refusal(problemTypes.staleSuggestion);
    suggestions.put({ ...stored, acts: [...stored.acts, act] });
  };

  return {
    /** Checks the suggestion's code. Refuses as {@link act} does. */
    prove: (reference: string, network: string, code: string): Promise<void> =>
      bulkhead(network, async () => void (await proven(reference, code, network))),
    act: (reference: string, network: string, wanted: AuthorAct): Promise<void> =>
      bulkhead(network, () => citizensLock(() => act(reference, network, wanted))),
    /** Whether a follow token belongs to this suggestion. The holder may read the suggestion before it is public. */
    follows: (token: string | undefined, reference: string): boolean =>
      token !== undefined && tracking.follows(token, reference),
  };
};
export type Author = ReturnType<typeof createAuthor>;

/**
 * Hash of the author's code. Until an adopted suggestion is claimed, a hash that no known code matches. Undefined after
 * removal.
 */
const codeOf = ({ stored, standing }: WholeSuggestion): string | undefined =>
  standing.claimed ?? (stored.code || undefined);
