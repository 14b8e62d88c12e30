import { askDeletionSchema, deletedSchema, deletionSchema, doDeletionSchema, limits } from '@shura/contract';
import type { DeletionService } from '../../services/deletion.ts';
import { routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';

/** Deletion of an agency: requested, then a day later executed, or withdrawn. */
export const deletionRoutes = (guard: Guard, deletion: DeletionService) =>
  routesOf({
    'GET /deletion': guard.member('viewer', {
      summary: 'Whether the agency is to be deleted',
      answers: { 200: ['How far', deletionSchema] },
      answer: ({ agency }) => deletion.read(agency),
    }),
    'PUT /deletion': guard.member('administrator', {
      summary: 'Ask that the agency be deleted',
      takes: { body: askDeletionSchema, maxBytes: limits.applyBody },
      answers: { 204: ['The second step may be taken a day later'] },
      refuses: ['changed-meanwhile'],
      answer: ({ agency, person, body }) => deletion.ask(agency, body.reason, person.id),
    }),
    'DELETE /deletion': guard.member('administrator', {
      summary: 'Withdraw that',
      answers: { 204: ['It stays'] },
      refuses: ['cross-site'],
      answer: ({ agency, person }) => deletion.withdraw(agency, person.id),
    }),
    'POST /deletion/done': guard.member('administrator', {
      summary: 'Delete the agency',
      description: 'What it asked and was told is kept in a file on the server first. Its page says that it was here.',
      takes: { body: doDeletionSchema },
      answers: { 200: ['Where it is kept', deletedSchema] },
      refuses: ['change-refused', 'changed-meanwhile', 'export-failed'],
      answer: ({ agency, person, body }) => deletion.finish(agency, body.agency, person.id),
    }),
  });
