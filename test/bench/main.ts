/**
 * `npm run bench -- NAME [--store postgres] [--workers N] [--json]`: figures compared with rivals in the same run.
 * Exits 1 if a limit is missed, 2 if the machine was too busy for a verdict. With `--json` the last line of stdout is
 * one object.
 */
import { readOptions, refuse } from '../harness/command-line.ts';
import { machine } from './conditions.ts';
import { describeFigure, type Figure, missed } from './figures.ts';
import type { StoreName } from './ours.ts';
import { NoVerdict } from './rounds.ts';

export interface BenchOptions {
  readonly store: StoreName;
  /** Processes on one PostgreSQL. */
  readonly workers: number;
}
type Bench = (say: (line: string) => void, options: BenchOptions) => Promise<readonly Figure[]>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  votes: async () => (await import('./votes.ts')).votes,
  results: async () => (await import('./results.ts')).results,
  delay: async () => (await import('./delay.ts')).delay,
  desk: async () => (await import('./desk.ts')).desk,
  list: async () => (await import('./list.ts')).list,
  live: async () => (await import('./live.ts')).live,
  memory: async () => (await import('./memory.ts')).memory,
  page: async () => (await import('./page.ts')).page,
  questions: async () => (await import('./questions.ts')).questions,
  search: async () => (await import('./search.ts')).search,
  soak: async () => (await import('./soak.ts')).soak,
  similar: async () => (await import('../../packages/alike/bench/similar.ts')).similar,
};

const usage = `npm run bench -- ${Object.keys(benches).join('|')} [--store sqlite|postgres] [--workers N] [--json]`;
const { positionals, values } = readOptions(usage, {
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    store: { type: 'string', default: 'sqlite' },
    workers: { type: 'string', default: '1' },
  },
});
const [name = ''] = positionals;
const { json, store } = values;
const workers = Number(values.workers);
const open = benches[name];
if (open === undefined || (store !== 'sqlite' && store !== 'postgres') || !(workers >= 1)) refuse(usage);

const say = (line: string): void => {
  console.log(line);
};

try {
  say(machine());
  const figures = await (await open())(say, { store, workers });
  say(machine());
  for (const figure of figures) say(describeFigure(figure));
  if (json) say(JSON.stringify({ bench: name, ok: !figures.some(missed), figures }));
  process.exit(figures.some(missed) ? 1 : 0);
} catch (error) {
  if (!(error instanceof NoVerdict)) throw error;
  say(`no verdict: ${error.message}`);
  if (json) say(JSON.stringify({ bench: name, ok: null, reason: error.message }));
  process.exit(2);
}
