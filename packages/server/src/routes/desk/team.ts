import { addNoteSchema, assignSchema, colleaguesSchema } from '@shura/contract';
import type { Context } from 'hono';
import type { Team } from '../../services/team.ts';
import { routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';

/** Routes for what staff arrange among themselves: assignments and internal notes. */
export const teamRoutes = (guard: Guard, team: Team) =>
  routesOf({
    'GET /colleagues': guard.member('moderator', {
      summary: 'List colleagues who may answer',
      answers: { 200: ['The members to whom a suggestion may be assigned', colleaguesSchema] },
      answer: ({ agency, person }) => team.colleagues(agency, person.id),
    }),
    'PUT /suggestions/:reference/assignment': guard.member('moderator', {
      summary: 'Assign a suggestion',
      description: 'To a colleague whose role may answer, to an office, or to no one. An assignment is never public.',
      takes: { body: assignSchema },
      answers: { 204: ['The suggestion is assigned'] },
      refuses: ['suggestion-not-found', 'person-not-found', 'act-refused'],
      answer: ({ c, agency, person, body }) => team.assign(referenceOf(c), body, { agency, by: person.id }),
    }),
    'POST /suggestions/:reference/notes': guard.member('moderator', {
      summary: 'Add an internal note to a suggestion',
      description: 'A note is never public. It is erased with the words of the suggestion.',
      takes: { body: addNoteSchema },
      answers: { 204: ['The note was added'] },
      refuses: ['suggestion-not-found', 'act-refused'],
      answer: ({ c, agency, person, body }) => team.addNote(referenceOf(c), body.text, { agency, by: person.id }),
    }),
  });

const referenceOf = (c: Context): string => c.req.param('reference') ?? '';
