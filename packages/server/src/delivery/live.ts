import { setTimeout as wait } from 'node:timers/promises';
import type { Representation } from '../model/representation.ts';
import { maySeeResults } from '../rules/visibility.ts';
import type { Polls } from '../state/polls.ts';

/** Default maximum of concurrent streams. */
export const defaultStreams = 15_000;

/** Milliseconds between two sends: at least `min`, and `ofEach` a stream, so that sending never takes a whole core. */
const tick = { min: 250, ofEach: 0.1 };

/** Milliseconds after which a quiet poll repeats its results, so that a page knows that its stream is alive. */
const heartbeat = 10_000;

/** Number of streams written to without a pause (1 to 2 ms of work), and the pause in ms for other work. */
const [slice, rest] = [200, 2];

/** Maximum unread bytes of a stream before it is closed. */
const backlog = 65_536;

/** The target of a stream, such as a socket. */
export interface Sink {
  /** Bytes written but not sent. */
  readonly writableLength: number;
  write(bytes: Uint8Array): unknown;
  end(): unknown;
  destroy(): unknown;
}

/** A stream: its polls, and the network of its reader. */
interface Stream {
  readonly slugs: readonly string[];
  readonly network: string;
}

/** A poll with at least one stream. */
interface Watched {
  streams: number;
  /** The last event sent to its streams. */
  sent: Uint8Array | undefined;
  /** True if nothing was sent since the last heartbeat. */
  quiet: boolean;
}

export interface LiveOptions {
  readonly polls: Pick<Polls, 'find'>;
  readonly clock: () => number;
}

/**
 * Sends changed results, coalesced: one event a tick, however many ballots arrived. An event is encoded once and its
 * bytes go to every stream. Polls whose results are not public send nothing.
 */
export const createLive = ({ polls, clock }: LiveOptions) => {
  const streams = new Map<Sink, Stream>();
  const ofNetworks = new Map<string, number>();
  const watched = new Map<string, Watched>();
  const ofNetwork = (network: string): number => ofNetworks.get(network) ?? 0;
  const encoded = new WeakMap<Representation, Uint8Array>();
  const hello = Buffer.from('retry: 5000\n\n');
  const sign = Buffer.from(':\n\n');
  let beatAt = 0;
  let [running, closed] = [false, false];

  /** The event of a poll's public results; the same bytes until they change. */
  const eventOf = (slug: string): Uint8Array | undefined => {
    const poll = polls.find(slug);
    if (!poll || !maySeeResults(poll.stored, poll.state(clock()), 'public')) return undefined;
    const results = poll.results('public', clock());
    const event = encoded.get(results) ?? Buffer.from(`event: results\ndata: ${results.json}\n\n`);
    encoded.set(results, event);
    return event;
  };

  /** Events to send now, by poll. */
  const news = (): Map<string, Uint8Array> => {
    const said = new Map<string, Uint8Array>();
    const beats = clock() - beatAt >= heartbeat;
    if (beats) beatAt = clock();
    for (const [slug, poll] of watched) {
      const event = eventOf(slug);
      const changed = event !== undefined && event !== poll.sent;
      if (changed || (beats && poll.quiet)) said.set(slug, event ?? sign);
      if (changed) poll.sent = event;
      poll.quiet = !changed && (beats || poll.quiet);
    }
    return said;
  };

  const look = async (): Promise<void> => {
    const said = news();
    if (said.size === 0) return;
    let written = 0;
    // A copy of the current streams: one opened during the loop starts with newer results.
    for (const sink of [...streams.keys()]) {
      const events = streams.get(sink)?.slugs.flatMap((slug) => said.get(slug) ?? []) ?? [];
      if (events.length === 0) continue;
      // Close the stream of a page that does not read; it reconnects and receives the current results.
      if (sink.writableLength > backlog) {
        leave(sink);
        sink.destroy();
        continue;
      }
      for (const event of events) sink.write(event);
      written += 1;
      if (written % slice === 0) await wait(rest);
    }
  };

  const run = async (): Promise<void> => {
    running = true;
    while (streams.size > 0) {
      const pause = Math.max(tick.min, streams.size * tick.ofEach);
      await Promise.all([look(), wait(pause, undefined, { ref: false })]);
    }
    running = false;
  };

  /** Does nothing if the stream is already closed. */
  const leave = (sink: Sink): void => {
    const stream = streams.get(sink);
    if (!stream) return;
    streams.delete(sink);
    const left = ofNetwork(stream.network) - 1;
    if (left > 0) ofNetworks.set(stream.network, left);
    else ofNetworks.delete(stream.network);
    for (const slug of stream.slugs) {
      const poll = watched.get(slug);
      if (!poll) continue;
      poll.streams -= 1;
      if (poll.streams === 0) watched.delete(slug);
    }
  };

  /** Opens a stream of these polls with their current results. The caller reports when the reader disconnects. */
  const open = (stream: Stream, sink: Sink): void => {
    const { slugs, network } = stream;
    const first: Uint8Array[] = [hello];
    if (!closed) {
      streams.set(sink, stream);
      ofNetworks.set(network, ofNetwork(network) + 1);
    }
    for (const slug of closed ? [] : slugs) {
      const event = eventOf(slug);
      if (event) first.push(event);
      const poll = watched.get(slug) ?? { streams: 0, sent: event, quiet: false };
      poll.streams += 1;
      watched.set(slug, poll);
    }
    sink.write(Buffer.concat(first));
    if (closed) sink.end();
    else if (!running) void run();
  };

  return {
    open,
    leave,
    /** Like `open`, but returns the stream as a response body, for hosts that offer no socket. */
    body(stream: Stream): ReadableStream<Uint8Array> {
      let sink: Sink;
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            const end = () => controller.close();
            const unread = () => -(controller.desiredSize ?? 0);
            sink = {
              get writableLength() {
                return unread();
              },
              write: (bytes) => controller.enqueue(bytes),
              ...{ end, destroy: end },
            };
            open(stream, sink);
          },
          cancel: () => leave(sink),
        },
        new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
      );
    },
    /** Sends changed results. Runs on a timer while there are streams. */
    look,
    get streams() {
      return streams.size;
    },
    /** Number of streams of one network. */
    ofNetwork,
    /** Ends all streams. A stream opened later ends immediately. */
    close(): void {
      closed = true;
      for (const sink of [...streams.keys()]) {
        leave(sink);
        sink.end();
      }
    },
  };
};
export type Live = ReturnType<typeof createLive>;
