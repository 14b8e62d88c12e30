import { askDeletionSchema, deletedSchema, deletionSchema, doDeletionSchema, limits } from '@shura/contract';
import { Hono } from 'hono';
import { personal } from '../../http/headers.ts';
import { readJson } from '../../http/read-json.ts';
import type { DeletionService } from '../../services/deletion.ts';
import type { StaffStore } from '../../staff-store.ts';
import type { Guard } from '../guard.ts';

export interface DeletionRoutesOptions {
  readonly guard: Guard;
  readonly deletion: DeletionService;
  readonly store: Pick<StaffStore, 'namesOf'>;
}

const at = '/desk/agencies/:agency/deletion';

/** An agency is taken off the server: asked for, and a day later done, or withdrawn. */
export const deletionRoutes = ({ guard, deletion, store }: DeletionRoutesOptions) => {
  const nameOf = async (person: string) => (await store.namesOf([person])).get(person) ?? '';
  return new Hono()
    .get(
      at,
      guard.member(
        'viewer',
        { summary: 'Whether the agency is to be deleted', answers: { 200: ['How far', deletionSchema] }, refuses: [] },
        async (c, { agency }) => c.json(await deletion.read(agency, nameOf), 200, personal),
      ),
    )
    .put(
      at,
      guard.member(
        'administrator',
        {
          summary: 'Ask that the agency be deleted',
          takes: { body: askDeletionSchema },
          answers: { 204: ['The second step may be taken a day later'] },
          refuses: ['changed-meanwhile'],
        },
        async (c, { agency, person }) => {
          const { reason } = await readJson(c, askDeletionSchema, limits.applyBody);
          await deletion.ask(agency, reason, person.id);
          return c.body(null, 204, personal);
        },
      ),
    )
    .delete(
      at,
      guard.member(
        'administrator',
        { summary: 'Withdraw that', answers: { 204: ['It stays'] }, refuses: ['cross-site'] },
        async (c, { agency, person }) => {
          await deletion.withdraw(agency, person.id);
          return c.body(null, 204, personal);
        },
      ),
    )
    .post(
      `${at}/done`,
      guard.member(
        'administrator',
        {
          summary: 'Delete the agency',
          description:
            'What it asked and was told is kept in a file on the server first. Its page says that it was here.',
          takes: { body: doDeletionSchema },
          answers: { 200: ['Where it is kept', deletedSchema] },
          refuses: ['change-refused', 'changed-meanwhile', 'export-failed'],
        },
        async (c, { agency, person }) => {
          const { agency: typed } = await readJson(c, doDeletionSchema, limits.draft);
          return c.json(await deletion.finish(agency, typed, person.id), 200, personal);
        },
      ),
    );
};
