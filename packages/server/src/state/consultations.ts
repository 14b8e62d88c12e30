import type { Consultation, PollState } from '@shura/contract';
import type { AgencyRecord, ConsultationRecord } from '../model/records.ts';
import { instant, instantOrNull, type Representation, remembered } from '../model/representation.ts';
import { publicAgency } from '../rules/agencies.ts';
import { decisionOfAsker } from '../rules/decisions.ts';
import { stateOf } from '../rules/visibility.ts';

/** A consultation in memory: what is stored of it, and what was last said about it. */
export interface LiveConsultation {
  readonly stored: ConsultationRecord;
  readonly agency: AgencyRecord;
  state(now: number): PollState;
  /** What everyone is shown, at `now`. */
  consultation(now: number): Representation;
}

/**
 * Every consultation of this server. `agencyOf` finds an agency as it is now; `isPublic` says whether a poll may be found;
 * `onForgotten` is told of each consultation of an agency that is gone: another may have its name later.
 */
export const createConsultations = (
  agencyOf: (slug: string) => AgencyRecord | undefined,
  isPublic: (poll: string) => boolean,
  onForgotten: (slug: string) => void,
) => {
  const bySlug = new Map<string, LiveConsultation>();
  const decisions = new Map<string, Consultation['decision']>();

  const live = (stored: ConsultationRecord): LiveConsultation => {
    const agency = () => {
      const found = agencyOf(stored.agency);
      if (!found) throw new Error(`Consultation ${stored.slug} belongs to no agency`);
      return found;
    };
    const once = remembered<string>();
    let [edition, last] = [0, agency()];
    return {
      stored,
      get agency() {
        return agency();
      },
      state: (now) => stateOf(stored, now),
      consultation(now) {
        const state = stateOf(stored, now);
        const by = agency();
        if (by !== last) [edition, last] = [edition + 1, by];
        const polls = stored.polls.filter(isPublic);
        return once(`${edition} ${state} ${polls.join()}`, () => publicConsultation({ ...stored, polls }, by, state));
      },
    };
  };

  return {
    find: (slug: string): LiveConsultation | undefined => bySlug.get(slug),
    all: (): IterableIterator<LiveConsultation> => bySlug.values(),
    /** Who decides about a poll by the consultation that asks it: the same object until a consultation changes. */
    decisionOn(poll: string): Consultation['decision'] {
      if (!decisions.has(poll)) {
        const all = [...bySlug.values()].map(({ stored }) => stored);
        decisions.set(poll, decisionOfAsker(poll, all));
      }
      return decisions.get(poll);
    },
    /** Puts a saved consultation in place. */
    put(stored: ConsultationRecord): void {
      decisions.clear();
      bySlug.set(stored.slug, live(stored));
    },
    /** Forgets those of an agency. */
    forget(agency: string): void {
      decisions.clear();
      for (const { stored } of bySlug.values()) {
        if (stored.agency !== agency) continue;
        bySlug.delete(stored.slug);
        onForgotten(stored.slug);
      }
    },
  };
};
export type Consultations = ReturnType<typeof createConsultations>;

const publicConsultation = (record: ConsultationRecord, by: AgencyRecord, state: PollState): Consultation => {
  const { agency, draft, opensAt, closesAt, outcomes, amendments, suggestions, ...said } = record;
  const policy = by.policies.at(-1)?.policy;
  return {
    ...said,
    ...(suggestions &&
      policy && {
        suggestions: {
          ...suggestions,
          policy: by.policies.length,
          reader: policy.reader,
          pledge: policy.pledge,
          complaints: policy.complaints,
        },
      }),
    agency: publicAgency(by),
    state,
    opensAt: instantOrNull(opensAt),
    closesAt: instantOrNull(closesAt),
    amendments: [...amendments],
    ...(state === 'closed' && outcomes.length === 0 && closesAt !== null && { outcomeOwedSince: instant(closesAt) }),
    outcomes: outcomes.map(publicOutcome).reverse(),
  };
};

export const publicOutcome = ({ publishedAt, ...outcome }: ConsultationRecord['outcomes'][number]) => ({
  ...outcome,
  publishedAt: instant(publishedAt),
});
