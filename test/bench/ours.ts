import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApplyInput, Question, Results } from '@shura/contract';
import type { PollDevices, Store } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { devicesOf, newToken } from '../poll-devices.ts';
import { type Cluster, nameIn, startCluster } from '../postgres/cluster.ts';
import { type ServerProcess, startServer } from '../server-process.ts';
import { requireFlushed, requireFull } from './conditions.ts';

/** A page of this origin sends the votes, so that the answer carries what a browser needs. */
export const origin = 'https://www.agency.example';
export const ballotsPath = '/api/v1/polls/bench/ballots';
export const resultsPath = '/api/v1/polls/bench/results';

/** Ballots in one transaction while a store is filled. */
const batch = 10_000;

const start = [fileURLToPath(new URL('../../packages/server/dist/cli/main.js', import.meta.url)), 'start'];
const probe = new URL('pragma-probe.ts', import.meta.url).href;
const databaseIn = (data: string): string => join(data, 'shura.db');
/** Where a data folder whose database is in PostgreSQL says so. */
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

/** A data folder with one open single-choice poll and no ballots, which rounds start from copies of. */
export interface Prepared {
  readonly folder: string;
  readonly data: string;
  /** Of its poll, in every copy. */
  readonly devices: PollDevices;
  /** What its database says about flushing. */
  readonly durability: string;
  /** Where its database is, if that is PostgreSQL. */
  readonly cluster: Cluster | undefined;
}

/** The address of a data folder's database, if that is in PostgreSQL. */
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
  /** Told what the server says on stderr. */
  readonly heard?: (said: string) => void;
}

/** Runs the `shura` command's server on a data folder, with more arguments. */
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

/** A cluster on the disk of the bench, removed when the bench ends. */
async function benchCluster(within: string): Promise<Cluster> {
  chmodSync(within, 0o755);
  return startCluster({ within, settings: ['shared_buffers = 512MB', 'max_wal_size = 4GB'] });
}

/** Invites somebody to administer the bench agency; answers with the link. */
export async function inviteTo(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/admin/invitations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${adminToken}` },
    body: JSON.stringify({ agency: 'bench', email, role: 'administrator' }),
  });
  if (!answer.ok) throw new Error(`invite: ${String(answer.status)} ${await answer.text()}`);
  return ((await answer.json()) as { link: string }).link;
}

/** A copy of the prepared data folder, to be written to. */
export function newData({ folder, data, cluster }: Prepared): string {
  const copy = mkdtempSync(join(folder, 'ours-'));
  cpSync(data, copy, { recursive: true });
  if (cluster) writeFileSync(addressIn(copy), cluster.newDatabase(databaseOf(data)));
  return copy;
}

/** Mints device tokens into a file of one token a line. */
export function writeTokens({ folder, devices }: Prepared, count: number): string {
  const file = join(folder, 'tokens');
  const lines = Array.from({ length: count }, () => `${newToken(devices)}\n`);
  writeFileSync(file, lines.join(''));
  return file;
}

/** Ballots that the results count. */
export async function counted({ url }: ServerProcess): Promise<number> {
  const results = (await (await fetch(url + resultsPath)).json()) as Results;
  return results.questions['place']?.ballots ?? Number.NaN;
}

/** Bytes of the database of a data folder whose server has stopped. */
export function bytesAtRest(data: string, cluster?: Cluster): number {
  const url = databaseOf(data);
  if (cluster && url !== undefined) {
    cluster.run('VACUUM', nameIn(url));
    return Number(cluster.run(`SELECT pg_database_size('${nameIn(url)}')`));
  }
  return globSync(`${databaseIn(data)}*`).reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Writes real ballots of as many voters into a data folder whose server is not running, the way the server does. */
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

/** Receives and publishes suggestions in a data folder whose server is not running, the way the server does. */
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

/** The ballots of the bench poll, and how many counters are not what they come to. */
export async function recounted(store: Store): Promise<{ readonly counted: number; readonly wrong: number }> {
  const [recount] = await store.recount('bench');
  if (!recount) throw new Error('the bench poll is gone');
  const { participants, ballots, differences } = recount;
  return { counted: ballots, wrong: differences.length + Number(participants.kept !== participants.counted) };
}

/** The same of a data folder whose server is not running. */
export async function recountOf(data: string): ReturnType<typeof recounted> {
  const store = await openStoreOf(data);
  return recounted(store).finally(() => store.close());
}
