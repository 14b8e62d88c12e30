import { problemTypes } from '@shura/contract';
import { nonceBytes } from '../auth/tracking.ts';
import type { Limiter } from '../model/rate-limits.ts';
import type { StoredSuggestion } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import { authorMay } from '../rules/author-rules.ts';
import type { Runtime } from './runtime.ts';

/**
 * New tracking codes for authors who lost theirs and left an address. A mailed link, and nothing else, leads to one.
 *
 * @param attempts rate limit by network, shared with wrong codes
 * @param onOwed called once a mail is owed
 */
export const createNewCodes = (runtime: Runtime, attempts: Limiter, onOwed: () => void) => {
  const { store, suggestions, tracking, clock, random, bulkhead, onError } = runtime;
  const nothing = tracking.seal('', '', random(nonceBytes));

  const ask = async (reference: string, contact: string, network: string): Promise<void> => {
    const retryAfter = await attempts.take(network);
    if (retryAfter > 0) throw new Refusal(problemTypes.tooManyAttempts, { retryAfter });
    // The same work if there is no suggestion or no contact, so that timing does not tell which there are.
    const left = await store.findContact(reference);
    const address = tracking.unseal(left?.sealed ?? nothing, left ? reference : '');
    if (!tracking.sameAddress(contact, address) || !left) return;
    // Not awaited: the response must not take longer because a mail is owed.
    void store.oweCode(left.suggestion, clock()).then(onOwed).catch(onError);
  };

  /** The suggestion, if its author may do anything with a code, and the link has not expired. */
  const find = async (reference: string, token: string): Promise<StoredSuggestion | undefined> => {
    if (!(tracking.newCodeUntil(token) > clock())) return undefined;
    const live = await suggestions.readOne(reference);
    return live && authorMay(live).length > 0 ? live.stored : undefined;
  };

  /** `again`: one more try, if the code changed since it was read. */
  const issue = async (reference: string, token: string, once: string, again = true): Promise<string | undefined> => {
    const stored = await find(reference, token);
    if (!stored) return undefined;
    // Derived from the form, so that a second press or a reload shows the code that the first press has stored.
    const code = tracking.codeFor(`link:${token}`, once);
    if (tracking.matches(code, stored.code)) return code;
    if (!tracking.isNewCodeToken(token, reference, stored.code)) return undefined;
    if (await store.replaceCode(stored.id, stored.code, tracking.hashOf(code))) return code;
    return again ? issue(reference, token, once, false) : undefined;
  };

  return {
    /** Owes a mail with a link if the contact was left with the suggestion. Tells the caller neither. */
    ask: (reference: string, contact: string, network: string): Promise<void> =>
      bulkhead(network, () => ask(reference, contact, network)),
    /** Whether the token of a link works now. */
    async works(reference: string, token: string): Promise<boolean> {
      const stored = await find(reference, token);
      return stored !== undefined && tracking.isNewCodeToken(token, reference, stored.code);
    },
    /**
     * Replaces the code of a suggestion, and returns the new one. The same form again (`once`) gets the same code. Undefined
     * if the link was used, has expired, or its contact was deleted.
     */
    issue: (reference: string, token: string, once: string, network: string): Promise<string | undefined> =>
      bulkhead(network, () => issue(reference, token, once)),
  };
};
export type NewCodes = ReturnType<typeof createNewCodes>;
