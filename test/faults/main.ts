/**
 * `npm run faults -- [NAME …] [--store sqlite|postgres] [--runs N] [--seed N]`: breaks things under load, and holds what
 * every voter was told against what is there. Exits 1 when anything is lost, doubled or miscounted.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { benchFolder, machine } from '../bench/conditions.ts';
import { type Findings, isClean } from './audit.ts';
import { breakGround, type Ground } from './ground.ts';

interface Options {
  readonly runs: number;
  readonly random: () => number;
  readonly store: 'sqlite' | 'postgres';
}

const say = (line: string): void => console.log(line);

/** Kills the server in the middle of votes, again and again, and starts it on what it left. */
const app = async ({ runs, random, store }: Options): Promise<Findings> => {
  const ground = await breakGround(benchFolder(), store, random);
  await ground.start();
  let slowest = 0;
  for (let run = 1; run <= runs; run += 1) {
    const crowd = ground.crowd(16);
    await someVotes(crowd, random);
    await ground.stop('SIGKILL');
    await crowd.stop();
    const began = performance.now();
    await ground.start();
    slowest = Math.max(slowest, performance.now() - began);
  }
  await ground.stop();
  say(`  the slowest start after a kill: ${slowest.toFixed(0)} ms`);
  return ground.audit();
};

/** Kills PostgreSQL in the middle of votes, again and again; the server has to find it again by itself. */
const database = async ({ runs, random }: Options): Promise<Findings> => {
  const ground = await breakGround(benchFolder(), 'postgres', random);
  const { cluster } = ground;
  if (!cluster) throw new Error('unreachable: it is on PostgreSQL');
  await ground.start();
  let slowest = 0;
  for (let run = 1; run <= runs; run += 1) {
    const crowd = ground.crowd(16);
    await someVotes(crowd, random);
    await cluster.kill();
    await wait(50 + random() * 200);
    await cluster.start();
    const [began, before] = [performance.now(), crowd.answered()];
    while (crowd.answered() === before) await wait(20);
    slowest = Math.max(slowest, performance.now() - began);
    await crowd.stop();
  }
  await ground.stop();
  say(`  the longest until a vote was taken again: ${slowest.toFixed(0)} ms`);
  return ground.audit();
};

const someVotes = async (crowd: ReturnType<Ground['crowd']>, random: () => number): Promise<void> => {
  while (crowd.answered() < 20) await wait(5);
  await wait(random() * 250);
};

const scenarios: Readonly<Record<string, (options: Options) => Promise<Findings>>> = { app, database };

/** The same numbers for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    store: { type: 'string', default: 'postgres' },
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const { store } = values;
const names = positionals.length > 0 ? positionals : Object.keys(scenarios);
const unknown = names.find((name) => !(name in scenarios));
if (unknown !== undefined || (store !== 'sqlite' && store !== 'postgres')) {
  console.error(
    `Usage: npm run faults -- [${Object.keys(scenarios).join('|')} …] [--store sqlite|postgres] [--runs N] [--seed N]`,
  );
  process.exit(2);
}

say(`${machine()}, seed ${values.seed}`);
let clean = true;
for (const name of names) {
  say(`${name}, ${values.runs} runs`);
  const findings = await scenarios[name]?.({
    runs: Number(values.runs),
    random: randomFrom(Number(values.seed)),
    store,
  });
  if (!findings) continue;
  clean &&= isClean(findings);
  const { votes, answered, lost, ghosts, surplus, wrong } = findings;
  say(
    `${isClean(findings) ? '✔' : '✖'} ${name}: ${String(votes)} votes sent, ${String(answered)} answered, ${String(lost)} lost, ` +
      `${String(ghosts)} refused and there, ${String(surplus)} too many, ${String(wrong)} counters wrong`,
  );
}
process.exit(clean ? 0 : 1);
