import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '@shura/server';
import { benchFolder } from '../bench/conditions.ts';
import {
  databaseOf,
  type HowToStart,
  newData,
  openStoreOf,
  prepareOurs,
  type StoreName,
  startOurs,
} from '../bench/ours.ts';
import { newToken, voterOf } from '../harness/poll-devices.ts';
import type { Cluster } from '../harness/postgres-cluster.ts';
import type { ServerProcess } from '../harness/server-process.ts';
import { audit, type Findings } from './audit.ts';
import { type Entry, startVoters, type Voters } from './voters.ts';

/** Servers and their database, to run faults on. */
export interface Ground extends AsyncDisposable {
  readonly data: string;
  /** PostgreSQL and the database's address; both throw on SQLite. */
  readonly cluster: Cluster;
  readonly address: string;
  /** Address of the last started server. */
  url(): string;
  /** Starts another server. */
  start(how?: HowToStart & { readonly more?: readonly string[] }): Promise<ServerProcess>;
  /** Stops all servers. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** The servers' log lines so far. */
  heard(): string;
  mint(): string;
  voters(hands: number, rate?: number): Voters;
  /** Runs `work` on a separate store, opened as the server does; on SQLite only while the server is stopped. */
  inStore<Value>(work: (store: Store, voterOf: (token: string) => string) => Promise<Value>): Promise<Value>;
  /** Compares everything any voters sent, and `more`, with the store. */
  audit(more?: readonly Entry[]): Promise<Findings>;
}

export interface GroundOptions {
  readonly store: StoreName;
  readonly random: () => number;
  /** The parent of SQLite's folder. */
  readonly within?: string;
}

/** Opens a store, with retries: on a busy machine a connection may time out. */
const openStore = async (data: string, tries: number): Promise<Store> => {
  for (let left = tries; ; left -= 1) {
    try {
      return await openStoreOf(data);
    } catch (error) {
      if (left <= 1) throw error;
      await wait(1_000);
    }
  }
};

/** Prepares an open poll without ballots. */
export const breakGround = async ({ store, random, within }: GroundOptions): Promise<Ground> => {
  const prepared = await prepareOurs(benchFolder(), store);
  const data = newData(within === undefined ? prepared : { ...prepared, folder: within });
  const { devices } = prepared;
  const mint = (): string =>
    newToken(devices, (bytes) => Buffer.from(Array.from({ length: bytes }, () => Math.floor(random() * 256))));
  const voters: Voters[] = [];
  let servers: ServerProcess[] = [];
  let heard = '';
  const url = () => servers.at(-1)?.url ?? 'http://127.0.0.1:1';

  const inStore: Ground['inStore'] = async (work) => {
    const opened = await openStore(data, 20);
    return work(opened, (token) => voterOf(devices, token)).finally(() => opened.close());
  };
  const stop: Ground['stop'] = async (signal) => {
    for (const server of servers) await server.stop(signal);
    servers = [];
  };
  return {
    data,
    get cluster() {
      if (!prepared.cluster) throw new Error('this needs --store postgres');
      return prepared.cluster;
    },
    get address() {
      return databaseOf(data) ?? '';
    },
    url,
    async start({ more, ...how } = {}) {
      const server = await startOurs(data, more, { ...how, heard: (said) => (heard += said) });
      servers = [...servers, server];
      return server;
    },
    stop,
    heard: () => heard,
    mint,
    voters(hands, rate) {
      const some = startVoters({ url, mint, random, hands, rate });
      voters.push(some);
      return some;
    },
    inStore,
    audit: (more = []) =>
      inStore((store, voterOf) => audit(store, [...voters.flatMap(({ ledger }) => ledger), ...more], voterOf)),
    async [Symbol.asyncDispose]() {
      await stop('SIGKILL');
      await prepared.cluster?.remove();
    },
  };
};
