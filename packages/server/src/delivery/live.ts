import type { LivePoll, Polls } from '../services/polls.ts';
import { maySeeResults } from '../visibility/visibility.ts';

/** Milliseconds between two looks at what changed, and between two signs of life on a quiet stream. */
const tick = 1_000;
const heartbeat = 15_000;

/** Events a stream may leave unread. */
const backlog = 30;

export interface LiveOptions {
  readonly polls: Pick<Polls, 'find'>;
  readonly clock: () => number;
}

/**
 * Sends results as they change, coalesced: however many ballots came in, a stream hears once a tick. An event is encoded
 * once and the same bytes go to every stream. Polls whose results are not public to all are silent.
 */
export const createLive = ({ polls, clock }: LiveOptions) => {
  const encoder = new TextEncoder();
  const streams = new Set<{ slugs: readonly string[]; send: (bytes: Uint8Array) => void; end: () => void }>();
  const sent = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let quietSince = 0;

  const standOf = (poll: LivePoll) => `${poll.version} ${poll.state(clock())}`;
  const visible = (slug: string): LivePoll | undefined => {
    const poll = polls.find(slug);
    return poll && maySeeResults(poll.stored, poll.state(clock()), 'public') ? poll : undefined;
  };
  const eventOf = (poll: LivePoll) => encoder.encode(`event: results\ndata: ${poll.results().json}\n\n`);

  const look = () => {
    const now = clock();
    const events = new Map<string, Uint8Array>();
    for (const slug of new Set([...streams].flatMap(({ slugs }) => slugs))) {
      const poll = visible(slug);
      if (!poll || sent.get(slug) === standOf(poll)) continue;
      sent.set(slug, standOf(poll));
      events.set(slug, eventOf(poll));
    }
    if (events.size > 0) quietSince = now;
    else if (now - quietSince >= heartbeat) {
      quietSince = now;
      const sign = encoder.encode(':\n\n');
      for (const { send } of streams) send(sign);
    }
    for (const { slugs, send } of streams) {
      for (const slug of slugs) {
        const event = events.get(slug);
        if (event) send(event);
      }
    }
  };

  let closed = false;

  return {
    /** A stream of these polls, which begins with what they stand at. */
    open(slugs: readonly string[]): ReadableStream<Uint8Array> {
      let close = () => {};
      return new ReadableStream<Uint8Array>({
        start(controller) {
          let ended = false;
          const stream = {
            slugs,
            send(bytes: Uint8Array) {
              if (ended) return;
              controller.enqueue(bytes);
              // A page that does not read is let go; it comes back by itself, and is told where things stand.
              if ((controller.desiredSize ?? 0) < -backlog) stream.end();
            },
            end() {
              if (ended) return;
              close();
              controller.close();
            },
          };
          close = () => {
            ended = true;
            streams.delete(stream);
            if (streams.size > 0 || !timer) return;
            clearInterval(timer);
            timer = undefined;
          };
          streams.add(stream);
          if (closed) {
            stream.end();
            return;
          }
          timer ??= setInterval(look, tick);
          stream.send(encoder.encode('retry: 5000\n\n'));
          for (const slug of slugs) {
            const poll = visible(slug);
            if (!poll) continue;
            if (!sent.has(slug)) sent.set(slug, standOf(poll));
            stream.send(eventOf(poll));
          }
        },
        cancel: () => close(),
      });
    },
    /** Sends what changed since the last look; happens by itself once a tick while there are streams. */
    look,
    get streams() {
      return streams.size;
    },
    /** Ends every stream, and each that is opened from now on. */
    close(): void {
      closed = true;
      for (const { end } of [...streams]) end();
    },
  };
};
export type Live = ReturnType<typeof createLive>;
