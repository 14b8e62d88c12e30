import type { Hono } from 'hono';

/**
 * What is asked for by whoever has just written something, maybe to another process: staff, authors, and voters who look at
 * their own ballot. What everybody asks for is as old as a tick, and costs nothing.
 */
const paths = [
  '/api/v1/desk/*',
  '/api/v1/admin/*',
  '/api/v1/suggestions/*',
  '/api/v1/consultations/:slug/suggestions',
  '/api/v1/consultations/:slug/support',
  '/api/v1/ballots',
  '/api/v1/polls/:slug/ballot',
  '/p/:slug',
  '/c/:slug',
  '/s/*',
] as const;

/** Has these answered from what all processes have written by then. */
export const answerFromLatest = (app: Hono, latest: () => Promise<void>): void => {
  for (const path of paths) {
    app.use(path, async (_, next) => {
      await latest();
      await next();
    });
  }
};
