import { type Brand, type PublicPledge, type PublicPolicy, problemTypes, type Responses } from '@shura/contract';
import { Refusal } from '../model/refusal.ts';
import { publicAgency } from '../rules/agencies.ts';
import { mayFind } from '../rules/visibility.ts';
import type { LiveConsultation } from '../state/consultations.ts';
import { createCountCache } from '../state/count-cache.ts';
import { findAgency } from '../state/find.ts';
import type { KnownSuggestion } from '../state/known-suggestions.ts';
import { pledgeOf, policyOf } from './agency-figures.ts';
import { countSuggestions, responseOf, type SuggestionCounts } from './responses.ts';
import type { Runtime } from './runtime.ts';

/** Public data of agencies. All refuse with `agency-not-found`. */
export const createAgencyReader = ({ polls, consultations, suggestions, clock }: Runtime) => {
  const found = (slug: string) => findAgency({ polls }, slug);
  const orNotFound = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Refusal(problemTypes.agencyNotFound);
    return value;
  };
  const ofAgency = function* (slug: string): Generator<KnownSuggestion> {
    for (const live of suggestions.all()) if (live.stored.agency === slug) yield live;
  };

  const cached = createCountCache(1_000);
  const minute = () => Math.floor(clock() / 60_000);
  /** Caches a result for a minute, because counting walks through all suggestions. */
  const onceAMinute = <Value>(name: string, count: () => Promise<Value>): Promise<Value> =>
    cached(name, { version: () => `${minute()}`, size: suggestions.count, count });
  const countsOf = ({ stored: { slug }, agency }: LiveConsultation): Promise<SuggestionCounts> =>
    cached(`counts ${slug}`, {
      version: () => `${suggestions.versionOf(slug)} ${agency.policies.length} ${minute()}`,
      size: () => suggestions.countOf(slug),
      count: () => countSuggestions(suggestions.of(slug), agency, clock()),
    });

  return {
    brand: (slug: string): Brand => orNotFound(found(slug).brand),
    async policy(slug: string, asked: string | undefined): Promise<PublicPolicy> {
      const agency = found(slug);
      const version = asked === undefined ? agency.policies.length : Number(/^[1-9]\d{0,5}$/.exec(asked)?.[0]);
      if (!agency.policies[version - 1]) throw new Refusal(problemTypes.agencyNotFound);
      const name = `policy ${slug} ${version} of ${agency.policies.length}`;
      return orNotFound(await onceAMinute(name, () => policyOf(agency, version, ofAgency(slug))));
    },
    async pledge(slug: string): Promise<PublicPledge> {
      const agency = found(slug);
      const name = `pledge ${slug} of ${agency.policies.length}`;
      return orNotFound(await onceAMinute(name, () => pledgeOf(agency, ofAgency(slug), clock())));
    },
    /**
     * Response cards of one or all opened consultations of the agency, newest first, and whether it takes suggestions.
     */
    async responses(
      slug: string,
      only?: string,
    ): Promise<{ readonly responses: Responses; readonly listens: boolean; readonly now: number }> {
      const [agency, now] = [found(slug), clock()];
      const shown = [...consultations.all()]
        .filter(({ stored }) => stored.agency === slug && (only === undefined || stored.slug === only))
        .filter((one) => mayFind(one.state(now), 'public') && one.state(now) !== 'scheduled')
        .sort((a, b) => (b.stored.opensAt ?? 0) - (a.stored.opensAt ?? 0));
      const cards = await Promise.all(
        shown.map(async (one) => responseOf(one, { polls, counts: await countsOf(one) }, now)),
      );
      const listens = agency.policies.length > 0 && agency.calendars.length > 0;
      return { responses: { agency: publicAgency(agency), responses: cards }, listens, now };
    },
  };
};
export type AgencyReader = ReturnType<typeof createAgencyReader>;
