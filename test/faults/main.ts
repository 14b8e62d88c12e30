/**
 * `npm run faults -- [NAME …] [--store sqlite|postgres] [--runs N] [--scale N] [--seed N]`: injects faults under load,
 * and compares what every voter was told with the store. Exits 1 if anything is lost, doubled or miscounted, or another
 * check fails.
 */
import { machine } from '../bench/conditions.ts';
import { readOptions, refuse } from '../harness/command-line.ts';
import { randomFrom } from '../harness/random.ts';
import { type Findings, isClean } from './audit.ts';
import { clock } from './clock.ts';
import { lock, pool } from './contention.ts';
import { brokenControls } from './controls.ts';
import { crowd } from './crowd.ts';
import { deploy } from './deploy.ts';
import { disk, diskWal } from './disk.ts';
import { app, crashPoints, database } from './kills.ts';
import { move } from './move.ts';
import { network } from './network.ts';
import { patroni } from './patroni.ts';
import { races } from './races.ts';
import type { Scenario, Verdict } from './scenario.ts';
import { slow } from './slow-clients.ts';
import { standby } from './standby.ts';
import { stuffing } from './stuffing.ts';
import { workers } from './workers.ts';

const scenarios: Readonly<Record<string, Scenario>> = {
  controls: brokenControls,
  app,
  database,
  'crash-points': crashPoints,
  races,
  crowd,
  stuffing,
  disk,
  'disk-wal': diskWal,
  standby,
  patroni,
  deploy,
  lock,
  pool,
  network,
  clock,
  slow,
  workers,
  move,
};

const usage = `npm run faults -- [${Object.keys(scenarios).join('|')} …] [--store sqlite|postgres] [--runs N] [--scale N] [--seed N]`;
const { positionals, values } = readOptions(usage, {
  allowPositionals: true,
  options: {
    store: { type: 'string', default: 'postgres' },
    runs: { type: 'string', default: '20' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const { store } = values;
const [runs, scale, seed] = [values.runs, values.scale, values.seed].map(Number) as [number, number, number];
const names = positionals.length > 0 ? positionals : Object.keys(scenarios);
const unknown = names.some((name) => !(name in scenarios));
if (unknown || (store !== 'sqlite' && store !== 'postgres') || !(runs >= 1) || !(scale > 0) || Number.isNaN(seed))
  refuse(usage);

const describe = (name: string, { findings, missed }: Verdict): string => {
  const good = missed.length === 0 && (findings === undefined || isClean(findings));
  return [
    `${good ? '✔' : '✖'} ${name}${findings ? `: ${inWords(findings)}` : ''}`,
    ...missed.map((words) => `  ✖ ${words}`),
  ].join('\n');
};

const inWords = ({ votes, answered, lost, ghosts, surplus, wrong }: Findings): string =>
  `${String(votes)} votes sent, ${String(answered)} answered, ${String(lost)} lost, ${String(ghosts)} refused and there, ` +
  `${String(surplus)} too many, ${String(wrong)} counters wrong`;

console.log(`${machine()}, ${store}, seed ${String(seed)}`);
const verdicts: string[] = [];
for (const [name, scenario] of Object.entries(scenarios).filter(([name]) => names.includes(name))) {
  console.log(name);
  const say = (line: string): void => console.log(`  ${line}`);
  verdicts.push(describe(name, await scenario({ runs, scale, store, say, random: randomFrom(seed) })));
}
for (const verdict of verdicts) console.log(verdict);
process.exit(verdicts.some((verdict) => verdict.includes('✖')) ? 1 : 0);
