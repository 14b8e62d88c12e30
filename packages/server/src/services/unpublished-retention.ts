import { limits } from '@shura/contract';
import type { ActWrite, AgencyRecord } from '../model/records.ts';
import { clockInputOf, clocksOf } from '../rules/suggestion-clocks.ts';
import { walk } from '../runtime/walk.ts';
import type { KnownSuggestion } from '../state/known-suggestions.ts';
import type { Runtime } from './runtime.ts';

const [hour, day] = [3_600_000, 86_400_000];

/** Removes unpublished suggestions past their retention: hourly, in batches, so that staff can act between batches. */
export const createUnpublishedRetention = (runtime: Runtime) => {
  const { store, polls, suggestions, suggestionsLock, clock, onError, processId } = runtime;
  const dueIn = async (agency: AgencyRecord): Promise<number[]> => {
    const now = clock();
    const due: number[] = [];
    await walk(suggestions.all(), (known) => {
      if (known.stored.agency === agency.slug && isDue(known, agency, now)) due.push(known.stored.id);
    });
    return due;
  };

  const remove = async (agency: AgencyRecord, ids: readonly number[]): Promise<void> => {
    const now = clock();
    const due = (await suggestions.read('id', ids)).filter((one) => isDue(one, agency, now));
    if (due.length === 0) return;
    const writes = due.map(
      ({ stored: { id, acts, policy } }): ActWrite => ({
        suggestion: id,
        after: acts.length,
        act: { kind: 'removed', at: now, policy },
      }),
    );
    const log = { agency: agency.slug, at: now, did: 'purge.suggestions' as const, on: [`${due.length}`] };
    // If one of them has changed meanwhile, nothing is written, and the next run retries.
    await store.addActs(writes, [log]);
    for (const { stored } of await suggestions.read('id', ids)) suggestions.put(stored);
  };

  const sweep = async (): Promise<void> => {
    // If the store is shared, only one process removes suggestions.
    if (store.shared && !(await store.shared.lease('retention', processId, hour))) return;
    for (const agency of [...polls.agencies()]) {
      const due = await dueIn(agency);
      for (let from = 0; from < due.length; from += limits.actsAtOnce) {
        await suggestionsLock(() => remove(agency, due.slice(from, from + limits.actsAtOnce)));
      }
    }
  };
  const timer = setInterval(() => void sweep().catch(onError), hour).unref();

  return { sweep, close: () => clearInterval(timer) };
};

/**
 * Whether to remove a suggestion: never published, past retention, no pending appeal, and an answer that is either late
 * or no longer owed.
 */
const isDue = ({ stored, standing }: KnownSuggestion, agency: AgencyRecord, now: number): boolean => {
  const policy = agency.policies[stored.policy - 1]?.policy;
  if (!policy || standing.shown || standing.publication === 'removed' || standing.appealedAt !== undefined)
    return false;
  if (now < stored.receivedAt + policy.unpublishedDays * day) return false;
  const { answered } = clocksOf(clockInputOf(stored, agency), now);
  return answered.late || answered.doneAt !== undefined;
};
