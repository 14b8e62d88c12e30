import { ServerResponse } from 'node:http';
import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import type { Live } from '../../delivery/live.ts';
import { open } from '../../http/headers.ts';
import { readSlugs } from '../../http/read-slugs.ts';
import { Refusal } from '../../model/refusal.ts';
import { endpoint, routesOf } from '../endpoint.ts';
import type { Web } from '../web.ts';

/** Lower bound of the stream limit of one network: many people may share an address. */
const minPerNetwork = 100;
/** Seconds before a refused page may ask again. */
const retryAfter = 30;

/**
 * One event stream for each page: `event: results`, `data:` the results of one of its polls. One network may have a
 * tenth of `maxStreams`, but at least {@link minPerNetwork}.
 *
 * @param maxStreams maximum concurrent streams; a refused page requests results at intervals
 */
export const liveRoutes = ({ networkOf }: Web, live: Live, maxStreams: number) => {
  const maxPerNetwork = Math.max(minPerNetwork, Math.floor(maxStreams / 10));
  /** The reader's network. Throws if there is no room for another stream. */
  const admitted = (c: Context): string => {
    const network = networkOf(c);
    if (live.ofNetwork(network) >= maxPerNetwork) throw new Refusal(problemTypes.tooManyRequests, { retryAfter });
    if (live.streams >= maxStreams) throw new Refusal(problemTypes.busy, { retryAfter });
    return network;
  };

  return routesOf({
    'GET /live': endpoint({
      summary: 'Stream the results of a poll',
      description:
        'An event stream for one page: `event: results`, with the results of one of the requested polls as `data:`. ' +
        'Every poll sends its results at least every 20 seconds.',
      takes: { slugs: true },
      answers: { 200: ['text/event-stream'] },
      refuses: ['invalid-request', 'too-many-requests', 'busy'],
      answer: ({ c }) => {
        const slugs = readSlugs(c);
        const stream = { slugs, network: admitted(c) };
        // A HEAD response has no body: the stream would never be read or cancelled.
        return new Response(c.req.method === 'HEAD' || writesItself(c, stream, live) ? null : live.body(stream), {
          headers: {
            ...open,
            'content-type': 'text/event-stream',
            'cache-control': 'no-store',
            'x-accel-buffering': 'no',
            // Sent now, because the server may stop while the stream is open: ending the stream must then end the
            // connection.
            connection: 'close',
          },
        });
      },
    }),
  });
};

/**
 * On `@hono/node-server`, writes events to the socket after a normal header without a body: a `ReadableStream` for each
 * reader costs a third more (decision 30).
 */
const writesItself = (c: Context, stream: Parameters<Live['open']>[0], live: Live): boolean => {
  const { outgoing } = (c.env ?? {}) as { outgoing?: unknown };
  if (!(outgoing instanceof ServerResponse)) return false;
  // Chunked encoding would take four writes an event and prevent sharing bytes. The stream ends with its connection
  // instead.
  outgoing.removeHeader('transfer-encoding');
  outgoing.end = (...words: readonly unknown[]) => {
    Reflect.deleteProperty(outgoing, 'end');
    const { socket } = outgoing;
    // With a body, this is another response that a host sends instead. Without a socket, the reader has left.
    if (words.length > 0 || !socket || outgoing.destroyed)
      return Reflect.apply(outgoing.end, outgoing, words) as typeof outgoing;
    outgoing.flushHeaders();
    outgoing.once('close', () => live.leave(socket));
    live.open(stream, socket);
    return outgoing;
  };
  return true;
};
