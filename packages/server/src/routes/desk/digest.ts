import { chooseDigestSchema, problemTypes } from '@shura/contract';
import { Refusal } from '../../model/refusal.ts';
import type { DigestChoices } from '../../services/digest-choices.ts';
import { routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';

/**
 * The signed-in person's digest of an agency.
 *
 * @param choices absent if the server sends no mail
 */
export const digestRoutes = (guard: Guard, choices: DigestChoices | undefined) =>
  routesOf({
    'PUT /digest': guard.member('viewer', {
      summary: 'Choose the digest by mail',
      description:
        'How often the signed-in person is sent what waits, falls due and is overdue in the agency. A server without a mail server answers `not-found`.',
      takes: { body: chooseDigestSchema },
      answers: { 204: ['The choice applies from the next digest'] },
      refuses: ['not-found'],
      answer: ({ agency, person, body }) => {
        if (!choices) throw new Refusal(problemTypes.notFound);
        return choices.choose(agency, person.id, body.every);
      },
    }),
  });
