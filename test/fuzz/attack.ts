import fc from 'fast-check';
import { api, type Operation } from './api-document.ts';
import { createChannel } from './channel.ts';
import type { FuzzedServer } from './fuzzed-server.ts';
import { kindOf, wrongWith } from './judge.ts';
import { nonsense } from './nonsense.ts';
import { bytesOf, requestsTo, type Sent } from './requests.ts';
import { answersTo, say, wrongWithAnswers } from './say-nonsense.ts';
import type { Tally } from './tally.ts';

export interface Attack {
  readonly room: FuzzedServer;
  readonly tally: Tally;
  readonly requests: number;
  /** Seed of the first hundred requests; each further hundred has the next seed. */
  readonly seed: number;
}

/** Values generated at once from one seed. */
const batch = 100;
const [channels, sockets] = [16, 32];
/** Requests after which a session may have ended. */
const lookAgain = 500;

/** Staff requests cost ten times as much as citizens', mainly for the session lookup: fewer of them. */
const weightOf = ({ path }: Operation) => (/^\/(auth|desk)/.test(path) ? 1 : 8);
const shown = (bytes: Buffer) => JSON.stringify(bytes.toString('latin1').slice(0, 1_500));

/** Sends requests made from the API document over a few persistent connections, and checks every response. */
export async function attackBySchema({ room, tally, requests, seed }: Attack): Promise<void> {
  const arbitrary = fc.oneof(
    ...room.operations.map((operation) => ({ weight: weightOf(operation), arbitrary: requestsTo(operation, room) })),
  );
  const next = inBatches(arbitrary, requests, seed);
  const open = Array.from({ length: channels }, () => createChannel(room.port));
  await Promise.all(
    open.map(async (channel) => {
      for (let made = next(); made; made = next()) {
        if (tally.requests % lookAgain === 0) await room.keepSignedIn();
        const { value: sent, seed: ofBatch, place } = made;
        const answer = await channel.ask(bytesOf(sent), sent.method);
        tally.count(kindOf(answer));
        if (typeof answer !== 'string') tally.took(answer.took);
        const wrong = wrongWith(sent, answer);
        if (wrong === undefined) continue;
        tally.complain(`${sent.operation.method} ${sent.operation.path}: ${wrong}`, async () => {
          const smallest = bytesOf(await shrunk(sent, { arbitrary, seed: ofBatch, place, room }));
          const said = typeof answer === 'string' ? answer : shown(answer.body);
          return `${said}\n  to, with seed ${String(ofBatch)}: ${shown(smallest)}`;
        });
      }
      channel.close();
    }),
  );
}

/** The smallest request with the same wrong response; the original request, if its response is correct now. */
async function shrunk(
  sent: Sent,
  { arbitrary, seed, place, room }: { arbitrary: fc.Arbitrary<Sent>; seed: number; place: number; room: FuzzedServer },
): Promise<Sent> {
  const channel = createChannel(room.port);
  const fine = fc.asyncProperty(arbitrary, async (one) => {
    return wrongWith(one, await channel.ask(bytesOf(one), one.method)) === undefined;
  });
  const { counterexample } = await fc.check(fine, {
    seed,
    path: String(place),
    numRuns: 1,
    interruptAfterTimeLimit: 5_000,
  });
  channel.close();
  return counterexample?.[0] ?? sent;
}

/** Sends invalid HTTP, each on a new connection; after every hundred, a good request must be answered. */
export async function attackByNonsense({ room, tally, requests, seed }: Attack): Promise<void> {
  const next = inBatches(nonsense, requests, seed);
  await Promise.all(
    Array.from({ length: sockets }, async () => {
      for (let made = next(); made; made = next()) {
        const { value, seed: ofBatch, place } = made;
        const received = await say(value, room.port);
        const statuses = received === 'open' ? [] : answersTo(value, received).map(({ status }) => status);
        tally.count(
          received === 'open' ? 'left open' : statuses.length === 0 ? 'closed' : `raw ${String(statuses[0])}`,
        );
        const wrong = wrongWithAnswers(value, received);
        if (wrong !== undefined) {
          tally.complain(`${value.kind}: ${wrong}`, () => `seed ${String(ofBatch)}: ${shown(value.bytes)}`);
        }
        if (place === 0 && !(await isWell(room))) tally.complain('a good request is not answered', () => value.kind);
      }
    }),
  );
}

/** True if a new connection is answered normally. */
export async function isWell({ port }: FuzzedServer): Promise<boolean> {
  const channel = createChannel(port, 5_000);
  const answer = await channel.ask(Buffer.from(`GET ${api}/polls/kinds HTTP/1.1\r\nhost: localhost\r\n\r\n`));
  channel.close();
  return typeof answer !== 'string' && answer.status === 200;
}

interface Made<Value> {
  readonly value: Value;
  readonly seed: number;
  /** Index in its batch. */
  readonly place: number;
}

/** Hands out values one by one and generates a batch at a time, while the server handles the last one. */
function inBatches<Value>(arbitrary: fc.Arbitrary<Value>, count: number, seed: number): () => Made<Value> | undefined {
  let values: Value[] = [];
  let given = 0;
  return () => {
    if (given >= count) return undefined;
    const ofBatch = seed + Math.floor(given / batch);
    const place = given++ % batch;
    if (place === 0) values = fc.sample(arbitrary, { seed: ofBatch, numRuns: batch });
    const value = values[place];
    return value === undefined ? undefined : { value, seed: ofBatch, place };
  };
}
