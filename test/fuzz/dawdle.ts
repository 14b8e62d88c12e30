import { connect } from 'node:net';
import { api } from './api-document.ts';
import type { FuzzedServer } from './fuzzed-server.ts';
import type { Tally } from './tally.ts';

const head = `POST ${api}/devices HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`;

/** Clients that never finish a request, and seconds until the server must close them. */
const dawdlers: readonly (readonly [kind: string, first: string, drip: string, seconds: number])[] = [
  ['says nothing', '', '', 15],
  ['half a head', 'GET / HTTP/1.1\r\nhost: fuzz.ex', '', 15],
  ['a head, sign by sign', 'GET / HTTP/1.1\r\nx-a: ', 'a', 15],
  ['half a body', `${head}content-length: 5000\r\n\r\n{`, '', 36],
  ['a body, sign by sign', `${head}content-length: 5000\r\n\r\n{`, ' ', 36],
  ['chunks, one by one', `${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n', 36],
];

/** Opens slow connections: each must be closed in time, without delaying others. */
export async function dawdle({ port }: FuzzedServer, tally: Tally, each = 10): Promise<void> {
  const all = dawdlers.flatMap((one) => Array.from({ length: each }, () => one));
  await Promise.all(
    all.map(async ([kind, first, drip, seconds]) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.on('error', () => {});
      socket.write(first);
      const dripping = setInterval(() => drip !== '' && socket.write(drip), 900);
      let said = '';
      socket.setEncoding('latin1').on('data', (text: string) => (said += text));
      const ended = await Promise.race([
        new Promise<boolean>((resolve) => socket.on('close', () => resolve(true))),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), seconds * 1_000)),
      ]);
      clearInterval(dripping);
      socket.destroy();
      tally.count(ended ? `slow ${said.slice(9, 12) || 'closed'}` : 'slow, left open');
      if (!ended || said.startsWith('HTTP/1.1 5'))
        tally.complain(`slow: ${kind}`, () => JSON.stringify(said.slice(0, 200)));
    }),
  );
}
