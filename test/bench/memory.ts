import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { suggestions } from '../../packages/alike/bench/suggestions.ts';
import { newToken } from '../harness/poll-devices.ts';
import type { ServerProcess } from '../harness/server-process.ts';
import { benchFolder } from './conditions.ts';
import { describeFigure, type Figure } from './figures.ts';
import type { Flood, FloodAnswers, Sender } from './flood.ts';
import type { BenchOptions } from './main.ts';
import { newData, origin, type Prepared, prepareOurs, startOurs } from './ours.ts';
import { voteSteadily } from './steady.ts';

const [all, published] = [1_000_000, 100_000];
const length = 200;
/** Suggestions sent in all (alternately of maximum length and too long) and per second, and number of networks. */
const [sent, perSecond, networks] = [200_000, 1_000, 50];
/** MB at start, of which the index of alike suggestions takes 53 (decision 13). */
const startAtMost = 430;
/** Concurrent votes a second. */
const rate = 200;

/**
 * Measures the server's memory at start with a million stored suggestions, and while fifty networks send the most and
 * longest suggestions they can, together with votes.
 */
export async function memory(say: (line: string) => void, { store }: BenchOptions): Promise<readonly Figure[]> {
  if (store !== 'sqlite') throw new Error('bench memory fills SQLite alone: no --store');
  const prepared = await prepareOurs(benchFolder());
  say(prepared.durability);
  const started = await startUp(prepared, say);
  for (const figure of started) say(describeFigure(figure));
  return [...started, ...(await flood(prepared, say))];
}

async function startUp(prepared: Prepared, say: (line: string) => void): Promise<Figure[]> {
  const data = newData(prepared);
  fill(data);
  say(`${String(all)} suggestions of ${String(length)} characters, ${String(published)} of them published`);
  const server = await startOurs(data);
  const { startedIn } = server;
  await rest(server);
  const peak = server.peakMemory();
  await server.stop();
  return [
    { name: 'memory at start, at most', value: peak / 1e6, unit: 'MB', atMost: startAtMost },
    { name: 'start', value: startedIn / 1_000, unit: 's' },
  ];
}

/** Writes suggestions as the store does, in large transactions. Two thirds of the unpublished ones await moderation. */
function fill(data: string): void {
  const database = new Database(join(data, 'shura.db'));
  database.pragma('synchronous = OFF');
  const suggestion = database.prepare('INSERT INTO suggestion VALUES (?, ?, ?, ?, ?)');
  const act = database.prepare('INSERT INTO act VALUES (?, ?, ?)');
  const texts = longEnough();
  const now = Date.now();
  const write = database.transaction((from: number, to: number) => {
    for (let id = from; id <= to; id += 1) {
      const kind = id % 10 === 0 ? 'published' : id % 9 === 1 ? 'hidden' : id % 9 < 4 ? 'removed' : 'held';
      const reference = id
        .toString(36)
        .toUpperCase()
        .padStart(8, '0')
        .replace(/(.{4})$/, '-$1');
      const record = {
        ...{ reference, agency: 'bench', consultation: id % 2 ? 'few' : 'many', receivedAt: now - all + id, policy: 1 },
        ...{ direction: 'rtl', language: 'ar', basis: [{ kind: 'experience' }] },
        ...{ once: randomBytes(32).toString('base64url'), code: randomBytes(32).toString('base64url') },
      };
      const words = kind === 'removed' ? null : JSON.stringify({ text: texts.next().value, personal: [] });
      suggestion.run(id, reference, record.once, JSON.stringify(record), words);
      // Staff and the server remove suggestions in batches.
      const at = now - all + (kind === 'removed' ? Math.ceil(id / 2_000) * 2_000 : id);
      if (kind !== 'held')
        act.run(id, 0, JSON.stringify({ kind, at, policy: 1, ...(kind === 'hidden' && { rule: 1 }) }));
    }
  });
  for (let from = 1; from <= all; from += 50_000) write(from, from + 50_000 - 1);
  database.close();
}

/** Generates texts of exactly the requested length. */
function* longEnough(): Generator<string, string> {
  const wishes = suggestions(Number.POSITIVE_INFINITY);
  for (let text = ''; ; ) {
    while (text.length < length) text += `${text && ' '}${wishes.next().value ?? ''}`;
    yield text.slice(0, length);
    text = text.slice(length);
  }
}

/**
 * Resolves once the server has used less than a tenth of a core for two seconds: it is ready before its search index is
 * built.
 */
async function rest({ cpu }: ServerProcess): Promise<void> {
  for (let quiet = 0, before = cpu(); quiet < 2; ) {
    await setTimeout(1_000);
    const now = cpu();
    quiet = now - before < 100_000 ? quiet + 1 : 0;
    before = now;
  }
}

async function flood(prepared: Prepared, say: (line: string) => void): Promise<Figure[]> {
  const data = newData(prepared);
  const server = await startOurs(data, [], { env: { SHURA_TRUSTED_PROXIES: '127.0.0.1' } });
  const before = server.memory();
  const ended = new AbortController();
  const senders = await Promise.all(Array.from({ length: networks }, (_, network) => senderIn(server.url, network)));
  const workerData: Flood = { url: server.url, origin, senders, count: sent, rate: perSecond };
  // On a separate thread, so that votes do not wait for the sender.
  const worker = new Worker(new URL('flood.ts', import.meta.url), { workerData });
  const flooded = once(worker, 'message').finally(() => {
    ended.abort();
  });
  const took = await voteSteadily({
    url: server.url,
    mint: () => newToken(prepared.devices),
    rate,
    count: Number.POSITIVE_INFINITY,
    until: ended.signal,
  });
  const [answers] = (await flooded) as [FloodAnswers];
  say(
    `${String(sent)} suggestions from ${String(networks)} networks: ${[...answers].map(([status, n]) => `${String(n)} × ${String(status)}`).join(', ')}`,
  );
  const peak = server.peakMemory();
  await server.stop();
  const again = await startOurs(data);
  await rest(again);
  const restarted = again.peakMemory();
  await again.stop();
  const unexpected = [...answers]
    .filter(([status]) => ![201, 400, 413, 429].includes(status))
    .reduce((sum, [, n]) => sum + n, 0);
  return [
    { name: 'memory under the flood, at most', value: peak / 1e6, unit: 'MB', atMost: 400 },
    { name: 'memory before it', value: before / 1e6, unit: 'MB' },
    { name: 'memory at the start after it, at most', value: restarted / 1e6, unit: 'MB', atMost: 400 },
    { name: 'suggestions that were taken', value: answers.get(201) ?? 0, unit: '', atLeast: 1 },
    { name: 'answers of another kind than 201, 400, 413, 429', value: unexpected, unit: '', atMost: 0 },
    { name: 'votes beside them', value: took.count, unit: '', atLeast: 1 },
    { name: '99 of 100 of them answered', value: took.percentile(99) / 1_000, unit: 'ms', atMost: 150 },
  ];
}

/** One sender in each network, behind the trusted proxy. */
async function senderIn(url: string, network: number): Promise<Sender> {
  const address = `198.51.${String(network)}.7`;
  const answer = await fetch(`${url}/api/v1/devices`, {
    method: 'POST',
    headers: { 'x-forwarded-for': address },
    body: JSON.stringify({ consultation: 'many', once: randomBytes(16).toString('base64url') }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { address, token };
}
