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
      summary: 'Get the participation policy of an agency',
      description: 'The current version, or an earlier `version`, with removals under its rules by month.',
      takes: { query: v.object({ version: v.optional(v.string()) }) },
      answers: { 200: ['The policy', publicPolicySchema], ...notModified },
      refuses: ['agency-not-found'],
      answer: async ({ c, query }) => send(c, await agencies.policy(slugIn(c), query.version)),
    }),
    'GET /agencies/:slug/pledge': endpoint({
      summary: 'Get the figures of an agency’s pledge',
      description: 'The three clocks over one year. A rate is given only for twenty or more cases.',
      answers: { 200: ['The pledge and its figures', publicPledgeSchema], ...notModified },
      refuses: ['agency-not-found'],
      answer: async ({ c }) => send(c, await agencies.pledge(slugIn(c))),
    }),
    'GET /agencies/:slug/responses': endpoint({
      summary: 'List the responses of an agency: what it asked, heard and did',
      description: 'The newest first, for one `consultation` or for all opened ones.',
      takes: { query: v.object({ consultation: v.optional(v.string()) }) },
      answers: { 200: ['The responses', responsesSchema], ...notModified },
      refuses: ['agency-not-found'],
      answer: async ({ c, query }) => send(c, (await agencies.responses(slugIn(c), query.consultation)).responses),
    }),
  });
};
