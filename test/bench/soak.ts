import { newToken } from '../harness/poll-devices.ts';
import { benchFolder } from './conditions.ts';
import type { Figure } from './figures.ts';
import type { BenchOptions } from './main.ts';
import { bytesAtRest, counted, newData, prepareOurs, recountOf, startOurs } from './ours.ts';
import { median } from './rounds.ts';
import { voteSteadily } from './steady.ts';

const ballots = 1_000_000;
/** Votes a second: five million a day are sixty on average, and a few hundred in the busiest hour. */
const rate = 2_500;

/** A million ballots at a steady rate: latency, memory growth, and bytes written. */
export async function soak(say: (line: string) => void, { store }: BenchOptions): Promise<readonly Figure[]> {
  const prepared = await prepareOurs(benchFolder(), store);
  const { cluster } = prepared;
  say(prepared.durability);
  const data = newData(prepared);
  const server = await startOurs(data);
  const log = cluster?.run('SELECT pg_current_wal_lsn()');
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(server.memory()), 1_000);
  const before = server.cpu();
  const took = await voteSteadily({ url: server.url, mint: () => newToken(prepared.devices), count: ballots, rate });
  const cpu = (server.cpu() - before) / ballots;
  clearInterval(watch);
  const written =
    log === undefined ? Number.NaN : Number(cluster?.run(`SELECT pg_current_wal_lsn() - '${log}'::pg_lsn`)) / ballots;
  const results = await counted(server);
  await server.stop();
  const bytes = (bytesAtRest(data, cluster) - bytesAtRest(prepared.data, cluster)) / ballots;
  const recount = await recountOf(data);

  const fifth = Math.floor(memory.length / 5);
  const grown = median(memory.slice(-fifth)) / median(memory.slice(fifth, 2 * fifth));
  const ms = (part: number): number => took.percentile(part) / 1_000;
  return [
    { name: 'votes a second, sent when due', value: rate, unit: '/s' },
    { name: 'half of them answered', value: ms(50), unit: 'ms' },
    { name: '99 of 100 answered', value: ms(99), unit: 'ms' },
    { name: '999 of 1,000 answered', value: ms(99.9), unit: 'ms' },
    { name: 'server CPU a vote', value: cpu, unit: 'µs' },
    { name: 'ballots that the results count', value: results, unit: '', atLeast: ballots, atMost: ballots },
    { name: 'ballots that a recount finds', value: recount.counted, unit: '', atLeast: ballots, atMost: ballots },
    { name: 'tallies that a recount finds wrong', value: recount.wrong, unit: '', atMost: 0 },
    { name: 'memory of the server, at most', value: Math.max(...memory) / 1e6, unit: 'MB', atMost: 250 },
    { name: 'its last fifth / its second', value: grown, unit: '×', atMost: 1.1 },
    { name: 'bytes a ballot at rest', value: bytes, unit: 'B', atMost: store === 'sqlite' ? 45 : 120 },
    ...(cluster ? [{ name: 'bytes of write-ahead log a ballot', value: written, unit: 'B' }] : []),
  ];
}
