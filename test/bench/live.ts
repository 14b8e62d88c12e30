import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ServerProcess } from '../server-process.ts';
import { benchFolder, requireFiles } from './conditions.ts';
import type { Figure } from './figures.ts';
import { type Heard, heardOf, monotonic, type Watch } from './live-watch.ts';
import { ballotsPath, newData, origin, type Prepared, prepareOurs, startOurs, writeTokens } from './ours.ts';
import { median, NoVerdict } from './rounds.ts';

const pages = 10_000;
const rounds = 3;
/** Votes a second, and seconds of them: enough that every tick has a change, and few beside the streams. */
const [rate, seconds, settling] = [50, 20, 3];
const votesOfRound = rate * (2 * seconds + 2 * settling);
const readers = fileURLToPath(new URL('live-readers.ts', import.meta.url));

interface Burst {
  /** Milliseconds until 99 of 100 votes, and half of them, were answered. */
  readonly p99: number;
  readonly p50: number;
  /** Of one core. */
  readonly cpu: number;
  readonly answered: readonly number[];
}

interface Sample {
  readonly alone: Burst;
  readonly watched: Burst;
  readonly heard: Heard;
  /** Resident memory of the server that came with the streams. */
  readonly kilobytes: number;
  readonly ended: number;
}

/** What ten thousand pages cost that watch a poll while people vote: memory, processor, and the patience of those who vote. */
export async function live(say: (line: string) => void): Promise<readonly Figure[]> {
  say(requireFiles(pages + 200));
  const prepared = await prepareOurs(benchFolder());
  const tokens = readFileSync(writeTokens(prepared, votesOfRound * rounds), 'utf8').trim().split('\n');
  say(`${prepared.durability}; ${String(rate)} votes a second; the streams are read by a process of their own`);
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const sample = await playRound(prepared, tokens.splice(0, votesOfRound));
    const { alone, watched, kilobytes, heard } = sample;
    samples.push(sample);
    say(
      `round ${String(round + 1)}: ${kilobytes.toFixed(1)} KB a stream, ${watched.cpu.toFixed(1)} % of a core ` +
        `(${alone.cpu.toFixed(1)} % for the votes alone), ${String(heard.events)} events`,
    );
  }
  return figuresOf(samples);
}

function figuresOf(samples: readonly Sample[]): Figure[] {
  const [calm] = samples.toSorted((one, other) => one.alone.p99 - other.alone.p99);
  if (!calm) throw new NoVerdict('there was no round');
  const of = (figure: (sample: Sample) => number): number => median(samples.map(figure));
  const sum = (figure: (sample: Sample) => number): number => samples.reduce((all, one) => all + figure(one), 0);
  return [
    { name: 'memory of the server a stream', value: of((one) => one.kilobytes), unit: 'KB', atMost: 20, stretch: 16 },
    {
      name: `processor of the server, ${String(pages)} streams and votes`,
      value: of(({ watched }) => watched.cpu),
      unit: '%',
      atMost: 20,
      stretch: 10,
    },
    { name: 'processor of the server, votes alone', value: of(({ alone }) => alone.cpu), unit: '%' },
    { name: 'events received', value: sum(({ heard }) => heard.events), unit: '', atLeast: samples.length * pages * 10 },
    { name: 'events lost', value: sum(({ heard }) => heard.lost), unit: '', atMost: 0 },
    {
      name: 'streams that ended with the server',
      value: Math.min(...samples.map(({ ended }) => ended)),
      unit: '',
      atLeast: pages,
    },
    { name: 'a vote counted until half of the pages have it', value: calm.heard.p50, unit: 'ms' },
    { name: '… until 99 of 100 have it', value: calm.heard.p99, unit: 'ms' },
    { name: 'the first page until 99 of 100 have an event', value: calm.heard.spread, unit: 'ms' },
    { name: 'half of votes answered, no streams', value: calm.alone.p50, unit: 'ms' },
    { name: 'half of votes answered, with streams', value: calm.watched.p50, unit: 'ms' },
    { name: '99 of 100 votes answered, no streams', value: calm.alone.p99, unit: 'ms' },
    { name: '99 of 100 votes answered, with streams', value: calm.watched.p99, unit: 'ms' },
  ];
}

async function playRound(prepared: Prepared, tokens: string[]): Promise<Sample> {
  const server = await startOurs(newData(prepared));
  const burst = (length: number): Promise<Burst> => vote(server, tokens.splice(0, length * rate));
  await burst(settling);
  const alone = await burst(seconds);
  const memory = server.memory();

  const { port } = new URL(server.url);
  const child = fork(readers, [port, '/api/v1/live?slug=bench']);
  const told = await ask(child, pages);
  if (told !== pages) throw new Error(`of ${String(pages)} streams ${String(told)} were opened`);
  await burst(settling);
  // What the last votes changed is on its way.
  await wait(2_000);
  const before = rate * (2 * settling + seconds);
  const watched = await burst(seconds);
  const kilobytes = (server.memory() - memory) / 1024 / pages;
  await wait(3_000);
  const watches = (await ask(child, 'heard')) as Watch[];
  const heard = heardOf(watches, { pages, before, answered: watched.answered });
  await server.stop();
  await wait(500);
  const ended = Number(await ask(child, 'ended'));
  return { alone, watched, heard, kilobytes, ended };
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

/** Sends a vote with each token, at a steady pace whatever becomes of those before; throws where one is refused. */
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
  const [answer] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  answer.resume();
  if (answer.statusCode !== 201) throw new Error(`a vote was answered ${String(answer.statusCode)}`);
  await once(answer, 'end');
}
