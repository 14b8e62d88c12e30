import { Agent, request } from 'node:http';
import { ballotsPath, origin } from '../bench/ours.ts';

/** One attempt to vote, and its outcome. */
export interface Attempt {
  /** The time sent, and the duration until the response or timeout, in milliseconds of `performance.now()`. */
  readonly at: number;
  readonly ms: number;
  /** HTTP status; 0 without a complete response. */
  readonly status: number;
  /** Seconds of the `Retry-After` header; 0 without one. */
  readonly retryAfter: number;
}

/** Further votes wait here for a connection; the wait counts. */
const agent = new Agent({ keepAlive: true, maxSockets: 2_048 });
const timeout = 10_000;

/** Sends one vote on the bench poll, on a persistent connection. */
export const send = (url: string, token: string, choice: string): Promise<Attempt> =>
  new Promise((resolve) => {
    const at = performance.now();
    const done = (status: number, retryAfter = '0') =>
      resolve({ at, ms: performance.now() - at, status, retryAfter: Number(retryAfter) });
    const body = `{"answers":{"place":"${choice}"}}`;
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      'shura-device': token,
      origin,
    };
    const sent = request(url + ballotsPath, { method: 'POST', agent, headers, timeout }, (answer) => {
      answer.on('error', () => {}).resume();
      answer.once('close', () =>
        answer.complete ? done(answer.statusCode ?? 0, answer.headers['retry-after']) : done(0),
      );
    });
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => done(0));
    sent.end(body);
  });
