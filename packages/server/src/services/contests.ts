import { type Contest, limits, problemTypes } from '@shura/contract';
import { Refusal } from '../model/refusal.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Citizen } from './ballots.ts';
import type { Runtime } from './runtime.ts';
import type { SupportService } from './support.ts';

/**
 * What those who asked say to what was called carried out. Works after the consultation has closed, and behind a
 * tombstone: the commitment stays public.
 *
 * @param onNotices set if mails are sent: called once the author may be notified
 */
export const createContests = (
  runtime: Runtime,
  { supporterOf }: Pick<SupportService, 'supporterOf'>,
  onNotices: (() => void) | undefined,
) => {
  const { store, suggestions, polls, clock, citizensLock, bulkhead } = runtime;
  /** Rate limit by device, or by suggestion for its author. */
  const changes = runtime.limits('contests', runtime.rates.supports);

  const shown = (reference: string) => {
    const live = suggestions.find(reference);
    if (!live) throw new Refusal(problemTypes.suggestionNotFound);
    return live.stored;
  };

  const state = async (reference: string, voter: string | null, said: Contest): Promise<void> => {
    const { id, agency, consultation, policy } = shown(reference);
    const reason = said.done ? null : reasonOf(said.reason);
    const retryAfter = await changes.take(voter === null ? reference : `${consultation} ${voter}`);
    if (retryAfter > 0) throw new Refusal(problemTypes.tooManyChanges, { retryAfter });
    const at = clock();
    const outcome = await store.contest({
      ...{ suggestion: id, voter, reason, at },
      least: polls.agency(agency)?.policies[policy - 1]?.policy.contestedBy,
      log: { agency, at, did: 'act.contested', on: [reference] },
      notify: onNotices !== undefined,
    });
    if (outcome === 'refused') {
      throw new Refusal(problemTypes.actRefused, { errors: [{ field: 'done', code: 'fixed' }] });
    }
    const now = await suggestions.readOne(reference);
    if (now) suggestions.put(now.stored);
    if (outcome === 'reopened') onNotices?.();
  };

  return {
    /** By a supporter from before the newest evidence. */
    bySupporter: (reference: string, { token, network }: Citizen, said: Contest): Promise<void> =>
      bulkhead(network, () =>
        citizensLock(async () => state(reference, await supporterOf(shown(reference).consultation, token), said)),
      ),
    /** By the author, for callers that hold the suggestions lock and have checked the code. */
    byAuthor: (reference: string, said: Contest): Promise<void> => state(reference, null, said),
    /** What a supporter says about the newest evidence; undefined if they may say nothing about it. */
    async of(reference: string, token: string | undefined) {
      const live = suggestions.find(reference);
      if (!live?.stored.contest || token === undefined) return undefined;
      return store.statementOf(live.stored.id, await supporterOf(live.stored.consultation, token));
    },
  };
};
export type Contests = ReturnType<typeof createContests>;

const reasonOf = (typed: string): string => {
  const cleaned = cleanText(typed, { max: limits.contestReason, lines: true, letters: true });
  if ('text' in cleaned) return cleaned.text;
  throw new Refusal(problemTypes.invalidRequest, { errors: [{ field: 'reason', code: cleaned.refused }] });
};
