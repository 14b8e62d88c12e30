/**
 * Watches one poll's event stream over as many connections as it is told, in a process of its own so that what they cost is
 * not the server's. Takes a {@link WatchOrder} from its parent; says when all are open, and, asked, what they heard.
 */
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Results } from '@shura/contract';

export interface WatchOrder {
  readonly port: number;
  readonly path: string;
  readonly connections: number;
}

export interface Heard {
  /** Events that reached each connection since the first, which says where things stood. */
  readonly events: readonly number[];
  /** Different events that any connection heard. */
  readonly different: number;
  /** Participants that each connection heard of last. */
  readonly last: readonly number[];
  /** Milliseconds from the newest ballot that an event counts to its arrival. */
  readonly delays: readonly number[];
  /** Connections that ended, or that were answered with anything but a stream. */
  readonly lost: number;
}

/** Connections that are opened at once. */
const together = 200;
const begin = 'data: ';

interface Seen {
  readonly participants: number;
  readonly at: number;
}
/** Everyone is sent the same bytes: they are read once. */
const seen = new Map<string, Seen>();
const read = (json: string): Seen => {
  const known = seen.get(json);
  if (known) return known;
  const { participants, updatedAt } = JSON.parse(json) as Results;
  const fresh = { participants, at: Date.parse(updatedAt ?? '') };
  seen.set(json, fresh);
  return fresh;
};

const events: number[] = [];
const last: number[] = [];
const delays: number[] = [];
let lost = 0;

/** Opens one stream; resolves with its first event. */
const watch = ({ port, path }: WatchOrder, index: number) =>
  new Promise<void>((resolve, reject) => {
    let text = '';
    events[index] = -1;
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${String(port)}\r\nAccept: text/event-stream\r\n\r\n`);
    });
    socket.setEncoding('latin1');
    socket.once('data', (chunk: string) => {
      if (!chunk.startsWith('HTTP/1.1 200')) reject(new Error(`a stream was answered ${chunk.slice(0, 200)}`));
    });
    socket.on('data', (chunk: string) => {
      text += chunk;
      // An event ends with an empty line, which its head does too: what counts is a line of data.
      for (let from = text.indexOf(begin); from !== -1; from = text.indexOf(begin)) {
        const to = text.indexOf('\n\n', from);
        if (to === -1) return;
        const { participants, at } = read(text.slice(from + begin.length, to));
        text = text.slice(to);
        if (events[index] !== -1) delays.push(Date.now() - at);
        events[index] = (events[index] ?? 0) + 1;
        last[index] = participants;
        resolve();
      }
      // The rest is chunk sizes and signs of life.
      text = text.slice(-begin.length);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      lost += 1;
    });
  });

process.once('message', (order: WatchOrder) => {
  void (async () => {
    for (let from = 0; from < order.connections; from += together) {
      const count = Math.min(together, order.connections - from);
      await Promise.all(Array.from({ length: count }, (_, index) => watch(order, from + index)));
    }
    await wait(0);
    process.send?.('open');
    process.once('message', () => {
      const heard: Heard = { events, different: seen.size - 1, last, delays, lost };
      process.send?.(heard);
    });
  })();
});
