import {
  actedSchema,
  adminInviteSchema,
  appliedSchema,
  applySchema,
  importedSchema,
  importSchema,
  invitedSchema,
  limits,
  problemTypes,
  purgedSchema,
  purgeSchema,
  staffActsSchema,
  staffQuerySchema,
  staffSuggestionsSchema,
} from '@shura/contract';
import { type Context, Hono } from 'hono';
import { Refusal } from '../../model/refusal.ts';
import type { ActService } from '../../services/act-on-suggestions.ts';
import type { ApplyService } from '../../services/apply.ts';
import type { Invitations } from '../../services/invitations.ts';
import type { PurgeService } from '../../services/purge-past-retention.ts';
import { endpoint, routesOf } from '../endpoint.ts';
import type { Web } from '../web.ts';

export interface AdminRoutesOptions {
  readonly apply: ApplyService;
  readonly acting: ActService;
  readonly purging: PurgeService;
  readonly desk: {
    readonly invitations: Pick<Invitations, 'invite'>;
    /** The desk's address for the secret of an invitation. */
    readonly link: (c: Context, token: string) => string;
  };
}

/** The `shura` command's operations on a running server, with the admin token. */
export const adminRoutes = (web: Web, { apply, acting, purging, desk }: AdminRoutesOptions) =>
  new Hono()
    .use('/admin/*', async (c: Context, next) => {
      if (web.adminGate(c) !== 'admin') throw new Refusal(problemTypes.adminOnly);
      await next();
    })
    .route(
      '/',
      routesOf({
        'POST /admin/apply': endpoint({
          summary: 'Create or update an agency and its polls',
          takes: { body: applySchema, maxBytes: limits.applyBody, admin: true },
          answers: { 200: ['What changed', appliedSchema] },
          refuses: ['admin-only', 'change-refused'],
          answer: ({ body }) => apply.apply(body),
        }),
        'POST /admin/imports': endpoint({
          summary: 'Create an imported poll',
          takes: { body: importSchema, maxBytes: limits.applyBody, admin: true },
          answers: { 200: ['The id of the import', importedSchema] },
          refuses: ['admin-only', 'change-refused'],
          answer: ({ body }) => apply.importPoll(body),
        }),
        'POST /admin/invitations': endpoint({
          summary: 'Invite a person to the staff of an agency',
          takes: { body: adminInviteSchema, admin: true },
          answers: { 201: ['The link; it is not shown again', invitedSchema] },
          refuses: ['admin-only', 'agency-not-found'],
          answer: async ({ c, body: { agency, email, role } }) => {
            const { token } = await desk.invitations.invite(agency, email, role, {});
            return { link: desk.link(c, token), mailed: false };
          },
        }),
        'POST /admin/purges': endpoint({
          summary: 'Purge data past the retention of its agency',
          description: 'One request purges a limited number of records: repeat it while `more` is true.',
          takes: { body: purgeSchema, admin: true },
          answers: { 200: ['What was purged, or would be', purgedSchema] },
          refuses: ['admin-only'],
          answer: ({ body }) => purging.purge(body.dryRun),
        }),
        'GET /admin/suggestions': endpoint({
          summary: 'List suggestions for staff',
          description:
            'The oldest first; with `waiting`, only those that are owed an answer. Includes unpublished texts and dates.',
          takes: { query: staffQuerySchema, admin: true },
          answers: { 200: ['At most 200 suggestions, and the total', staffSuggestionsSchema] },
          refuses: ['invalid-request', 'admin-only'],
          answer: ({ query }) => web.reading.forStaff(query),
        }),
        'POST /admin/acts': endpoint({
          summary: 'Act on suggestions',
          description:
            'The act applies to all named suggestions or to none. The server sets its time. `seen` is the version that ' +
            'the act is based on: if a suggestion has changed since, the act is refused.',
          takes: { body: staffActsSchema, maxBytes: limits.applyBody, admin: true },
          answers: { 200: ['The state of each suggestion', actedSchema] },
          refuses: ['admin-only', 'act-refused', 'second-person-needed', 'stale-suggestion'],
          answer: ({ body: { by, ...acts } }) => acting.act(acts, { by }),
        }),
      }),
    );
