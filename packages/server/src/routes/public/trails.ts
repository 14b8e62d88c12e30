import { trailSchema } from '@shura/contract';
import { open } from '../../http/headers.ts';
import { referenceIn, slugIn } from '../../http/path.ts';
import type { Trails } from '../../services/trails.ts';
import { endpoint, routesOf } from '../endpoint.ts';

/** The trail of a suggestion, and the origin of a poll. */
export const trailRoutes = (trails: Trails) =>
  routesOf({
    'GET /suggestions/:reference/trail': endpoint({
      summary: 'Get the trail from a suggestion to what was done',
      headers: open,
      answers: { 200: ['The steps, each with a day and a link', trailSchema] },
      refuses: ['suggestion-not-found'],
      answer: ({ c }) => trails.ofSuggestion(referenceIn(c)),
    }),
    'GET /polls/:slug/trail': endpoint({
      summary: 'Get the trail of a poll that came from a suggestion',
      headers: open,
      answers: { 200: ['The steps, each with a day and a link', trailSchema] },
      refuses: ['poll-not-found'],
      answer: ({ c }) => trails.ofPoll(slugIn(c)),
    }),
  });
