import { problemTypes, type Support } from '@shura/contract';
import { Refusal } from '../model/refusal.ts';
import { findConsultation } from '../state/find.ts';
import type { Citizen } from './ballots.ts';
import type { Runtime } from './runtime.ts';

/** Gives and takes back support, once per device and suggestion. */
export const createSupport = (runtime: Runtime) => {
  const { store, consultations, suggestions, devices, clock, citizensLock, bulkhead } = runtime;
  /** Rate limit by device. */
  const changes = runtime.limits('supports', runtime.rates.supports);

  const supporterOf = async (consultation: string, token: string | undefined): Promise<string> => {
    if (token === undefined) throw new Refusal(problemTypes.deviceMissing);
    const device = (await devices.of(`consultation:${consultation}`)).read(token);
    if (!device) throw new Refusal(problemTypes.deviceInvalid);
    return device.voter;
  };

  const set = async (reference: string, token: string | undefined, supports: boolean): Promise<Support> => {
    const live = suggestions.find(reference);
    if (live?.standing.publication !== 'published') throw new Refusal(problemTypes.suggestionNotFound);
    const { stored } = live;
    const supporter = await supporterOf(stored.consultation, token);
    const state = consultations.find(stored.consultation)?.state(clock());
    if (state !== 'open') throw new Refusal(problemTypes.consultationNotOpen);
    const key = `${stored.consultation} ${supporter}`;
    const retryAfter = await changes.take(key);
    if (retryAfter > 0) throw new Refusal(problemTypes.tooManyChanges, { retryAfter });
    const supporters = await store.setSupport({ suggestion: stored.id, supporter, supports });
    const now = suggestions.find(reference)?.stored ?? stored;
    // A support that is taken back takes its statement with it, so that the counts change too.
    const contest = now.contest && (await suggestions.readOne(reference))?.stored.contest;
    suggestions.put({ ...now, supporters, contest });
    const linked = suggestions.linkedWith(reference);
    if (linked.length === 1) return { supporters, linkedSupporters: supporters };
    const linkedSupporters = await store.countSupporters(linked.map((one) => one.stored.id));
    suggestions.setSupporters(linked, linkedSupporters);
    return { supporters, linkedSupporters };
  };

  return {
    supporterOf,
    set: (reference: string, { token, network }: Citizen, supports: boolean): Promise<Support> =>
      bulkhead(network, () => citizensLock(() => set(reference, token, supports))),
    /** References that a device supports in one consultation. */
    async own(consultation: string, token: string | undefined): Promise<string[]> {
      findConsultation(runtime, consultation);
      const ids = new Set(await store.supportsOf(await supporterOf(consultation, token)));
      return [...suggestions.shownIn(consultation)]
        .filter(({ stored }) => ids.has(stored.id))
        .map(({ stored }) => stored.reference);
    },
  };
};
export type SupportService = ReturnType<typeof createSupport>;
