import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { type Store, StoreBusy } from '../../model/store.ts';
import { dataErrorOf } from '../data-error.ts';
import { exportBeforeDeletion } from '../deletion.ts';
import { oldestOwed } from '../notices.ts';
import { loadRecords } from '../queries.ts';
import { recount } from '../recount.ts';
import { supportsOf } from '../supports.ts';
import { bound, reads, readsOfAgency, steps } from '../verbs.ts';
import { accountsOn } from './accounts.ts';
import { openReader, queriesOn } from './database.ts';
import { ballotReader } from './read-ballots.ts';
import type { WriterCall, WriterReply } from './writer.ts';

/**
 * Opens, and makes where there is none, the database in `file`. Writing happens on a thread of its own, so that a
 * request never waits for the disk of another; reading happens here, on a connection that cannot write.
 */
export const openSqliteStore = async ({ file }: { file: string }): Promise<Store> => {
  const call = await startWriter(file);
  const reader = openReader(file);
  const db = queriesOn(reader);

  return {
    shared: null,
    ...bound({ ...reads, ...readsOfAgency }, (read) => read(db)),
    ...bound(steps, (_, name, given) => call({ verb: 'step', name, given })),
    load: () => db.transaction().execute((tx) => loadRecords(tx)),
    exportAgency: async (agency, write) => {
      // On a connection of its own: what it reads is of one moment, and nobody waits for it.
      const own = queriesOn(openReader(file));
      return own
        .transaction()
        .execute((tx) => exportBeforeDeletion(tx, agency, write))
        .finally(() => own.destroy());
    },
    supportsOf: (supporter) => supportsOf(db, supporter),
    oldestOwed: () => oldestOwed(db, sql`act.act ->> '$.at'`),
    lanes: 2,
    recordBallots: async (batch, now) => {
      const recorded = await call<string>({ verb: 'recordBallots', batch: JSON.stringify(batch), now });
      return JSON.parse(recorded) as Awaited<ReturnType<Store['recordBallots']>>;
    },
    ...ballotReader(reader),
    recount: (slug) => db.transaction().execute((tx) => recount(tx, slug)),
    accounts: { db: accountsOn(reader, (statement) => call({ verb: 'statement', statement })), type: 'sqlite' },
    // The thread that writes has to answer: it is the one that could have stopped, or wait for a disk.
    fault: () => call<undefined>({ verb: 'areYouThere' }).catch(() => 'no answer'),
    async close() {
      await db.destroy();
      await call({ verb: 'close' });
    },
  };
};

const withCode = ({ error, code }: Extract<WriterReply, { readonly error: Error }>): Error =>
  Object.assign(error, code !== undefined && { code });

type Verb<Call = WriterCall> = Call extends WriterCall ? Omit<Call, 'id'> : never;

/** MiB that the writer has for what lives for a moment, as the server's other thread: see `youngMemory`. */
const youngMb = 48;

/** Resolves to a function that calls the writer; rejects when the database cannot be opened. */
const startWriter = async (file: string) => {
  // The extension is this file's own: the writer lies beside it, as source and when built.
  const url = new URL(import.meta.url.replace(/index(\.[jt]s)$/, 'writer$1'));
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
    if ('error' in reply)
      caller?.reject(
        reply.id === 0
          ? reply.error
          : (dataErrorOf(reply.code) ?? new StoreBusy('not written', { cause: withCode(reply) })),
      );
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
