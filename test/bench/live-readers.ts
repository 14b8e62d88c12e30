/**
 * Pages that watch a poll: as many raw connections as the first message says, each asking for its event stream. Answers
 * with how many were opened; on the second message, with what they heard; on the third, with how many the server ended.
 */
import { once } from 'node:events';
import { connect } from 'node:net';
import { monotonic, type Watch } from './live-watch.ts';

/** Connections that are opened at the same time. */
const together = 200;
/** Addresses of this machine that they come from: the server gives a network a tenth of its streams. */
const addresses = 20;

const [port = '', path = ''] = process.argv.slice(2);
const head = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/event-stream\r\n\r\n`;
/** Times at which an event of so many participants arrived. */
const arrivals = new Map<number, number[]>();
let ended = 0;

/** Resolves once the stream has said where the poll stands. */
async function watch(_: unknown, place: number): Promise<void> {
  const localAddress = `127.0.0.${String(2 + (place % addresses))}`;
  const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress });
  let [rest, last] = ['', -1];
  await new Promise<void>((resolve, reject) => {
    socket.on('data', (bytes: Buffer) => {
      const events = (rest + bytes.toString('latin1')).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const participants = Number(/"participants":(\d+)/.exec(event)?.[1] ?? last);
        // What a quiet poll says again is nothing new.
        if (participants === last) continue;
        if (participants < last) throw new Error(`a stream went back from ${String(last)} to ${String(participants)}`);
        last = participants;
        const times = arrivals.get(participants) ?? [];
        arrivals.set(participants, times);
        times.push(monotonic());
        resolve();
      }
    });
    socket.on('close', () => (ended += 1));
    socket.on('error', reject);
    socket.write(head);
  });
}

const asked = async <Message>(): Promise<Message> => ((await once(process, 'message')) as [Message])[0];

const count = await asked<number>();
for (let opened = 0; opened < count; opened += together) {
  await Promise.all(Array.from({ length: Math.min(together, count - opened) }, watch));
}
process.send?.(count - ended);
await asked();
process.send?.([...arrivals].map(([participants, times]): Watch => ({ participants, times })));
await asked();
process.send?.(ended);
process.disconnect();
