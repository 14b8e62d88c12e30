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
import type { AdminGate } from '../http/admin-gate.ts';
import { personal } from '../http/headers.ts';
import { readJson } from '../http/read-json.ts';
import { readQuery } from '../http/read-query.ts';
import type { Acting } from '../services/act-on-suggestions.ts';
import type { ApplyService } from '../services/apply.ts';
import type { Purging } from '../services/purging.ts';
import type { Reading } from '../services/read-suggestions.ts';
import { Refusal } from '../services/refusal.ts';
import type { Staff as People } from '../services/staff.ts';
import { described } from './described.ts';

export interface AdminRoutesOptions {
  readonly apply: ApplyService;
  readonly acting: Acting;
  readonly reading: Reading;
  readonly purging: Purging;
  readonly staff: AdminGate;
  readonly desk: {
    readonly staff: Pick<People, 'invite'>;
    /** The address of a desk that the secret of an invitation opens. */
    readonly link: (c: Context, token: string) => string;
  };
}

/** What the `shura` command does to a running server, with the admin token. */
export const adminRoutes = ({ apply, acting, reading, purging, staff, desk }: AdminRoutesOptions) =>
  new Hono()
    .use('/admin/*', async (c: Context, next) => {
      if (staff(c) !== 'admin') throw new Refusal(problemTypes.adminOnly);
      await next();
    })
    .post(
      '/admin/apply',
      described(
        {
          summary: 'Create or update an agency and its polls',
          takes: { body: applySchema, admin: true },
          answers: { 200: ['What changed', appliedSchema] },
          refuses: ['admin-only', 'change-refused'],
        },
        async (c) => c.json(await apply.apply(await readJson(c, applySchema, limits.applyBody)), 200, personal),
      ),
    )
    .post(
      '/admin/imports',
      described(
        {
          summary: 'Make an imported poll',
          takes: { body: importSchema, admin: true },
          answers: { 200: ['The id of the import', importedSchema] },
          refuses: ['admin-only', 'change-refused'],
        },
        async (c) => c.json(await apply.importPoll(await readJson(c, importSchema, limits.applyBody)), 200, personal),
      ),
    )
    .post(
      '/admin/invitations',
      described(
        {
          summary: 'Invite somebody to work for an agency',
          takes: { body: adminInviteSchema, admin: true },
          answers: { 201: ['The link, which nobody can say again', invitedSchema] },
          refuses: ['admin-only', 'agency-not-found'],
        },
        async (c) => {
          const { agency, email, role } = await readJson(c, adminInviteSchema, limits.draft);
          const { token } = await desk.staff.invite(agency, email, role, {});
          return c.json({ link: desk.link(c, token), mailed: false }, 201, personal);
        },
      ),
    )
    .post(
      '/admin/purges',
      described(
        {
          summary: 'Purge what agencies keep no longer',
          description:
            'As much as one request takes, by the `retention` of each agency; ask again while there is more.',
          takes: { body: purgeSchema, admin: true },
          answers: { 200: ['What went, or would', purgedSchema] },
          refuses: ['admin-only'],
        },
        async (c) => {
          const { dryRun } = await readJson(c, purgeSchema, limits.draft);
          return c.json(await purging.purge(dryRun), 200, personal);
        },
      ),
    )
    .get(
      '/admin/suggestions',
      described(
        {
          summary: 'Suggestions as staff see them',
          description:
            'The oldest first; `waiting` leaves those that are owed an answer. With private words and dates.',
          takes: { query: ['consultation', 'waiting', 'after'], admin: true },
          answers: { 200: ['At most 200 of them, and how many there are', staffSuggestionsSchema] },
          refuses: ['invalid-request', 'admin-only'],
        },
        async (c) => c.json(await reading.forStaff(readQuery(c, staffQuerySchema)), 200, personal),
      ),
    )
    .post(
      '/admin/acts',
      described(
        {
          summary: 'Do something to suggestions',
          description:
            'One act on one or many, on all of them or on none. The server gives it its time. A version that was looked ' +
            'at is `seen`; when something happened since, the act is refused.',
          takes: { body: staffActsSchema, admin: true },
          answers: { 200: ['What they are now', actedSchema] },
          refuses: ['admin-only', 'act-refused', 'stale-suggestion'],
        },
        async (c) => {
          const { by, ...acts } = await readJson(c, staffActsSchema, limits.applyBody);
          return c.json(await acting.act(acts, { by }), 200, personal);
        },
      ),
    );
