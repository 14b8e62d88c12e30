import { setTimeout as wait } from 'node:timers/promises';
import type { Representation } from '../model/representation.ts';
import { maySeeResults } from '../rules/visibility.ts';
import type { Polls } from '../state/polls.ts';

/** Streams at once, unless the host says otherwise. */
export const defaultStreams = 15_000;

/** Milliseconds between two looks at what changed: so many for each stream, so that sending never takes a core. */
const tick = { least: 250, ofEach: 0.1 };

/** Milliseconds after which a poll that is quiet says again where it stands: a page tells by it that its stream lives. */
const heartbeat = 10_000;

/** Streams that are written to at once, a millisecond or two, and milliseconds that other work has before the next. */
const [slice, rest] = [200, 2];

/** Bytes that a page may have left unread when there are more for it. */
const backlog = 65_536;

/** Where a stream is written to, such as a socket. */
export interface Sink {
  /** Bytes that were written and are not sent. */
  readonly writableLength: number;
  write(bytes: Uint8Array): unknown;
  end(): unknown;
  destroy(): unknown;
}

/** A stream: the polls it is about, and the network of its reader. */
interface Stream {
  readonly slugs: readonly string[];
  readonly network: string;
}

/** A poll that somebody watches. */
interface Watched {
  streams: number;
  /** What every stream of it has been sent, or is being sent. */
  sent: Uint8Array | undefined;
  /** It has said nothing since the last heartbeat. */
  quiet: boolean;
}

export interface LiveOptions {
  readonly polls: Pick<Polls, 'find'>;
  readonly clock: () => number;
}

/**
 * Sends results as they change, coalesced: however many ballots came in, a stream hears once a tick. An event is encoded
 * once and the same bytes go to every stream. Polls whose results are not public to all are silent.
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

  /** What a poll says to all; the same bytes for as long as it is the same. */
  const eventOf = (slug: string): Uint8Array | undefined => {
    const poll = polls.find(slug);
    if (!poll || !maySeeResults(poll.stored, poll.state(clock()), 'public')) return undefined;
    const results = poll.results('public', clock());
    const event = encoded.get(results) ?? Buffer.from(`event: results\ndata: ${results.json}\n\n`);
    encoded.set(results, event);
    return event;
  };

  /** What is to be said now, by poll. */
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
    // Of those there are now: whoever comes while this goes on begins with what is newer.
    for (const sink of [...streams.keys()]) {
      const events = streams.get(sink)?.slugs.flatMap((slug) => said.get(slug) ?? []) ?? [];
      if (events.length === 0) continue;
      // A page that does not read is let go; it comes back by itself, and is told where things stand.
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
      const pause = Math.max(tick.least, streams.size * tick.ofEach);
      await Promise.all([look(), wait(pause, undefined, { ref: false })]);
    }
    running = false;
  };

  /** Changes nothing where the stream has been let go already. */
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

  /** Begins a stream of these polls with what they stand at. Whoever opened it tells when its reader has left. */
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
    /** The same as a body, where there is no socket to write to. */
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
    /** Sends what changed since the last look; happens by itself once a tick while there are streams. */
    look,
    get streams() {
      return streams.size;
    },
    /** Streams of one network. */
    ofNetwork,
    /** Ends every stream, and each that is opened from now on. */
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
