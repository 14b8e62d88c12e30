import { type ServerProcess, startRival } from '../harness/server-process.ts';
import { benchFolder } from './conditions.ts';
import type { Figure } from './figures.ts';
import { load } from './load.ts';
import { addBallots, counted, newData, prepareOurs, recountOf, resultsPath, startOurs } from './ours.ts';
import { median, playRounds, ratio } from './rounds.ts';

interface Sample {
  /** Requests answered a second. */
  readonly rate: number;
  /** Resident memory of the server after the load, in bytes. */
  readonly memory: number;
}

const maxBallots = 10_000_000;
const sizes = [100, maxBallots] as const;
const warmUp = 1;
const measured = 3;
const starts = 9;

/** The cost of reading results with few and with many ballots stored, and of starting with many. */
export async function results(say: (line: string) => void): Promise<readonly Figure[]> {
  const prepared = await prepareOurs(benchFolder());
  say(prepared.durability);
  const filled = new Map<number, string>();
  for (const size of sizes) {
    const data = newData(prepared);
    await addBallots(data, size);
    filled.set(size, data);
    say(`${String(size)} ballots in a store`);
  }
  const dataOf = (size: number): string => filled.get(size) ?? prepared.data;

  const read = async (server: ServerProcess, path: string): Promise<Sample> => {
    await load(server.url, path, warmUp);
    const { rate } = await load(server.url, path, measured);
    const memory = server.memory();
    await server.stop();
    return { rate, memory };
  };
  const rounds = await playRounds<Sample>({
    reference: async () => read(await startRival(new URL('rivals/echo.ts', import.meta.url)), '/echo'),
    cases: Object.fromEntries(
      sizes.map((size) => [
        String(size),
        async () => {
          const server = await startOurs(dataOf(size));
          const ballots = await counted(server);
          if (ballots !== size) throw new Error(`the results count ${String(ballots)} of ${String(size)} ballots`);
          return read(server, resultsPath);
        },
      ]),
    ),
    pace: ({ rate }) => rate,
    say,
  });

  const startUps = await compareStarts(prepared.data, dataOf(maxBallots));
  const recount = await recountOf(dataOf(maxBallots));
  const rate = (sample: Sample): number => sample.rate;
  const memoryAt = (size: number): number =>
    Math.max(...rounds.map(({ samples }) => samples[String(size)]?.memory ?? Number.NaN)) / 1e6;

  return [
    ...sizes.map((size) => ({
      name: `results with ${String(size)} ballots / GET echo`,
      value: ratio(rounds, String(size), rate),
      unit: '×',
      atLeast: 0.75,
      stretch: 0.85,
    })),
    {
      name: `time of a read, ${String(maxBallots)} ballots / 100`,
      value: ratio(rounds, '100', rate, String(maxBallots)),
      unit: '×',
      atMost: 1.2,
      stretch: 1,
    },
    { name: 'start-up, empty', value: startUps.empty, unit: 'ms' },
    {
      name: `start-up, ${String(maxBallots)} ballots / empty`,
      value: startUps.ratio,
      unit: '×',
      atMost: 1.2,
      stretch: 1,
    },
    { name: 'ballots that a recount finds', value: recount.counted, unit: '', atLeast: maxBallots, atMost: maxBallots },
    { name: 'tallies that a recount finds wrong', value: recount.wrong, unit: '', atMost: 0 },
    { name: 'memory of the server, 100 ballots', value: memoryAt(100), unit: 'MB' },
    {
      name: `memory of the server, ${String(maxBallots)} ballots`,
      value: memoryAt(maxBallots),
      unit: 'MB',
      atMost: 250,
    },
  ];
}

/**
 * Starts a server on each of two data folders alternately. Returns the milliseconds until ready, and the median of the
 * paired ratios.
 */
async function compareStarts(empty: string, full: string): Promise<{ readonly empty: number; readonly ratio: number }> {
  const startTime = async (data: string): Promise<number> => {
    const server = await startOurs(data);
    await server.stop();
    return server.startedIn;
  };
  const pairs: (readonly [number, number])[] = [];
  for (let turn = 0; turn < starts; turn++) pairs.push([await startTime(empty), await startTime(full)]);
  return {
    empty: median(pairs.map(([first]) => first)),
    ratio: median(pairs.map(([first, second]) => second / first)),
  };
}
