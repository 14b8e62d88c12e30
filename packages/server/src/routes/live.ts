import { problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import type { Live } from '../delivery/live.ts';
import { open } from '../http/headers.ts';
import { readSlugs } from '../http/read-slugs.ts';
import { Refusal } from '../services/refusal.ts';
import { described } from './described.ts';

/** Streams at once; past them pages show what they have, and ask again when they are opened. */
const mostStreams = 15_000;

/** One event stream a page: `event: results`, `data:` the results of one of the polls it named. */
export const liveRoutes = (live: Live) =>
  new Hono().get(
    '/live',
    described(
      {
        summary: 'Results as they change',
        description: 'One event stream a page: `event: results`, `data:` the results of one of the polls named.',
        takes: { slugs: true },
        answers: { 200: ['text/event-stream'] },
        refuses: ['invalid-request'],
      },
      (c) => {
        const slugs = readSlugs(c);
        if (live.streams >= mostStreams) throw new Refusal(problemTypes.busy, { retryAfter: 30 });
        // A HEAD has no body: nobody would ever read or cancel the stream.
        return new Response(c.req.method === 'HEAD' ? null : live.open(slugs), {
          headers: {
            ...open,
            'content-type': 'text/event-stream',
            'cache-control': 'no-store',
            'x-accel-buffering': 'no',
            // Its head is sent long before the server stops: what ends the stream ends the connection too.
            connection: 'close',
          },
        });
      },
    ),
  );
