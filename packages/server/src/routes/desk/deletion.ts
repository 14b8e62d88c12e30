import { askDeletionSchema, deletedSchema, deletionSchema, doDeletionSchema, limits } from '@shura/contract';
import type { DeletionService } from '../../services/deletion.ts';
import { routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';

/** Deletion of an agency: requested, then a day later executed, or withdrawn. */
export const deletionRoutes = (guard: Guard, deletion: DeletionService) =>
  routesOf({
    'GET /deletion': guard.member('viewer', {
      summary: 'Get the state of a deletion',
      answers: { 200: ['The state of the deletion', deletionSchema] },
      answer: ({ agency }) => deletion.read(agency),
    }),
    'PUT /deletion': guard.member('administrator', {
      summary: 'Request the deletion of the agency',
      takes: { body: askDeletionSchema, maxBytes: limits.applyBody },
      answers: { 204: ['The deletion can be confirmed a day later'] },
      refuses: ['changed-meanwhile'],
      answer: ({ agency, person, body }) => deletion.ask(agency, body.reason, person.id),
    }),
    'DELETE /deletion': guard.member('administrator', {
      summary: 'Withdraw the request for deletion',
      answers: { 204: ['The request was withdrawn'] },
      refuses: ['cross-site'],
      answer: ({ agency, person }) => deletion.withdraw(agency, person.id),
    }),
    'POST /deletion/done': guard.member('administrator', {
      summary: 'Delete the agency',
      description:
        'The server first exports the agency to a file. A page at its address says that the agency was here.',
      takes: { body: doDeletionSchema },
      answers: { 200: ['The file of the export', deletedSchema] },
      refuses: ['change-refused', 'changed-meanwhile', 'export-failed'],
      answer: ({ agency, person, body }) => deletion.finish(agency, body.agency, person.id),
    }),
  });
