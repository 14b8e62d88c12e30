import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ServerProcess } from '../harness/server-process.ts';
import { benchFolder, requireFiles } from './conditions.ts';
import type { Figure } from './figures.ts';
import { type Heard, heardOf, monotonic, type Watch } from './live-watch.ts';
import { ballotsPath, newData, origin, type Prepared, prepareOurs, startOurs, writeTokens } from './ours.ts';
import { median, NoVerdict, playRounds, type Round } from './rounds.ts';

const pages = 10_000;
/** Votes a second: enough that every tick has a change, few compared with the streams. */
const rate = 20;
/** Seconds of votes: warm-up, and measured. */
const [warmUp, measured] = [3, 25];
const readers = fileURLToPath(new URL('live-readers.ts', import.meta.url));

interface Burst {
  /** Milliseconds until votes were answered, median and 99th percentile. */
  readonly p50: number;
  readonly p99: number;
  /** Server CPU, in percent of a core. */
  readonly cpu: number;
  /** Time of each response. */
  readonly answered: readonly number[];
}

interface Streams {
  readonly heard: Heard;
  /** Streams the server closed when it stopped. */
  readonly ended: number;
}

interface Sample {
  readonly votes: Burst;
  /** Resident memory of the server afterwards, in bytes. */
  readonly memory: number;
  readonly streams?: Streams;
}

/** The cost of ten thousand live readers while people vote: memory, CPU, and the delay of votes. */
export async function live(say: (line: string) => void): Promise<readonly Figure[]> {
  say(requireFiles(pages + 200));
  const prepared = await prepareOurs(benchFolder());
  say(`${prepared.durability}; ${String(rate)} votes a second; the streams are read by a process of their own`);
  const devices = readFileSync(writeTokens(prepared, rate * (2 * warmUp + measured)), 'utf8')
    .trim()
    .split('\n');

  const rounds = await playRounds<Sample>({
    reference: async () => {
      const { server, burst } = await startVoting(prepared, devices);
      await burst(warmUp);
      const votes = await burst(measured);
      const memory = server.memory();
      await server.stop();
      return { votes, memory };
    },
    cases: {
      watched: async () => {
        const { server, burst } = await startVoting(prepared, devices);
        const child = await openStreams(server);
        await burst(warmUp);
        // Events of the last votes are still in flight.
        await wait(2_000);
        const votes = await burst(measured);
        const memory = server.memory();
        await wait(3_000);
        const watches = (await ask(child, 'heard')) as Watch[];
        const heard = heardOf(watches, { pages, before: rate * 2 * warmUp, answered: votes.answered });
        await server.stop();
        await wait(500);
        return { votes, memory, streams: { heard, ended: Number(await ask(child, 'ended')) } };
      },
    },
    pace: ({ votes }) => votes.cpu,
    say,
    wanted: 3,
  });
  return figuresOf(rounds);
}

function figuresOf(rounds: readonly Round<Sample>[]): Figure[] {
  const played = rounds.flatMap(({ samples: { watched }, references }) => {
    if (!watched?.streams) return [];
    const { votes, memory, streams } = watched;
    // Subtract the cost of the votes themselves.
    const bare = (figure: (sample: Sample) => number) => (figure(references[0]) + figure(references[1])) / 2;
    const kilobytes = (memory - bare((sample) => sample.memory)) / 1024 / pages;
    const cpu = votes.cpu - bare((sample) => sample.votes.cpu);
    return [{ votes, kilobytes, cpu, ...streams, alone: references.map((reference) => reference.votes) }];
  });
  const calm = played.toSorted((one, other) => minOf(one.alone, 'p99') - minOf(other.alone, 'p99'))[0];
  if (!calm) throw new NoVerdict('there was no round');
  const sum = (figure: (round: (typeof played)[number]) => number): number =>
    played.reduce((all, round) => all + figure(round), 0);
  return [
    {
      name: 'memory of the server a stream',
      value: median(played.map(({ kilobytes }) => kilobytes)),
      unit: 'KB',
      atMost: 20,
      stretch: 16,
    },
    {
      name: `of a core, ${String(pages)} streams`,
      value: median(played.map(({ cpu }) => cpu)),
      unit: '%',
      atMost: 20,
      stretch: 10,
    },
    { name: '… and the votes', value: median(played.map(({ votes }) => votes.cpu)), unit: '%' },
    { name: 'of a core, the votes alone', value: median(played.map(({ alone }) => minOf(alone, 'cpu'))), unit: '%' },
    {
      name: 'events received',
      value: sum(({ heard }) => heard.events),
      unit: '',
      // Each stream must receive a change in nearly every measured second.
      atLeast: played.length * pages * (measured - 5),
    },
    { name: 'events lost', value: sum(({ heard }) => heard.lost), unit: '', atMost: 0 },
    {
      name: 'streams that ended with the server',
      value: Math.min(...played.map(({ ended }) => ended)),
      unit: '',
      atLeast: pages,
    },
    { name: 'a vote counted until half of the pages have it', value: calm.heard.p50, unit: 'ms' },
    { name: '… until 99 of 100 have it', value: calm.heard.p99, unit: 'ms' },
    { name: 'the first page until 99 of 100 have an event', value: calm.heard.spread, unit: 'ms' },
    { name: 'half of votes answered, no streams', value: minOf(calm.alone, 'p50'), unit: 'ms' },
    { name: 'half of votes answered, with streams', value: calm.votes.p50, unit: 'ms' },
    { name: '99 of 100 votes answered, no streams', value: minOf(calm.alone, 'p99'), unit: 'ms' },
    { name: '99 of 100 votes answered, with streams', value: calm.votes.p99, unit: 'ms' },
  ];
}

const minOf = (bursts: readonly Burst[], figure: 'cpu' | 'p50' | 'p99'): number =>
  Math.min(...bursts.map((burst) => burst[figure]));

/** A warmed-up server, and a function that sends some seconds of votes. */
async function startVoting(prepared: Prepared, devices: readonly string[]) {
  const server = await startOurs(newData(prepared));
  let used = 0;
  const burst = (seconds: number): Promise<Burst> => {
    const from = used;
    used += seconds * rate;
    return vote(server, devices.slice(from, used));
  };
  await burst(warmUp);
  return { server, burst };
}

async function openStreams(server: ServerProcess): Promise<ChildProcess> {
  const child = fork(readers, [new URL(server.url).port, '/api/v1/live?slug=bench']);
  const told = await ask(child, pages);
  if (told !== pages) throw new Error(`of ${String(pages)} streams ${String(told)} were opened`);
  return child;
}

async function ask(child: ChildProcess, message: number | string): Promise<unknown> {
  child.send(message);
  const [answer] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('the process that reads the streams ended before its time');
    }),
  ])) as [unknown];
  return answer;
}

/** Sends one vote per token at a fixed rate, without waiting for responses. Throws if a vote is refused. */
async function vote(server: ServerProcess, tokens: readonly string[]): Promise<Burst> {
  const agent = new Agent({ keepAlive: true });
  const answered: number[] = [];
  const cpu = server.cpu();
  const start = monotonic();
  const delays = await Promise.all(
    tokens.map(async (token, index) => {
      const due = start + (index * 1000) / rate;
      await wait(Math.max(1, due - monotonic()));
      await castBallot(server.url, token, agent);
      const now = monotonic();
      answered.push(now);
      return now - due;
    }),
  );
  const took = monotonic() - start;
  agent.destroy();
  delays.sort((one, other) => one - other);
  const at = (share: number): number => delays[Math.ceil(share * delays.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), cpu: (server.cpu() - cpu) / took / 10, answered };
}

async function castBallot(url: string, token: string, agent: Agent): Promise<void> {
  const headers = { 'content-type': 'application/json', 'shura-device': token, origin };
  const sent = request(url + ballotsPath, { method: 'POST', agent, headers });
  sent.end('{"answers":{"place":"north"}}');
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.resume();
  if (answer.statusCode !== 201) throw new Error(`a vote was answered ${String(answer.statusCode)}`);
  await once(answer, 'end');
}
