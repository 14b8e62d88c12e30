import { publicPledgeSchema, publicPolicySchema, responsesSchema } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { slugIn } from '../http/path.ts';
import { sendPublic } from '../http/representation.ts';
import type { AgencyReading } from '../services/read-agencies.ts';
import { remembered } from '../services/representation.ts';
import { described, notModified } from './described.ts';

/** What everyone may read of an agency: its policy, how it keeps its pledge, and what came of what it asked. */
export const agencyRoutes = (agencies: AgencyReading) => {
  const send = (c: Context, body: unknown) =>
    sendPublic(
      c,
      remembered<unknown>()(body, () => body),
    );

  return new Hono()
    .get(
      '/agencies/:slug/policy',
      described(
        {
          summary: 'The participation policy of an agency',
          description: 'The one in force, or an earlier `version`; with what was removed under its rules, by month.',
          takes: { query: ['version'] },
          answers: { 200: ['The policy', publicPolicySchema], ...notModified },
          refuses: ['agency-not-found'],
        },
        async (c) => send(c, await agencies.policy(slugIn(c), c.req.query('version'))),
      ),
    )
    .get(
      '/agencies/:slug/pledge',
      described(
        {
          summary: 'How an agency keeps its pledge',
          description: 'Three clocks over a year; a rate only where it is of twenty or more.',
          answers: { 200: ['The pledge and its figures', publicPledgeSchema], ...notModified },
          refuses: ['agency-not-found'],
        },
        async (c) => send(c, await agencies.pledge(slugIn(c))),
      ),
    )
    .get(
      '/agencies/:slug/responses',
      described(
        {
          summary: 'What an agency asked, heard and did',
          description: 'The newest first; one `consultation`, or all that have opened.',
          takes: { query: ['consultation'] },
          answers: { 200: ['Cards', responsesSchema], ...notModified },
          refuses: ['agency-not-found'],
        },
        async (c) => send(c, (await agencies.responses(slugIn(c), c.req.query('consultation'))).responses),
      ),
    );
};
