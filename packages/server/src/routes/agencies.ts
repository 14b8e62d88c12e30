import { problemTypes, publicPledgeSchema, publicPolicySchema, responsesSchema } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { slugIn } from '../http/path.ts';
import { sendPublic } from '../http/representation.ts';
import { publicAgency } from '../services/agencies.ts';
import { pledgeOf, policyOf } from '../services/agency-figures.ts';
import type { Consultations } from '../services/consultations.ts';
import type { Polls } from '../services/polls.ts';
import { Refusal } from '../services/refusal.ts';
import { type Representation, remembered } from '../services/representation.ts';
import { responseOf } from '../services/responses.ts';
import type { Suggestions } from '../services/suggestions.ts';
import { mayFind } from '../visibility/visibility.ts';
import { described } from './described.ts';

export interface AgencyRoutesOptions {
  readonly polls: Polls;
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly clock: () => number;
}

/** What everyone may read of an agency: its policy, how it keeps its pledge, and what came of what it asked. */
export const agencyRoutes = ({ polls, consultations, suggestions, clock }: AgencyRoutesOptions) => {
  const found = (c: Context) => {
    const agency = polls.agency(slugIn(c));
    if (!agency) throw new Refusal(problemTypes.agencyNotFound);
    return agency;
  };
  const orNotFound = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Refusal(problemTypes.agencyNotFound);
    return value;
  };
  const ofAgency = function* (slug: string) {
    for (const live of suggestions.all()) if (live.stored.agency === slug) yield live;
  };
  /** Counting everything is not worth it more than once a minute. */
  const minutely = new Map<string, (key: number, build: () => unknown) => Representation>();
  const sendMinutely = (c: Context, name: string, build: () => unknown) => {
    const once = minutely.get(name) ?? remembered<number>();
    const representation = once(Math.floor(clock() / 60_000), build);
    minutely.set(name, once);
    return sendPublic(c, representation);
  };

  return new Hono()
    .get(
      '/agencies/:slug/policy',
      described(
        {
          summary: 'The participation policy of an agency',
          description: 'The one in force, or an earlier `version`; with what was removed under its rules, by month.',
          takes: { query: ['version'] },
          answers: { 200: ['The policy', publicPolicySchema], 304: ['It has not changed'] },
          refuses: ['agency-not-found'],
        },
        (c) => {
          const agency = found(c);
          const version = Number(c.req.query('version') ?? agency.policies.length);
          orNotFound(agency.policies[version - 1]);
          return sendMinutely(c, `policy ${agency.slug} ${version}`, () =>
            policyOf(agency, version, ofAgency(agency.slug)),
          );
        },
      ),
    )
    .get(
      '/agencies/:slug/pledge',
      described(
        {
          summary: 'How an agency keeps its pledge',
          description: 'Three clocks over a year; a rate only where it is of twenty or more.',
          answers: { 200: ['The pledge and its figures', publicPledgeSchema], 304: ['They have not changed'] },
          refuses: ['agency-not-found'],
        },
        (c) => {
          const agency = found(c);
          if (agency.policies.length === 0) throw new Refusal(problemTypes.agencyNotFound);
          return sendMinutely(c, `pledge ${agency.slug}`, () => pledgeOf(agency, ofAgency(agency.slug), clock()));
        },
      ),
    )
    .get(
      '/agencies/:slug/responses',
      described(
        {
          summary: 'What an agency asked, heard and did',
          description: 'The newest first; one `consultation`, or all that have opened.',
          takes: { query: ['consultation'] },
          answers: { 200: ['Cards', responsesSchema], 304: ['They have not changed'] },
          refuses: ['agency-not-found'],
        },
        (c) => {
          const [agency, now, only] = [found(c), clock(), c.req.query('consultation')];
          const cards = [...consultations.all()]
            .filter(({ stored }) => stored.agency === agency.slug && (only === undefined || stored.slug === only))
            .filter((one) => mayFind(one.state(now), 'public') && one.state(now) !== 'scheduled')
            .sort((a, b) => (b.stored.opensAt ?? 0) - (a.stored.opensAt ?? 0))
            .map((one) => responseOf(one, { polls, suggestions }, now));
          const body = { agency: publicAgency(agency), responses: cards };
          return sendPublic(
            c,
            remembered<number>()(now, () => body),
          );
        },
      ),
    );
};
