import { problemTypes } from '@shura/contract';
import { Refusal } from '../model/refusal.ts';
import type { Suggestions } from '../state/suggestions.ts';

/** Milliseconds: the window in which changes are coalesced, and the heartbeat. */
const [tick, heartbeat] = [1_000, 15_000];
/** Milliseconds after which a stream ends and the desk reopens it, so that a removed member loses access. */
const lasts = 60_000;
/** Maximum concurrent streams: of one person, who may have several desks open, and of all. */
const maxStreams = { ofPerson: 10, inAll: 2_000 };

interface Stream {
  readonly agency: string;
  readonly person: string;
  readonly until: number;
}

/** Notifies open desks of the number of changes. Events hold no suggestions: a desk loads them when its user asks. */
export const createDeskEvents = (suggestions: Pick<Suggestions, 'watch'>) => {
  const encoder = new TextEncoder();
  const streams = new Map<ReadableStreamDefaultController<Uint8Array>, Stream>();
  const changed = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let [closed, quiet] = [false, 0];

  suggestions.watch(({ stored: { agency } }) => {
    if (streams.size > 0) changed.set(agency, (changed.get(agency) ?? 0) + 1);
  });

  const drop = (stream: ReadableStreamDefaultController<Uint8Array>) => {
    streams.delete(stream);
    if (streams.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  const end = (stream: ReadableStreamDefaultController<Uint8Array>) => {
    drop(stream);
    stream.close();
  };
  const of = (person: string) => [...streams].flatMap(([stream, one]) => (one.person === person ? [stream] : []));
  const look = () => {
    quiet = changed.size > 0 ? 0 : quiet + tick;
    const sign = quiet >= heartbeat ? ':\n\n' : undefined;
    if (sign) quiet = 0;
    const now = performance.now();
    for (const [stream, { agency, until }] of streams) {
      const n = changed.get(agency);
      const text = n === undefined ? sign : `event: changed\ndata: ${n}\n\n`;
      if (text) stream.enqueue(encoder.encode(text));
      // Close the stream of a desk that does not read; it reconnects by itself.
      if (now >= until || (stream.desiredSize ?? 0) < -30) end(stream);
    }
    changed.clear();
  };

  return {
    /** An event stream of an agency, as bytes. */
    open(agency: string, person: string): ReadableStream<Uint8Array> {
      if (of(person).length >= maxStreams.ofPerson) throw new Refusal(problemTypes.tooManyRequests, { retryAfter: 30 });
      if (streams.size >= maxStreams.inAll) throw new Refusal(problemTypes.busy, { retryAfter: 30 });
      let own: ReadableStreamDefaultController<Uint8Array>;
      return new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller;
          controller.enqueue(encoder.encode('retry: 5000\n\n'));
          if (closed) return controller.close();
          streams.set(controller, { agency, person, until: performance.now() + lasts });
          timer ??= setInterval(look, tick);
        },
        cancel: () => drop(own),
      });
    },
    /** Ends the streams of a removed person. Someone who is still a member reconnects. */
    endOf(person: string): void {
      of(person).forEach(end);
    },
    close(): void {
      closed = true;
      for (const stream of [...streams.keys()]) end(stream);
    },
  };
};
export type DeskEvents = ReturnType<typeof createDeskEvents>;
