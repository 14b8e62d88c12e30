import type { Hono } from 'hono';

/**
 * Paths that must show the caller's own write, which may have gone to another process: those of staff, authors, and
 * voters reading their ballot. Other reads may be one replication tick old.
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

/** Waits for the latest state of all processes before answering these paths. */
export const answerFromLatest = (app: Hono, latest: () => Promise<void>): void => {
  for (const path of paths) {
    app.use(path, async (_, next) => {
      await latest();
      await next();
    });
  }
};
