import type { Consultation, HashtagFigures, PollState } from '@shura/contract';
import type { AgencyRecord, ConsultationRecord } from '../model/records.ts';
import { instant, instantOrNull, type Representation, remembered, rememberedValue } from '../model/representation.ts';
import { publicAgency } from '../rules/agencies.ts';
import { type Counted, hashtagFigures } from '../rules/hashtag-figures.ts';
import { dayAt } from '../rules/local-time.ts';
import { stateOf } from '../rules/visibility.ts';
import type { Decisions } from './poll-decisions.ts';

/** A consultation in memory, with its cached representation. */
export interface LiveConsultation {
  readonly stored: ConsultationRecord;
  readonly agency: AgencyRecord;
  state(now: number): PollState;
  /** Figures of the hashtags that ideas were adopted from, at `now`. */
  hashtags(now: number): readonly HashtagFigures[];
  /** The public representation at `now`. */
  consultation(now: number): Representation;
}

export interface ConsultationsOptions {
  /** Finds the current record of an agency. */
  readonly agencyOf: (slug: string) => AgencyRecord | undefined;
  /** Whether the public may find a poll. */
  readonly isPublic: (poll: string) => boolean;
  /** The suggestions of a consultation that were ever published and came from a hashtag. `version` is 0 without any. */
  readonly adoptedIn: (slug: string) => { readonly version: number; readonly all: Iterable<Counted> };
  readonly decisions: Pick<Decisions, 'put' | 'drop'>;
  /** Called for each consultation of a deleted agency: its slug may be reused. */
  readonly onForgotten: (slug: string) => void;
}

/** Every consultation of this server. */
export const createConsultations = ({
  agencyOf,
  isPublic,
  adoptedIn,
  decisions,
  onForgotten,
}: ConsultationsOptions) => {
  const bySlug = new Map<string, LiveConsultation>();

  const live = (stored: ConsultationRecord): LiveConsultation => {
    const agency = () => {
      const found = agencyOf(stored.agency);
      if (!found) throw new Error(`Consultation ${stored.slug} belongs to no agency`);
      return found;
    };
    const once = remembered<string>();
    const counted = rememberedValue<string, readonly HashtagFigures[]>();
    let [edition, last] = [0, agency()];
    /** A key that changes with the agency and with the figures of hashtags, which change by acts and at midnight. */
    const versionAt = (now: number): string => {
      const by = agency();
      if (by !== last) [edition, last] = [edition + 1, by];
      const { version } = adoptedIn(stored.slug);
      return version === 0 ? `${edition}` : `${edition} ${version} ${dayAt(now, by.timeZone)}`;
    };
    const hashtags = (now: number) =>
      counted(versionAt(now), () => hashtagFigures(adoptedIn(stored.slug).all, agency(), now));
    return {
      stored,
      get agency() {
        return agency();
      },
      state: (now) => stateOf(stored, now),
      hashtags,
      consultation(now) {
        const state = stateOf(stored, now);
        const polls = stored.polls.filter(isPublic);
        return once(`${versionAt(now)} ${state} ${polls.join()}`, () =>
          publicConsultation({ ...stored, polls }, { by: agency(), state, hashtags: hashtags(now) }),
        );
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

/** What a representation shows beside the record. */
interface Shown {
  readonly by: AgencyRecord;
  readonly state: PollState;
  readonly hashtags: readonly HashtagFigures[];
}

const publicConsultation = (record: ConsultationRecord, { by, state, hashtags }: Shown): Consultation => {
  const { agency, draft, opensAt, closesAt, outcomes, amendments, precedents, suggestions, ...said } = record;
  const policy = by.policies.at(-1)?.policy;
  return {
    ...said,
    ...(hashtags.length > 0 && { hashtags: [...hashtags] }),
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
