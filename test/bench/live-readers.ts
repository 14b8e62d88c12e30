/**
 * Readers of a poll: as many raw connections as the first message says, each with an event stream. Replies with the
 * number opened; on the second message with what they received; on the third with how many the server closed.
 */
import { once } from 'node:events';
import { connect } from 'node:net';
import { monotonic, type Watch } from './live-watch.ts';

/** Connections opened concurrently. */
const together = 200;
/** Number of local addresses to connect from: one network may hold at most a tenth of all streams. */
const addresses = 20;

const [port = '', path = ''] = process.argv.slice(2);
const head = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/event-stream\r\n\r\n`;
/** Arrival times of the events, by number of participants. */
const arrivals = new Map<number, number[]>();
let ended = 0;

/** Resolves once the stream has sent the current results. */
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
        // Skip the repeated event of a quiet poll.
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
