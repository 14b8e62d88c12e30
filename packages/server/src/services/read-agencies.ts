import { type Brand, type PublicPledge, type PublicPolicy, problemTypes, type Responses } from '@shura/contract';
import { mayFind } from '../visibility/visibility.ts';
import { publicAgency } from './agencies.ts';
import { pledgeOf, policyOf } from './agency-figures.ts';
import type { Consultations } from './consultations.ts';
import type { Polls } from './polls.ts';
import { Refusal } from './refusal.ts';
import { responseOf } from './responses.ts';
import type { KnownSuggestion, Suggestions } from './suggestions.ts';

export interface AgencyReadingOptions {
  readonly polls: Polls;
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly clock: () => number;
}

/** What everyone may read of an agency; each refuses with `agency-not-found`. */
export const createAgencyReading = ({ polls, consultations, suggestions, clock }: AgencyReadingOptions) => {
  const found = (slug: string) => {
    const agency = polls.agency(slug);
    if (!agency) throw new Refusal(problemTypes.agencyNotFound);
    return agency;
  };
  const orNotFound = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Refusal(problemTypes.agencyNotFound);
    return value;
  };
  const ofAgency = function* (slug: string): Generator<KnownSuggestion> {
    for (const live of suggestions.all()) if (live.stored.agency === slug) yield live;
  };

  /** Counting everything is not worth it more than once a minute. */
  const counted = new Map<string, { readonly minute: number; readonly value: unknown }>();
  const onceAMinute = <Value>(name: string, count: () => Value): Value => {
    const minute = Math.floor(clock() / 60_000);
    const known = counted.get(name);
    if (known?.minute === minute) return known.value as Value;
    const value = count();
    counted.set(name, { minute, value });
    return value;
  };

  return {
    brand: (slug: string): Brand => orNotFound(found(slug).brand),
    policy(slug: string, asked: string | undefined): PublicPolicy {
      const agency = found(slug);
      const version = asked === undefined ? agency.policies.length : Number(/^[1-9]\d{0,5}$/.exec(asked)?.[0]);
      if (!agency.policies[version - 1]) throw new Refusal(problemTypes.agencyNotFound);
      const name = `policy ${slug} ${version} of ${agency.policies.length}`;
      return onceAMinute(name, () => orNotFound(policyOf(agency, version, ofAgency(slug))));
    },
    pledge(slug: string): PublicPledge {
      const agency = found(slug);
      return onceAMinute(`pledge ${slug} of ${agency.policies.length}`, () =>
        orNotFound(pledgeOf(agency, ofAgency(slug), clock())),
      );
    },
    /** The consultations of the agency that have opened, or one of them, the newest first; and whether it listens. */
    responses(
      slug: string,
      only?: string,
    ): { readonly responses: Responses; readonly listens: boolean; readonly now: number } {
      const [agency, now] = [found(slug), clock()];
      const cards = [...consultations.all()]
        .filter(({ stored }) => stored.agency === slug && (only === undefined || stored.slug === only))
        .filter((one) => mayFind(one.state(now), 'public') && one.state(now) !== 'scheduled')
        .sort((a, b) => (b.stored.opensAt ?? 0) - (a.stored.opensAt ?? 0))
        .map((one) => responseOf(one, { polls, suggestions }, now));
      const listens = agency.policies.length > 0 && agency.calendars.length > 0;
      return { responses: { agency: publicAgency(agency), responses: cards }, listens, now };
    },
  };
};
export type AgencyReading = ReturnType<typeof createAgencyReading>;
