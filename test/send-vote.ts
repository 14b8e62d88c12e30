import { Agent, request } from 'node:http';
import { ballotsPath, origin } from './bench/ours.ts';

/** A vote as it was sent once, and what came back. */
export interface Attempt {
  /** When it was sent, and how long until it was answered or given up: milliseconds of `performance.now()`. */
  readonly at: number;
  readonly ms: number;
  /** 0: no whole answer came. */
  readonly status: number;
  /** Seconds, as the answer says it; 0 where it says nothing. */
  readonly retryAfter: number;
}

/** Beyond so many connections a vote waits here for one, and its time runs. */
const agent = new Agent({ keepAlive: true, maxSockets: 2_048 });
const patience = 10_000;

/** Sends one vote on the bench poll, on a connection that is kept for the next. */
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
    const sent = request(url + ballotsPath, { method: 'POST', agent, headers, timeout: patience }, (answer) => {
      answer.on('error', () => {}).resume();
      answer.once('close', () =>
        answer.complete ? done(answer.statusCode ?? 0, answer.headers['retry-after']) : done(0),
      );
    });
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => done(0));
    sent.end(body);
  });
