import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApplyInput, Question, Results } from '@shura/contract';
import type { PollDevices, Store } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { devicesOf, newToken } from '../harness/poll-devices.ts';
import { type Cluster, nameIn, startCluster } from '../harness/postgres-cluster.ts';
import { type ServerProcess, startServer } from '../harness/server-process.ts';
import { requireFlushed, requireFull } from './conditions.ts';

/** Origin of the votes, so that responses include CORS headers. */
export const origin = 'https://www.agency.example';
export const ballotsPath = '/api/v1/polls/bench/ballots';
export const resultsPath = '/api/v1/polls/bench/results';

/** Ballots per transaction while filling a store. */
const batch = 10_000;

const command = fileURLToPath(new URL('../../packages/server/dist/cli/main.js', import.meta.url));
const start = [command, 'start'];
/** A command of `shura`. */
export const commandOf = (name: string): readonly [string, ...string[]] => [process.execPath, command, name];
const probe = new URL('pragma-probe.ts', import.meta.url).href;
const databaseIn = (data: string): string => join(data, 'shura.db');
/** The file with the address of a data folder's PostgreSQL database. */
export const addressIn = (data: string): string => join(data, 'database-url');
const adminToken = randomBytes(32).toString('base64url');

const questions: Question[] = [
  {
    kind: 'single',
    id: 'place',
    text: { ar: 'أين تُنشأ الحديقة؟', en: 'Where should the park be?' },
    options: [
      { id: 'north', text: { ar: 'الشمال', en: 'North' } },
      { id: 'south', text: { ar: 'الجنوب', en: 'South' } },
      { id: 'east', text: { ar: 'الشرق', en: 'East' } },
      { id: 'west', text: { ar: 'الغرب', en: 'West' } },
    ],
  },
];

const decision = { by: { ar: 'المجلس', en: 'The council' }, on: '2100-01-01' };

const asked: ApplyInput = {
  agency: {
    slug: 'bench',
    name: { ar: 'جهة القياس', en: 'Bench agency' },
    timeZone: 'Asia/Muscat',
    place: { ar: 'مسقط', en: 'Muscat' },
    origins: [origin],
    policy: {
      reader: { ar: 'فريق القياس', en: 'The bench team' },
      pledge: { acknowledge: 3, answer: 14 },
      rules: [{ ar: 'لا إساءة', en: 'No insults' }],
      kept: { ar: 'سنة', en: 'A year' },
      unpublishedDays: 365,
      complaints: { name: { ar: 'الشكاوى', en: 'Complaints' }, url: 'https://complaints.example/' },
    },
    calendar: { weekend: [5, 6], holidays: [] },
  },
  consultations: ['few', 'many'].map((slug) => ({
    slug,
    title: { ar: 'الحدائق', en: 'Parks' },
    purpose: { ar: 'اختيار الأماكن', en: 'To choose where' },
    undecided: { ar: 'الأماكن', en: 'The places' },
    decided: { ar: 'العدد', en: 'How many' },
    promise: 'consult' as const,
    owner: { ar: 'فريق القياس', en: 'The bench team' },
    decision,
    opens: '2026-01-01T08:00',
    closes: '2099-12-31T20:00',
    suggestions: {},
  })),
  polls: [
    { slug: 'bench', visibility: 'live', decision, questions },
    { slug: 'other', visibility: 'live', decision, questions },
    { slug: 'later', visibility: 'live', decision, questions, opens: '2099-01-01T08:00', closes: '2099-12-31T20:00' },
  ],
};

export type StoreName = 'sqlite' | 'postgres';

/** A data folder with one open single-choice poll and no ballots; rounds start from copies. */
export interface Prepared {
  readonly folder: string;
  readonly data: string;
  /** Devices of the poll, valid in every copy. */
  readonly devices: PollDevices;
  /** The database's flush settings. */
  readonly durability: string;
  /** The PostgreSQL cluster; undefined for SQLite. */
  readonly cluster: Cluster | undefined;
}

/** The address of a data folder's PostgreSQL database; undefined for SQLite. */
export const databaseOf = (data: string): string | undefined =>
  existsSync(addressIn(data)) ? readFileSync(addressIn(data), 'utf8') : undefined;

const settings = (data: string) => {
  const url = databaseOf(data);
  return { SHURA_DATA: data, SHURA_ADMIN_TOKEN: adminToken, ...(url !== undefined && { DATABASE_URL: url }) };
};

export const openStoreOf = (data: string): Promise<Store> => {
  const url = databaseOf(data);
  return url === undefined ? openSqliteStore({ file: databaseIn(data) }) : openPostgresStore({ url });
};

export interface HowToStart {
  /** Arguments of node itself. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Receives each line of stderr. */
  readonly heard?: (said: string) => void;
}

/** Starts the `shura` command's server on a data folder. */
export function startOurs(
  data: string,
  more: readonly string[] = [],
  { node = [], env = {}, heard }: HowToStart = {},
): Promise<ServerProcess> {
  return startServer([...node, ...start, ...more], { ...settings(data), ...env }, '/readyz', heard);
}

export async function prepareOurs(folder: string, store: StoreName = 'sqlite'): Promise<Prepared> {
  const data = mkdtempSync(join(folder, 'ours-'));
  const cluster = store === 'postgres' ? await benchCluster(folder) : undefined;
  if (cluster) writeFileSync(addressIn(data), cluster.newDatabase());
  const probed = join(folder, 'pragmas.json');
  const server = await startServer(
    ['--import', probe, ...start],
    { ...settings(data), PRAGMA_PROBE: probed },
    '/readyz',
  );
  const answer = await fetch(`${server.url}/api/v1/admin/apply`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${adminToken}` },
    body: JSON.stringify(asked),
  });
  if (!answer.ok) throw new Error(`apply: ${String(answer.status)} ${await answer.text()}`);
  await server.stop();
  const opened = await openStoreOf(data);
  const devices = await devicesOf(data, opened, 'bench').finally(() => opened.close());
  if (cluster) return { folder, data, devices, durability: requireFlushed(cluster), cluster };
  const { synchronous } = JSON.parse(readFileSync(probed, 'utf8')) as { synchronous: unknown };
  return { folder, data, devices, durability: requireFull('ours', synchronous), cluster };
}

/** A cluster on the bench's disk, removed at exit. */
export async function benchCluster(within: string): Promise<Cluster> {
  chmodSync(within, 0o755);
  return startCluster({ within, settings: ['shared_buffers = 512MB', 'max_wal_size = 4GB'] });
}

/** Invites an administrator to the bench agency; returns the link. */
export async function inviteTo(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/admin/invitations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${adminToken}` },
    body: JSON.stringify({ agency: 'bench', email, role: 'administrator' }),
  });
  if (!answer.ok) throw new Error(`invite: ${String(answer.status)} ${await answer.text()}`);
  return ((await answer.json()) as { link: string }).link;
}

/** A writable copy of the prepared data folder. */
export function newData({ folder, data, cluster }: Prepared): string {
  const copy = mkdtempSync(join(folder, 'ours-'));
  cpSync(data, copy, { recursive: true });
  if (cluster) writeFileSync(addressIn(copy), cluster.newDatabase(databaseOf(data)));
  return copy;
}

/** Mints device tokens into a file, one a line. */
export function writeTokens({ folder, devices }: Prepared, count: number): string {
  const file = join(folder, 'tokens');
  const lines = Array.from({ length: count }, () => `${newToken(devices)}\n`);
  writeFileSync(file, lines.join(''));
  return file;
}

/** Ballots in the results. */
export async function counted({ url }: ServerProcess): Promise<number> {
  const results = (await (await fetch(url + resultsPath)).json()) as Results;
  return results.questions['place']?.ballots ?? Number.NaN;
}

/** Bytes of a stopped server's database. */
export function bytesAtRest(data: string, cluster?: Cluster): number {
  const url = databaseOf(data);
  if (cluster && url !== undefined) {
    cluster.run('VACUUM', nameIn(url));
    return Number(cluster.run(`SELECT pg_database_size('${nameIn(url)}')`));
  }
  return globSync(`${databaseIn(data)}*`).reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Writes `count` ballots of different voters into a stopped server's data folder, with the server's code. */
export async function addBallots(data: string, count: number): Promise<void> {
  const store = await openStoreOf(data);
  const { polls } = await store.load();
  const poll = polls.find(({ slug }) => slug === 'bench');
  if (poll === undefined) throw new Error('the bench poll is missing');
  for (let done = 0; done < count; done += batch) {
    const writes = Array.from({ length: Math.min(batch, count - done) }, (_, index) => ({
      poll: poll.id,
      edition: poll.edition,
      voter: randomBytes(16).toString('latin1'),
      answers: [[0, index % 4]] as const,
      changes: 0,
    }));
    await store.recordBallots(writes, Date.now());
  }
  await store.close();
}

/** Receives and publishes suggestions in a stopped server's data folder, with the server's code. */
export async function addSuggestions(data: string, consultation: string, texts: Iterable<string>): Promise<void> {
  const store = await openStoreOf(data);
  const received: number[] = [];
  for (const text of texts) {
    const name = `${consultation} ${received.length}`;
    const { id } = await store.receiveSuggestion({
      reference: name,
      agency: 'bench',
      consultation,
      receivedAt: Date.now(),
      policy: 1,
      words: { text, personal: [] },
      direction: 'rtl',
      language: 'ar',
      basis: [{ kind: 'experience' }],
      once: name,
      code: name,
    });
    received.push(id);
  }
  const act = { kind: 'published', at: Date.now() } as const;
  await store.addActs(received.map((suggestion) => ({ suggestion, after: 0, act })));
  await store.close();
}

/** The number of ballots of the bench poll, and of wrong counters. */
export async function recounted(store: Store): Promise<{ readonly counted: number; readonly wrong: number }> {
  const [recount] = await store.recount('bench');
  if (!recount) throw new Error('the bench poll is gone');
  const { participants, ballots, differences } = recount;
  return { counted: ballots, wrong: differences.length + Number(participants.kept !== participants.counted) };
}

/** Recounts the bench poll in a stopped server's data folder. */
export async function recountOf(data: string): ReturnType<typeof recounted> {
  const store = await openStoreOf(data);
  return recounted(store).finally(() => store.close());
}
