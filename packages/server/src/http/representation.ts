import type { Context } from 'hono';
import type { Representation } from '../services/polls.ts';
import { open } from './headers.ts';

/** Shared caches may answer for a second, and go on for a few more while they ask again. */
const shared = 'public, max-age=0, s-maxage=1, stale-while-revalidate=5';

/** Sends JSON that everyone may see, or says that it has not changed. */
export const sendPublic = (c: Context, { json, etag }: Representation): Response => {
  const headers = { ...open, etag, 'cache-control': shared };
  if (c.req.header('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(json, { headers: { ...headers, 'content-type': 'application/json' } });
};
