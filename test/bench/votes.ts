import { type ServerProcess, startRival } from '../harness/server-process.ts';
import { benchFolder, requireFull } from './conditions.ts';
import type { Figure } from './figures.ts';
import { type Load, load, notCounted, uncounted } from './load.ts';
import type { BenchOptions } from './main.ts';
import {
  addBallots,
  ballotsPath,
  bytesAtRest,
  counted,
  newData,
  origin,
  prepareOurs,
  startOurs,
  writeTokens,
} from './ours.ts';
import { median, playRounds, ratio } from './rounds.ts';
import { votesOfWorkers } from './workers.ts';

interface Sample {
  readonly load: Load;
  /** Requests answered, warm-up included. */
  readonly answered: number;
  /** Server CPU a request, in microseconds. */
  readonly cpu: number;
}

const floorsOf = {
  // On SQLite the result depends on the disk's flush time: printed only.
  sqlite: { naive: {}, bytes: { atMost: 45, stretch: 33 } },
  postgres: { naive: { atLeast: 6, stretch: 12 }, bytes: { atMost: 120, stretch: 100 } },
} as const;

/** Seconds until V8 has compiled the path of a vote: after two, compiling still took a seventh of the CPU. */
const warmUp = 6;
const measured = 3;
/** More requests a second than any server here can handle: every request of a burst needs an unused token. */
const echoesAtMost = 160_000;
/**
 * Ballots whose bytes are counted. Index pages with random keys split in waves: with one round's ballots the size of a
 * ballot varies by a tenth, with this many by a twentieth.
 */
const kept = 250_000;
const naivePath = '/polls/bench/ballots';

/** Durable votes a second and their cost, compared with a bare echo and the hand-written app. */
export async function votes(say: (line: string) => void, { store, workers }: BenchOptions): Promise<readonly Figure[]> {
  if (workers > 1) return votesOfWorkers(say, workers);
  const folder = benchFolder();
  const prepared = await prepareOurs(folder, store);
  const { cluster } = prepared;
  const floors = floorsOf[store];
  const tokens = writeTokens(prepared, echoesAtMost * (warmUp + measured));
  say(prepared.durability);

  let lost = 0;
  let naiveDatabases = 0;

  const vote = async (server: ServerProcess, path: string): Promise<Sample> => {
    const warm = await load(server.url, path, warmUp, { tokens, from: 0, origin });
    const from = warm.requests + uncounted;
    const before = server.cpu();
    const burst = await load(server.url, path, measured, { tokens, from, origin });
    const cpu = (server.cpu() - before) / burst.requests;
    return { load: burst, answered: warm.requests + burst.requests, cpu };
  };

  const rounds = await playRounds<Sample>({
    reference: async () => {
      const server = await startRival(new URL('rivals/echo.ts', import.meta.url));
      const sample = await vote(server, '/echo');
      await server.stop();
      return sample;
    },
    cases: {
      naive: async () => {
        const server = cluster
          ? await startRival(new URL('rivals/naive-postgres.ts', import.meta.url), cluster.newDatabase())
          : await startRival(
              new URL('rivals/naive.ts', import.meta.url),
              `${folder}/naive-${String(naiveDatabases++)}.db`,
            );
        if (!cluster) requireFull('naive', server.said['synchronous']);
        const sample = await vote(server, naivePath);
        await server.stop();
        return sample;
      },
      ours: async () => {
        const server = await startOurs(newData(prepared));
        const sample = await vote(server, ballotsPath);
        lost += notCounted(sample.answered, await counted(server), 2);
        await server.stop();
        return sample;
      },
    },
    pace: ({ load: { rate } }) => rate,
    say,
  });

  const filled = newData(prepared);
  await addBallots(filled, kept);
  const bytes = (bytesAtRest(filled, cluster) - bytesAtRest(prepared.data, cluster)) / kept;

  const rate = (sample: Sample): number => sample.load.rate;
  const cpu = (sample: Sample): number => sample.cpu;
  const best = (name: string): number => Math.max(...rounds.map(({ samples }) => samples[name]?.load.rate ?? 0));
  return [
    { name: 'echo, best', value: Math.max(...rounds.flatMap(({ references }) => references.map(rate))), unit: '/s' },
    { name: 'naive, best', value: best('naive'), unit: '/s' },
    { name: 'ours, best', value: best('ours'), unit: '/s' },
    {
      name: 'ours, median until answered',
      value: median(rounds.map(({ samples }) => (samples['ours']?.load.p50 ?? Number.NaN) / 1000)),
      unit: 'ms',
    },
    {
      name: 'ours, 99 of 100 answered',
      value: median(rounds.map(({ samples }) => (samples['ours']?.load.p99 ?? Number.NaN) / 1000)),
      unit: 'ms',
    },
    { name: 'durable votes, ours / echo', value: ratio(rounds, 'ours', rate), unit: '×', atLeast: 0.4, stretch: 0.6 },
    { name: 'durable votes, naive / echo', value: ratio(rounds, 'naive', rate), unit: '×' },
    {
      name: 'durable votes, ours / naive',
      value: ratio(rounds, 'ours', rate, 'naive'),
      unit: '×',
      ...floors.naive,
    },
    { name: 'server CPU a vote, ours / echo', value: ratio(rounds, 'ours', cpu), unit: '×', atMost: 3, stretch: 1.8 },
    { name: 'votes answered and not counted', value: lost, unit: '', atMost: 0 },
    { name: 'bytes a ballot at rest', value: bytes, unit: 'B', ...floors.bytes },
  ];
}
