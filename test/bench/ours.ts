import { randomBytes } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Apply, Results } from '@shura/contract';
import { requireFull } from './conditions.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** A page of this origin sends the votes, so that the answer carries what a browser needs. */
export const origin = 'https://www.agency.example';
export const ballotsPath = '/api/v1/polls/bench/ballots';
export const resultsPath = '/api/v1/polls/bench/results';

const command = fileURLToPath(new URL('../../packages/server/dist/cli/main.js', import.meta.url));
const adminToken = randomBytes(32).toString('base64url');

const asked: Apply = {
  agency: {
    slug: 'bench',
    name: { ar: 'جهة القياس', en: 'Bench agency' },
    timeZone: 'Asia/Muscat',
    place: { ar: 'مسقط', en: 'Muscat' },
    origins: [origin],
  },
  polls: [
    {
      slug: 'bench',
      visibility: 'live',
      questions: [
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
      ],
    },
  ],
};

/** A data folder with one open single-choice poll and no ballots, which rounds start from copies of. */
export interface Prepared {
  readonly folder: string;
  readonly data: string;
  /** What its database says about flushing. */
  readonly durability: string;
}

/** Runs the `shura` command's server on a data folder. */
export function startOurs(data: string): Promise<ServerProcess> {
  return startServer(
    [command, 'start'],
    { SHURA_DATA: data, SHURA_ADMIN_TOKEN: adminToken, LOG_LEVEL: 'silent' },
    '/readyz',
  );
}

export async function prepareOurs(folder: string): Promise<Prepared> {
  const data = mkdtempSync(join(folder, 'ours-'));
  const server = await startOurs(data);
  const answer = await fetch(`${server.url}/api/v1/admin/apply`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${adminToken}` },
    body: JSON.stringify(asked),
  });
  if (!answer.ok) throw new Error(`apply: ${String(answer.status)} ${await answer.text()}`);
  const metrics = await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${adminToken}` } });
  const synchronous = /^shura_store_synchronous(?:\{.*\})? (\d)$/m.exec(await metrics.text())?.[1];
  await server.stop();
  return { folder, data, durability: requireFull('ours', Number(synchronous)) };
}

/** A copy of the prepared data folder, to be written to. */
export function newData({ folder, data }: Prepared): string {
  const copy = mkdtempSync(join(folder, 'ours-'));
  cpSync(data, copy, { recursive: true });
  return copy;
}

interface Minting {
  readKeys(folder: string): Promise<unknown>;
  mintDevice(keys: unknown, purpose: 'citizen', random: Buffer): string;
}

/** Mints device tokens with the keys of a data folder, into a file of one token a line. */
export async function writeTokens({ folder, data }: Prepared, count: number): Promise<string> {
  const { readKeys, mintDevice } = (await import('@shura/server')) as unknown as Minting;
  const keys = await readKeys(data);
  const file = join(folder, 'tokens');
  const lines = Array.from({ length: count }, () => `${mintDevice(keys, 'citizen', randomBytes(16))}\n`);
  writeFileSync(file, lines.join(''));
  return file;
}

/** Ballots that the results count. */
export async function counted({ url }: ServerProcess): Promise<number> {
  const results = (await (await fetch(url + resultsPath)).json()) as Results;
  return results.questions['place']?.ballots ?? Number.NaN;
}

/** Bytes of the databases in a data folder whose server has stopped. */
export function bytesAtRest(data: string): number {
  return globSync(`${data}/**/*.{db,sqlite}*`).reduce((sum, file) => sum + statSync(file).size, 0);
}
