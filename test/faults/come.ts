import { pbkdf2, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Device, Problem, Work } from '@shura/contract';
import { origin } from '../bench/ours.ts';
import { send } from '../harness/send-vote.ts';
import { type Entry, outcomeOf } from './voters.ts';

const derive = promisify(pbkdf2);

/** Finds the proof of work as a browser does. Returns undefined after `maxTries` tries. */
const prove = async (
  once: Buffer,
  { challenge, iterations, bits }: Work,
  maxTries: number,
): Promise<number | undefined> => {
  const password = Buffer.concat([once, Buffer.alloc(4)]);
  for (let n = 0; n < maxTries; n += 1) {
    password.writeUInt32BE(n, 16);
    const hash = await derive(password, Buffer.from(challenge, 'base64url'), iterations, 4, 'sha256');
    if (Math.clz32(hash.readUInt32BE()) >= bits) return n;
  }
  return undefined;
};

/** How a new device was admitted. */
export interface Arrival {
  readonly token: string;
  /** Bits of each proof of work that the server asked for. */
  readonly asked: readonly number[];
  readonly tries: number;
  /** Time of admission, in milliseconds of `performance.now()`. */
  readonly at: number;
}

/** Maximum tries of one proof, far beyond bad luck. */
const triesOfProof = 1 << 16;

const ask = (url: string, network: string, body: object): Promise<Response> =>
  fetch(`${url}/api/v1/devices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': network, origin },
    body: JSON.stringify({ poll: 'bench', ...body }),
  });

/** Asks for a device, does the work as often as asked, and retries when told to. */
export const come = async (url: string, network: string): Promise<Arrival> => {
  const once = randomBytes(16);
  const asked: number[] = [];
  let [tries, work]: [number, object] = [0, {}];
  for (;;) {
    const answer = await ask(url, network, { once: once.toString('base64url'), ...work });
    if (answer.status === 201) {
      return { token: ((await answer.json()) as Device).token, asked, tries, at: performance.now() };
    }
    const problem = (await answer.json()) as Problem;
    if (problem.work === undefined) {
      if (answer.status !== 429 && answer.status !== 503) throw new Error(`${String(answer.status)} ${problem.type}`);
      await wait(1_000 * Number(answer.headers.get('retry-after')));
      continue;
    }
    asked.push(problem.work.bits);
    const n = await prove(once, problem.work, triesOfProof);
    tries += (n ?? triesOfProof) + 1;
    work = n === undefined ? {} : { work: { challenge: problem.work.challenge, n } };
  }
};

/** Asks for a device without doing the work; returns the status. */
export const onlyAsk = async (url: string, network: string): Promise<number> => {
  const answer = await ask(url, network, { once: randomBytes(16).toString('base64url') });
  await answer.arrayBuffer();
  return answer.status;
};

/** Gets a device and votes until answered. */
export const comeAndVote = async (url: string, network: string, choice: string) => {
  const arrival = await come(url, network);
  const entry: Entry = { token: arrival.token, choice, outcome: 'unknown' };
  while (entry.outcome === 'unknown') entry.outcome = outcomeOf(await send(url, entry.token, choice));
  return { arrival, entry };
};
