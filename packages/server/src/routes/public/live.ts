import { ServerResponse } from 'node:http';
import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import type { Live } from '../../delivery/live.ts';
import { open } from '../../http/headers.ts';
import { readSlugs } from '../../http/read-slugs.ts';
import { Refusal } from '../../model/refusal.ts';
import { endpoint, routesOf } from '../endpoint.ts';

export interface LiveRoutesOptions {
  readonly live: Live;
  /** Streams at once; past them pages ask for results again and again. */
  readonly maxStreams: number;
  readonly networkOf: (c: Context) => string;
}

/** Streams that one network may always have: many people may stand behind one address. */
const leastOfNetwork = 100;
/** Seconds after which a page that was refused may ask for a stream again. */
const retryAfter = 30;

/** One event stream a page: `event: results`, `data:` the results of one of the polls it named. A network has a tenth of all. */
export const liveRoutes = ({ live, maxStreams, networkOf }: LiveRoutesOptions) => {
  const mostOfNetwork = Math.max(leastOfNetwork, Math.floor(maxStreams / 10));
  /** The network of a reader for whom there is a place; refuses where there is none. */
  const admitted = (c: Context): string => {
    const network = networkOf(c);
    if (live.ofNetwork(network) >= mostOfNetwork) throw new Refusal(problemTypes.tooManyRequests, { retryAfter });
    if (live.streams >= maxStreams) throw new Refusal(problemTypes.busy, { retryAfter });
    return network;
  };

  return routesOf({
    'GET /live': endpoint({
      summary: 'Results as they change',
      description:
        'One event stream a page: `event: results`, `data:` the results of one of the polls named. A poll that is ' +
        'quiet says at least every 20 seconds where it stands.',
      takes: { slugs: true },
      answers: { 200: ['text/event-stream'] },
      refuses: ['invalid-request', 'too-many-requests', 'busy'],
      answer: ({ c }) => {
        const slugs = readSlugs(c);
        const stream = { slugs, network: admitted(c) };
        // A HEAD has no body: nobody would ever read or cancel the stream.
        return new Response(c.req.method === 'HEAD' || writesItself(c, stream, live) ? null : live.body(stream), {
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
    }),
  });
};

/**
 * Where the host runs on `@hono/node-server`, the stream begins where the answer, a head without a body, would end. The head
 * goes the way of every other; what follows is written on the connection: a `ReadableStream` for each costs a third more (decision 30).
 */
const writesItself = (c: Context, stream: Parameters<Live['open']>[0], live: Live): boolean => {
  const { outgoing } = (c.env ?? {}) as { outgoing?: unknown };
  if (!(outgoing instanceof ServerResponse)) return false;
  // In chunks each event would be four writes, and nobody's own bytes: it ends with its connection.
  outgoing.removeHeader('transfer-encoding');
  outgoing.end = (...words: readonly unknown[]) => {
    Reflect.deleteProperty(outgoing, 'end');
    const { socket } = outgoing;
    // What ends with words is some other answer, which a host gave in place of this one; and its reader may have left.
    if (words.length > 0 || !socket || outgoing.destroyed)
      return Reflect.apply(outgoing.end, outgoing, words) as typeof outgoing;
    outgoing.flushHeaders();
    outgoing.once('close', () => live.leave(socket));
    live.open(stream, socket);
    return outgoing;
  };
  return true;
};
