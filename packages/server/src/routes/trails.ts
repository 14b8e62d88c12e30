import { trailSchema } from '@shura/contract';
import { Hono } from 'hono';
import { open } from '../http/headers.ts';
import { referenceIn, slugIn } from '../http/path.ts';
import type { Trails } from '../services/trails.ts';
import { described } from './described.ts';

/** What became of a suggestion, and where a poll came from. */
export const trailRoutes = (trails: Trails) =>
  new Hono()
    .get(
      '/suggestions/:reference/trail',
      described(
        {
          summary: 'From a suggestion to what was done',
          answers: { 200: ['Its steps, each with a day and a link', trailSchema] },
          refuses: ['suggestion-not-found'],
        },
        (c) => c.json(trails.ofSuggestion(referenceIn(c)), 200, open),
      ),
    )
    .get(
      '/polls/:slug/trail',
      described(
        {
          summary: 'From the suggestion that a poll came from to what was done',
          answers: { 200: ['Its steps, each with a day and a link', trailSchema] },
          refuses: ['poll-not-found'],
        },
        (c) => c.json(trails.ofPoll(slugIn(c)), 200, open),
      ),
    );
