import { publicPledgeSchema, publicPolicySchema, responsesSchema } from '@shura/contract';
import type { Context } from 'hono';
import * as v from 'valibot';
import { slugIn } from '../../http/path.ts';
import { sendPublic } from '../../http/representation.ts';
import { remembered } from '../../model/representation.ts';
import type { AgencyReader } from '../../services/read-agencies.ts';
import { endpoint, notModified, routesOf } from '../endpoint.ts';

/** An agency's public data: policy, pledge record and responses. */
export const agencyRoutes = (agencies: AgencyReader) => {
  const send = (c: Context, body: unknown) =>
    sendPublic(
      c,
      remembered<unknown>()(body, () => body),
    );

  return routesOf({
    'GET /agencies/:slug/policy': endpoint({
      summary: 'The participation policy of an agency',
      description: 'The one in force, or an earlier `version`; with what was removed under its rules, by month.',
      takes: { query: v.object({ version: v.optional(v.string()) }) },
      answers: { 200: ['The policy', publicPolicySchema], ...notModified },
      refuses: ['agency-not-found'],
      answer: async ({ c, query }) => send(c, await agencies.policy(slugIn(c), query.version)),
    }),
    'GET /agencies/:slug/pledge': endpoint({
      summary: 'How an agency keeps its pledge',
      description: 'Three clocks over a year; a rate only where it is of twenty or more.',
      answers: { 200: ['The pledge and its figures', publicPledgeSchema], ...notModified },
      refuses: ['agency-not-found'],
      answer: async ({ c }) => send(c, await agencies.pledge(slugIn(c))),
    }),
    'GET /agencies/:slug/responses': endpoint({
      summary: 'What an agency asked, heard and did',
      description: 'The newest first; one `consultation`, or all that have opened.',
      takes: { query: v.object({ consultation: v.optional(v.string()) }) },
      answers: { 200: ['Cards', responsesSchema], ...notModified },
      refuses: ['agency-not-found'],
      answer: async ({ c, query }) => send(c, (await agencies.responses(slugIn(c), query.consultation)).responses),
    }),
  });
};
