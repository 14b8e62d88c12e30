import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDevices, type Store } from '@shura/server';
import { newData, openStoreOf, type Prepared, prepareOurs, type StoreName, startOurs } from '../bench/ours.ts';
import type { Cluster } from '../postgres/cluster.ts';
import type { ServerProcess } from '../server-process.ts';
import { audit, type Findings } from './audit.ts';
import { startCrowd } from './crowd.ts';

/** One server and its database, that things are done to. */
export interface Ground {
  readonly cluster: Cluster | undefined;
  readonly data: string;
  url(): string;
  start(more?: readonly string[]): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
  crowd(hands: number, rate?: number): ReturnType<typeof startCrowd>;
  /** What is there of all that any crowd ever sent; SQLite is read while the server is stopped. */
  audit(): Promise<Findings>;
}

/** Prepares it with an open poll and no ballots. */
export const breakGround = async (folder: string, store: StoreName, random: () => number): Promise<Ground> => {
  const prepared: Prepared = await prepareOurs(folder, store);
  const data = newData(prepared);
  const kept = JSON.parse(readFileSync(join(data, 'keys.json'), 'utf8')) as Record<'device' | 'voter', string>;
  const devices = createDevices({
    device: Buffer.from(kept.device, 'base64'),
    voter: Buffer.from(kept.voter, 'base64'),
  });
  const crowds: ReturnType<typeof startCrowd>[] = [];
  let server: ServerProcess | undefined;

  return {
    cluster: prepared.cluster,
    data,
    url: () => server?.url ?? '',
    async start(more) {
      server = await startOurs(data, more);
    },
    async stop(signal) {
      await server?.stop(signal);
    },
    crowd(hands, rate) {
      const crowd = startCrowd({
        url: () => server?.url ?? '',
        mint: () => devices.mint('citizen', randomBytes(16)),
        random,
        hands,
        ...(rate !== undefined && { rate }),
      });
      crowds.push(crowd);
      return crowd;
    },
    async audit() {
      const opened: Store = await openStoreOf(data);
      try {
        return await audit(
          opened,
          crowds.flatMap(({ ledger }) => ledger),
          devices.voterOf,
        );
      } finally {
        await opened.close();
      }
    },
  };
};
