import { connect } from 'node:net';
import { problemUriPrefix } from '@shura/contract';
import { parseAnswer } from './channel.ts';
import type { Nonsense } from './nonsense.ts';
import { canary } from './values.ts';

/** Milliseconds within which the server must close a finished connection. */
const timeout = 5_000;

interface Said {
  readonly status: number;
  readonly body: string;
  readonly type: string;
}

/** Sends bytes on a new connection, ends it, and reads until the server closes it. */
export function say({ bytes }: Nonsense, port: number): Promise<Buffer | 'open'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.end(bytes));
    const timer = setTimeout(() => {
      socket.destroy();
      resolve('open');
    }, timeout);
    const done = () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks));
    };
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', done);
  });
}

/** The complete responses in the received bytes. */
export function answersTo({ bytes }: Nonsense, received: Buffer): Said[] {
  const method = bytes.toString('latin1', 0, 5) === 'HEAD ' ? 'HEAD' : 'GET';
  const said: Said[] = [];
  for (let rest = received; rest.length > 0; ) {
    const answer = parseAnswer(rest, true, method);
    if (!answer) break;
    said.push({
      status: answer.status,
      body: answer.body.toString('latin1'),
      type: answer.headers.get('content-type') ?? '',
    });
    rest = rest.subarray(answer.length);
  }
  return said;
}

/** What is wrong with the reaction: undefined if the server refused or closed the connection. */
export function wrongWithAnswers(nonsense: Nonsense, received: Buffer | 'open'): string | undefined {
  if (received === 'open') return 'the connection stays open';
  const said = answersTo(nonsense, received);
  if (said.length > nonsense.requests) return `${String(said.length)} answers to ${String(nonsense.requests)}`;
  for (const { status, body, type } of said) {
    if (status >= 500) return `${String(status)}`;
    if (status < 400 || body === '') continue;
    if (body.includes(canary)) return `${String(status)} says again what was sent`;
    if (type !== 'application/problem+json' && !type.startsWith('text/html')) return `${String(status)} is no problem`;
    if (type.startsWith('application/') && !body.includes(problemUriPrefix))
      return `${String(status)} is no problem of ours`;
  }
  return undefined;
}
