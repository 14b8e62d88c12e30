import type { Consultation, PollState } from '@shura/contract';
import type { AgencyRecord, ConsultationRecord } from '../model/records.ts';
import { instant, instantOrNull, type Representation, remembered } from '../model/representation.ts';
import { publicAgency } from '../rules/agencies.ts';
import { stateOf } from '../rules/visibility.ts';
import type { Decisions } from './poll-decisions.ts';

/** A consultation in memory, with its cached representation. */
export interface LiveConsultation {
  readonly stored: ConsultationRecord;
  readonly agency: AgencyRecord;
  state(now: number): PollState;
  /** The public representation at `now`. */
  consultation(now: number): Representation;
}

export interface ConsultationsOptions {
  /** Finds the current record of an agency. */
  readonly agencyOf: (slug: string) => AgencyRecord | undefined;
  /** Whether the public may find a poll. */
  readonly isPublic: (poll: string) => boolean;
  readonly decisions: Pick<Decisions, 'put' | 'drop'>;
  /** Called for each consultation of a deleted agency: its slug may be reused. */
  readonly onForgotten: (slug: string) => void;
}

/** Every consultation of this server. */
export const createConsultations = ({ agencyOf, isPublic, decisions, onForgotten }: ConsultationsOptions) => {
  const bySlug = new Map<string, LiveConsultation>();

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
    /** Replaces a saved consultation. */
    put(stored: ConsultationRecord): void {
      decisions.put(stored);
      bySlug.set(stored.slug, live(stored));
    },
    /** Removes the consultations of an agency. */
    forget(agency: string): void {
      for (const { stored } of bySlug.values()) {
        if (stored.agency !== agency) continue;
        bySlug.delete(stored.slug);
        decisions.drop(stored.slug);
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
