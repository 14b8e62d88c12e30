import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SearchAnswer } from '@shura/contract';
import Database from 'better-sqlite3';
import { pairs } from '../../packages/alike/bench/labelled-pairs.ts';
import { suggestions } from '../../packages/alike/bench/suggestions.ts';
import { newToken } from '../harness/poll-devices.ts';
import { nameIn } from '../harness/postgres-cluster.ts';
import type { ServerProcess } from '../harness/server-process.ts';
import { benchFolder } from './conditions.ts';
import type { Figure } from './figures.ts';
import { fillSuggestions, languageOf } from './fill-suggestions.ts';
import { addressIn, benchCluster, commandOf, type Prepared, prepareOurs, startOurs } from './ours.ts';
import { median } from './rounds.ts';
import { voteSteadily } from './steady.ts';

/** Documents, and how many of them are published suggestions. The others are answers to hidden ones. */
const [all, published] = [1_000_000, 100_000];
const queries = 1_000;
/** Votes a second beside searches, and for how many seconds. */
const [rate, seconds] = [200, 20];
const starts = 2;

type Say = (line: string) => void;

/** Searches among a million texts on both stores, alone and beside votes. */
export async function search(say: Say): Promise<readonly Figure[]> {
  const folder = benchFolder();
  const prepared = await prepareOurs(folder);
  const words = fill(prepared.data);
  say(`${String(all)} texts`);
  const without = join(mkdtempSync(join(folder, 'without-')), 'data');
  cpSync(prepared.data, without, { recursive: true });
  say(await runCommand(prepared.data, 'reindex'));
  const asked = questions(prepared.data, words);

  const cluster = await benchCluster(folder);
  const moved = join(mkdtempSync(join(folder, 'moved-')), 'data');
  cpSync(prepared.data, moved, { recursive: true });
  const url = cluster.newDatabase();
  say(await runCommand(moved, 'move', { DATABASE_URL: url }));
  writeFileSync(addressIn(moved), url);
  // As it is after an hour: nothing of the move is left to be written or cleaned.
  cluster.run('VACUUM ANALYZE', nameIn(url));
  cluster.run('CHECKPOINT');

  const found: string[][] = [];
  const figures: Figure[] = [];
  for (const [name, data] of [
    ['SQLite', prepared.data],
    ['PostgreSQL', moved],
  ] as const) {
    const server = await startOurs(data, [], { env: { SHURA_TRUSTED_PROXIES: '127.0.0.1' } });
    await ask(server, asked.slice(0, 50));
    const alone = await ask(server, asked);
    found.push(alone.firsts);
    const votes = await besideVotes(server, prepared, []);
    const beside = await besideVotes(server, prepared, asked);
    await server.stop();
    say(`${name}: the slowest of ${String(queries)}: ${alone.slowest.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    figures.push(
      { name: `${name}: a search, p50`, value: alone.p50, unit: 'ms', atMost: 50, stretch: 20 },
      { name: `${name}: a search, p99`, value: alone.p99, unit: 'ms', atMost: 250 },
      { name: `${name}: votes alone, p99`, value: votes.votes, unit: 'ms' },
      { name: `${name}: votes beside searches, p99`, value: beside.votes, unit: 'ms', atMost: 150 },
      { name: `${name}: searches beside ${String(rate)} votes a second`, value: beside.searches, unit: '/s' },
    );
  }
  const other = (found[0] ?? []).filter((first, n) => first !== found[1]?.[n]).length;
  const startUp = await compareStarts(without, prepared.data);
  return [
    ...figures,
    { name: 'queries whose first ten differ between the stores', value: other, unit: '', atMost: 0 },
    { name: 'start-up, with the index / without', value: startUp, unit: '×', atMost: 1.2, stretch: 1 },
  ];
}

/** Writes the texts, and returns their words. */
function fill(data: string): string[] {
  const words = new Set<string>();
  fillSuggestions(data, suggestions(all), (id, text) => {
    if (id % 50 === 0) for (const [word] of text.matchAll(/\p{L}{3,}/gu)) words.add(word);
    const consultation = id % 2 ? 'few' : 'many';
    if (id % (all / published) === 0) return { agency: 'bench', consultation, text, acts: [] };
    const at = Date.now() - all + id;
    const reason = { [languageOf(text)]: text };
    const answered = { kind: 'answered', at, office: { en: '—' }, outcome: 'adopted', reason } as const;
    return { agency: 'bench', consultation, text: '—', acts: [answered, { kind: 'hidden', at, policy: 1, rule: 1 }] };
  });
  return [...words];
}

/** One word that a tenth of the texts have at most, three to five words of a text, whole questions: a third each. */
function questions(data: string, words: readonly string[]): string[] {
  const database = new Database(join(data, 'shura.db'), { readonly: true });
  const countOf = database.prepare('SELECT count(*) AS n FROM search_index WHERE search_index MATCH ?');
  const isRare = (word: string): boolean => {
    const stem = `"w:${word.toLowerCase()}"`;
    return (countOf.get(stem) as { n: number }).n <= all / 10;
  };
  const third = Math.ceil(queries / 3);
  const ones = words.filter((_, n) => n % 7 === 0).filter(isRare);
  const texts = [...suggestions(20 * third)].filter((_, n) => n % 20 === 0);
  const whole = pairs.flatMap(({ a, b }) => [a, b]).map((text) => text.slice(0, 200));
  const asked = Array.from({ length: third }, (_, n) => [
    ones[n % ones.length] ?? '',
    (texts[n] ?? '')
      .split(' ')
      .slice(n % 3, (n % 3) + 3 + (n % 3))
      .join(' '),
    whole[n % whole.length] ?? '',
  ]);
  database.close();
  return asked.flat().slice(0, queries);
}

/** Searches from the given network, of which each may search only so often. */
export async function askForHits({ url }: ServerProcess, q: string, network: number): Promise<SearchAnswer> {
  const response = await fetch(`${url}/api/v1/search?${new URLSearchParams({ q }).toString()}`, {
    headers: { 'x-forwarded-for': `10.${String(network >> 8)}.${String(network & 255)}.1` },
  });
  const answer = (await response.json()) as SearchAnswer;
  if (!response.ok) throw new Error(`a search was refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** Asks one after another, each from another network. */
async function ask(server: ServerProcess, asked: readonly string[], until?: AbortSignal) {
  const took: number[] = [];
  const firsts: string[] = [];
  for (const [n, q] of asked.entries()) {
    if (until?.aborted) break;
    const began = performance.now();
    const { hits } = await askForHits(server, q, n);
    took.push(performance.now() - began);
    firsts.push(hits.map(({ kind, href }) => `${kind} ${href}`).join());
  }
  took.sort((one, other) => one - other);
  const at = (share: number): number => took[Math.floor(share * took.length)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), slowest: took.slice(-5), firsts, count: took.length };
}

/** Latency of votes while two readers search all the time. */
async function besideVotes(server: ServerProcess, { devices }: Prepared, asked: readonly string[]) {
  const ended = new AbortController();
  const readers = [0, 1].map((n) => ask(server, [...asked.slice(n * 500), ...asked, ...asked], ended.signal));
  const mint = () => newToken(devices);
  const took = await voteSteadily({ url: server.url, mint, count: rate * seconds, rate });
  ended.abort();
  const searched = await Promise.all(readers);
  return {
    votes: took.percentile(99) / 1_000,
    searches: searched.reduce((sum, { count }) => sum + count, 0) / seconds,
  };
}

async function compareStarts(without: string, data: string): Promise<number> {
  const timeOf = async (place: string): Promise<number> => {
    const server = await startOurs(place);
    await server.stop();
    return server.startedIn;
  };
  const ratios: number[] = [];
  for (let turn = 0; turn < starts; turn++) {
    const before = await timeOf(without);
    ratios.push((await timeOf(data)) / before);
  }
  return median(ratios);
}

/** Runs a command of `shura` on a data folder; returns what it printed. */
export async function runCommand(
  data: string,
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const began = performance.now();
  const [program, ...args] = commandOf(name);
  const { stdout } = await promisify(execFile)(program, args, { env: { ...process.env, SHURA_DATA: data, ...env } });
  return `${name}, ${((performance.now() - began) / 1_000).toFixed(0)} s: ${stdout.trim()}`;
}
