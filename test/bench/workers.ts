import { setTimeout as wait } from 'node:timers/promises';
import { type ServerProcess, startRival } from '../harness/server-process.ts';
import { benchFolder } from './conditions.ts';
import type { Figure } from './figures.ts';
import { load, notCounted } from './load.ts';
import { ballotsPath, counted, newData, origin, prepareOurs, recountOf, startOurs, writeTokens } from './ours.ts';
import { playRounds, ratio } from './rounds.ts';

interface Sample {
  /** Requests answered a second by all processes. */
  readonly rate: number;
}

const warmUp = 2;
const measured = 3;
/** Maximum number of tokens that one process uses in a burst. */
const share = 150_000;

/** Durable votes a second of several processes on one PostgreSQL, compared with as many of the hand-written app. */
export async function votesOfWorkers(say: (line: string) => void, processes: number): Promise<readonly Figure[]> {
  const folder = benchFolder();
  const prepared = await prepareOurs(folder, 'postgres');
  const { cluster } = prepared;
  if (!cluster) throw new Error('unreachable: it was prepared on PostgreSQL');
  const tokens = writeTokens(prepared, 2 * share * processes);
  say(prepared.durability);
  let lost = 0;
  let wrong = 0;

  /** The load of one server, split among the processes. */
  const burst = async (urls: readonly string[], path: string, seconds: number, from: number) => {
    const parts = urls.map((url, n) =>
      load(url, path, seconds, { tokens, from: from + n * share, origin }, 1 / processes),
    );
    const loads = await Promise.all(parts);
    return { rate: loads.reduce((sum, { rate }) => sum + rate, 0), requests: loads.map(({ requests }) => requests) };
  };
  const vote = async (urls: readonly string[], path: string) => {
    const warm = await burst(urls, path, warmUp, 0);
    const { rate, requests } = await burst(urls, path, measured, share * processes);
    return { rate, answered: [...warm.requests, ...requests].reduce((sum, n) => sum + n, 0) };
  };
  const inAll = async (servers: readonly ServerProcess[], path: string): Promise<Sample> => {
    const sample = await vote(
      Array.from({ length: processes }, (_, n) => servers[n % servers.length]?.url ?? ''),
      path,
    );
    for (const server of servers) await server.stop();
    return sample;
  };

  const rounds = await playRounds<Sample>({
    reference: async () => inAll([await startRival(new URL('rivals/echo.ts', import.meta.url))], '/echo'),
    cases: {
      naive: async () => {
        const database = cluster.newDatabase();
        const servers: ServerProcess[] = [];
        for (let n = 0; n < processes; n += 1) {
          servers.push(await startRival(new URL('rivals/naive-postgres.ts', import.meta.url), database));
        }
        return inAll(servers, '/polls/bench/ballots');
      },
      ours: async () => {
        const data = newData(prepared);
        const server = await startOurs(data, ['--workers', String(processes)]);
        await wait(3_000);
        const { rate, answered } = await vote(
          Array.from({ length: processes }, () => server.url),
          ballotsPath,
        );
        await wait(1_500);
        lost += notCounted(answered, await counted(server), 2 * processes);
        await server.stop();
        wrong += (await recountOf(data)).wrong;
        return { rate };
      },
    },
    pace: ({ rate }) => rate,
    say,
  });

  const rate = (sample: Sample): number => sample.rate;
  const best = (name: string): number => Math.max(...rounds.map(({ samples }) => samples[name]?.rate ?? 0));
  return [
    { name: `naive, ${String(processes)} processes, best`, value: best('naive'), unit: '/s' },
    { name: `ours, ${String(processes)} processes, best`, value: best('ours'), unit: '/s' },
    { name: 'durable votes, ours / one echo', value: ratio(rounds, 'ours', rate), unit: '×' },
    {
      name: 'durable votes, ours / naive',
      value: ratio(rounds, 'ours', rate, 'naive'),
      unit: '×',
      atLeast: 6,
      stretch: 9,
    },
    { name: 'votes answered and not counted', value: lost, unit: '', atMost: 0 },
    { name: 'tallies that a recount finds wrong', value: wrong, unit: '', atMost: 0 },
  ];
}
