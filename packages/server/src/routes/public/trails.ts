import { trailSchema } from '@shura/contract';
import { open } from '../../http/headers.ts';
import { referenceIn, slugIn } from '../../http/path.ts';
import type { Trails } from '../../services/trails.ts';
import { endpoint, routesOf } from '../endpoint.ts';

/** The trail of a suggestion, and the origin of a poll. */
export const trailRoutes = (trails: Trails) =>
  routesOf({
    'GET /suggestions/:reference/trail': endpoint({
      summary: 'From a suggestion to what was done',
      headers: open,
      answers: { 200: ['Its steps, each with a day and a link', trailSchema] },
      refuses: ['suggestion-not-found'],
      answer: ({ c }) => trails.ofSuggestion(referenceIn(c)),
    }),
    'GET /polls/:slug/trail': endpoint({
      summary: 'From the suggestion that a poll came from to what was done',
      headers: open,
      answers: { 200: ['Its steps, each with a day and a link', trailSchema] },
      refuses: ['poll-not-found'],
      answer: ({ c }) => trails.ofPoll(slugIn(c)),
    }),
  });
