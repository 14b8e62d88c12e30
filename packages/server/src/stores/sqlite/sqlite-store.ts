import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { type Store, StoreBusy } from '../../model/store.ts';
import { dataErrorOf } from '../data-error.ts';
import { exportBeforeDeletion } from '../deletion.ts';
import { oldestOwed } from '../notices.ts';
import { loadRecords } from '../queries.ts';
import { recount } from '../recount.ts';
import { bound, reads, readsOfAgency, steps } from '../store-methods.ts';
import { supportsOf } from '../supports.ts';
import { accountsOn } from './accounts.ts';
import { openReader, queriesOn } from './database.ts';
import { ballotReader } from './read-ballots.ts';
import { createSearcher } from './start-searcher.ts';
import type { WriterCall, WriterReply } from './writer.ts';

/**
 * Opens or creates the database in `file`. A separate thread writes, so that no request waits for the disk write of
 * another. Reads run in the calling thread, on a read-only connection.
 */
export const openSqliteStore = async ({ file }: { file: string }): Promise<Store> => {
  const call = await startWriter(file);
  const reader = openReader(file);
  const db = queriesOn(reader);
  const searcher = createSearcher(file);

  return {
    shared: null,
    ...bound({ ...reads, ...readsOfAgency }, (read) => read(db)),
    ...bound(steps, (_, name, given) => call({ verb: 'step', name, given })),
    load: () => db.transaction().execute((tx) => loadRecords(tx)),
    exportAgency: async (agency, write) => {
      // A separate connection, so that the long snapshot blocks no other read.
      const own = queriesOn(openReader(file));
      return own
        .transaction()
        .execute((tx) => exportBeforeDeletion(tx, agency, write))
        .finally(() => own.destroy());
    },
    supportsOf: (supporter) => supportsOf(db, supporter),
    oldestOwed: () => oldestOwed(db, sql`act.act ->> '$.at'`),
    search: searcher.search,
    lanes: 2,
    recordBallots: async (batch, now) => {
      const recorded = await call<string>({ verb: 'recordBallots', batch: JSON.stringify(batch), now });
      return JSON.parse(recorded) as Awaited<ReturnType<Store['recordBallots']>>;
    },
    ...ballotReader(reader),
    recount: (slug) => db.transaction().execute((tx) => recount(tx, slug)),
    accounts: { db: accountsOn(reader, (statement) => call({ verb: 'statement', statement })), type: 'sqlite' },
    // Asks the writer thread, which could have stopped or be waiting for the disk.
    fault: () => call<undefined>({ verb: 'areYouThere' }).catch(() => 'no answer'),
    async close() {
      await searcher.close();
      await db.destroy();
      await call({ verb: 'close' });
    },
  };
};

const errorOf = ({ id, error, code }: Extract<WriterReply, { readonly error: Error }>): Error => {
  if (id === 0) return error;
  const cause = Object.assign(error, code !== undefined && { code });
  return dataErrorOf(code) ?? new StoreBusy('not written', { cause });
};

type Verb<Call = WriterCall> = Call extends WriterCall ? Omit<Call, 'id'> : never;

/** Maximum young generation of the writer thread, in MiB. */
const youngMb = 48;

/** Resolves to a function that calls the writer; rejects if the database cannot be opened. */
const startWriter = async (file: string) => {
  // Same extension as this file: `.ts` as source, `.js` when built.
  const url = new URL(import.meta.url.replace(/sqlite-store(\.[jt]s)$/, 'writer$1'));
  const worker = new Worker(url, { workerData: { file }, resourceLimits: { maxYoungGenerationSizeMb: youngMb } });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  let broken: Error | undefined;

  const fail = (error: Error) => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The database writer has stopped')));
  worker.on('message', (reply: WriterReply) => {
    const caller = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) caller?.reject(errorOf(reply));
    else caller?.resolve(reply.value as never);
  });

  const answerTo = <Value>(id: number) =>
    new Promise<Value>((resolve, reject) => {
      if (broken) reject(broken);
      else waiting.set(id, { resolve, reject });
    });
  await answerTo(0).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });

  return <Value = void>(verb: Verb): Promise<Value> => {
    const id = ++last;
    const answer = answerTo<Value>(id);
    if (!broken) worker.postMessage({ ...verb, id });
    return answer;
  };
};
