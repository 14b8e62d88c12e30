import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Device, SentSuggestion } from '@shura/contract';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { suggestions } from '../../packages/alike/bench/suggestions.ts';
import { api } from '../fuzz/api-document.ts';
import { createChannel } from '../fuzz/channel.ts';
import { type FuzzedServer, openFuzzedServer } from '../fuzz/fuzzed-server.ts';
import { createMeter, runsFor } from '../fuzz/growth.ts';
import { readRoutes } from '../fuzz/route-table.ts';
import { placesOf } from '../fuzz/walk.ts';
import { benchFolder } from './conditions.ts';
import type { Figure } from './figures.ts';
import { median, NoVerdict } from './rounds.ts';

/** Number of public suggestions in the consultation. */
const stored = 2_000;
/** Requests measured per route, highest CPU cost first. A request delays others no longer than its CPU time. */
const measured = 3;
const shown = 10;
const repeats = 3;
/** Maximum wait of a light request on an idle server, in ms; beyond it the machine is too busy to measure. */
const restless = 10;

interface Heavy {
  readonly name: string;
  readonly cpu: number;
  readonly make: () => Buffer;
}

/** Measures how long other requests wait while the server handles one request, with any content. */
export async function delay(say: (line: string) => void): Promise<readonly Figure[]> {
  const file = join(mkdtempSync(join(benchFolder(), 'table-')), 'shura.db');
  const routes = await readRoutes(await openSqliteStore({ file }));
  await using room = await openFuzzedServer();
  await fill(room);
  const heavy = await heaviest(room, routes, say);
  const idle = await idleWait(room);
  say(
    `a light request on an idle server: ${idle.median.toFixed(2)} ms, longest of ${String(idle.count)}: ${idle.longest.toFixed(1)} ms`,
  );
  if (idle.median > restless)
    throw new NoVerdict(`a light request waits ${idle.median.toFixed(1)} ms on an idle server`);
  const waits: { name: string; cpu: number; wait: number }[] = [];
  for (const { name, cpu, make } of heavy) {
    await room.keepSignedIn();
    let wait = Number.POSITIVE_INFINITY;
    for (let times = 0; times < repeats; times++) wait = Math.min(wait, await waitBeside(room, make()));
    waits.push({ name, cpu, wait });
  }
  waits.sort((one, other) => other.wait - one.wait);
  for (const { name, cpu, wait } of waits.slice(0, shown)) {
    say(`${wait.toFixed(1).padStart(8)} ms, of ${cpu.toFixed(1)} ms of CPU: ${name}`);
  }
  return [
    {
      name: 'longest wait beside any one request',
      value: waits[0]?.wait ?? Number.NaN,
      unit: 'ms',
      atMost: 50,
      stretch: 20,
    },
    { name: 'the same on an idle server, median', value: idle.median, unit: 'ms' },
  ];
}

/** Sends suggestions, each from a different network and device, and publishes them. */
async function fill({ server: { url }, admin }: FuzzedServer): Promise<void> {
  let sent = 0;
  const post = async <Body>(
    path: string,
    body: unknown,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Body> => {
    const from = `172.${String(20 + (sent >> 16))}.${String((sent >> 8) & 255)}.${String(sent & 255)}`;
    const headers = { 'content-type': 'application/json', origin: url, 'x-forwarded-for': from, ...more };
    const answer = await fetch(`${url}${api}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return (await answer.json()) as Body;
  };
  for (const text of suggestions(stored)) {
    sent += 1;
    const once = String(sent).padStart(22, 'f');
    const { token } = await post<Device>('/devices', { consultation: 'green', once });
    const body = { once, text, language: 'ar' };
    const { reference } = await post<SentSuggestion>('/consultations/green/suggestions', body, {
      'shura-device': token,
    });
    const act = { by: 'Amina', on: [{ reference, seen: 0 }], act: { kind: 'publish', checked: true } };
    await post('/admin/acts', act, { authorization: admin });
  }
}

/** The most expensive requests of each route, over all texts and places. */
async function heaviest(
  room: FuzzedServer,
  routes: Awaited<ReturnType<typeof readRoutes>>,
  say: (line: string) => void,
): Promise<readonly Heavy[]> {
  const meter = createMeter(room);
  const heavy: Heavy[] = [];
  let places = 0;
  for (const [number, route] of routes.entries()) {
    const ofRoute: Heavy[] = [];
    for (const place of await placesOf(route, number, room)) {
      await room.keepSignedIn();
      places += 1;
      for (const { name, piece, units } of runsFor(place, places)) {
        const make = () => place.request(piece, units, 1);
        const cpu = await meter.costOf(make());
        ofRoute.push({ name, cpu, make });
      }
    }
    ofRoute.sort((one, other) => other.cpu - one.cpu);
    heavy.push(...ofRoute.slice(0, measured));
  }
  meter.close();
  say(`${String(places)} places of ${String(routes.length)} routes, ${String(stored)} suggestions beside them`);
  return heavy;
}

const light = Buffer.from('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');

async function idleWait(room: FuzzedServer) {
  const count = 200;
  const channel = createChannel(room.port);
  const waits: number[] = [];
  while (waits.length < count) waits.push(await waitOf(channel));
  channel.close();
  return { count, median: median(waits), longest: Math.max(...waits) };
}

/** The longest wait of light requests, in ms, while the heavy one is in progress. */
async function waitBeside(room: FuzzedServer, request: Buffer): Promise<number> {
  const [channel, beside] = [createChannel(room.port, 60_000), createChannel(room.port, 60_000)];
  await waitOf(channel);
  let answered = false;
  const answer = channel.ask(request).finally(() => {
    answered = true;
  });
  let longest = 0;
  do longest = Math.max(longest, await waitOf(beside));
  while (!answered);
  await answer;
  channel.close();
  beside.close();
  return longest;
}

async function waitOf(channel: ReturnType<typeof createChannel>): Promise<number> {
  const answer = await channel.ask(light);
  if (typeof answer === 'string') throw new Error(`a light request was ${answer}`);
  return answer.took;
}
