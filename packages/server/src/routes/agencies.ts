import { publicPledgeSchema, publicPolicySchema, responsesSchema } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { slugIn } from '../http/path.ts';
import { sendPublic } from '../http/representation.ts';
import type { AgencyReading } from '../services/read-agencies.ts';
import { type Representation, remembered } from '../services/representation.ts';
import { described } from './described.ts';

export interface AgencyRoutesOptions {
  readonly agencies: AgencyReading;
  readonly clock: () => number;
}

/** What everyone may read of an agency: its policy, how it keeps its pledge, and what came of what it asked. */
export const agencyRoutes = ({ agencies, clock }: AgencyRoutesOptions) => {
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
          const [slug, version] = [slugIn(c), c.req.query('version')];
          return sendMinutely(c, `policy ${slug} ${version} ${agencies.versions(slug)}`, () =>
            agencies.policy(slug, version),
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
          const slug = slugIn(c);
          return sendMinutely(c, `pledge ${slug} ${agencies.versions(slug)}`, () => agencies.pledge(slug));
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
          const { responses } = agencies.responses(slugIn(c), c.req.query('consultation'));
          return sendPublic(
            c,
            remembered<number>()(0, () => responses),
          );
        },
      ),
    );
};
