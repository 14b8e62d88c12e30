import { appliedSchema, applySchema, importedSchema, importSchema, limits, problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import type { Staff } from '../auth/admin.ts';
import { personal } from '../http/headers.ts';
import { readJson } from '../http/read-json.ts';
import type { ApplyService } from '../services/apply.ts';
import { Refusal } from '../services/refusal.ts';
import { described } from './described.ts';

export interface AdminRoutesOptions {
  readonly apply: ApplyService;
  readonly staff: (authorization: string | undefined) => Staff;
}

/** What the `shura` command does to a running server, with the admin token. */
export const adminRoutes = ({ apply, staff }: AdminRoutesOptions) =>
  new Hono()
    .use('/admin/*', async (c, next) => {
      if (staff(c.req.header('authorization')) !== 'admin') throw new Refusal(problemTypes.adminOnly);
      await next();
    })
    .post(
      '/admin/apply',
      described(
        {
          summary: 'Create or update an agency and its polls',
          takes: { body: applySchema, admin: true },
          answers: { 200: ['What changed', appliedSchema] },
          refuses: ['malformed-json', 'invalid-request', 'admin-only', 'change-refused'],
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
          refuses: ['malformed-json', 'invalid-request', 'admin-only', 'change-refused'],
        },
        async (c) => c.json(await apply.importPoll(await readJson(c, importSchema, limits.applyBody)), 200, personal),
      ),
    );
