import { parentPort, workerData } from 'node:worker_threads';
import type { BallotWrite } from '../../model/store.ts';
import { orAborted } from '../abort-transaction.ts';
import { migrate } from '../migrations.ts';
import type { Tx } from '../row-types.ts';
import { type Steps, steps } from '../store-methods.ts';
import { runStatement, type Statement } from './accounts.ts';
import { carriedKeys } from './backup.ts';
import { lockWriter, openWriter, queriesOn, truncateWal } from './database.ts';
import { movedTo, sayMoved } from './moved.ts';
import { ballotRecorder } from './record-ballots.ts';

/** Steps that erase data for good. */
const erasing: ReadonlySet<keyof Steps> = new Set([
  ...(['addActs', 'dropContact', 'settleNotice', 'purgeContacts', 'purgeBallots', 'deleteAgency'] as const),
]);
/**
 * Delay in ms before the WAL, which still holds the erased data, is truncated. One truncation covers all steps in that
 * time.
 */
const truncateDelay = 1_000;

/** A call to the writer; the reply has the same `id`. Ballots and outcomes are sent as JSON (decision 3). */
export type WriterCall = { readonly id: number } & (
  | { readonly verb: 'recordBallots'; readonly batch: string; readonly now: number }
  | { readonly verb: 'step'; readonly name: keyof Steps; readonly given: readonly unknown[] }
  | { readonly verb: 'statement'; readonly statement: Statement }
  | { readonly verb: 'areYouThere' | 'close' }
);

/** `id` 0 is the first reply, sent once the schema is ready. */
export type WriterReply = { readonly id: number } & (
  | { readonly value: unknown }
  /** SQLite's code, such as SQLITE_FULL: an error loses its own properties when it crosses threads. */
  | { readonly error: Error; readonly code?: unknown }
);

if (!parentPort) throw new Error('This file is a worker');
const port = parentPort;

const open = async (file: string) => {
  const lock = lockWriter(file);
  const database = openWriter(file);
  checkWritable(database);
  const db = queriesOn(database);
  await migrate(db, 'sqlite');
  const recordBallots = ballotRecorder(database);
  let emptying = false;
  const truncateWalSoon = () => {
    if (emptying) return;
    emptying = true;
    setTimeout(() => {
      enqueue(async () => {
        emptying = false;
        if (database.open && !truncateWal(database)) truncateWalSoon();
      });
    }, truncateDelay).unref();
  };

  return async (call: WriterCall): Promise<unknown> => {
    switch (call.verb) {
      case 'recordBallots':
        return JSON.stringify(recordBallots(JSON.parse(call.batch) as BallotWrite[], call.now));
      case 'step': {
        const step = steps[call.name] as (tx: Tx, ...given: readonly unknown[]) => Promise<unknown>;
        if (erasing.has(call.name)) truncateWalSoon();
        return orAborted(db.transaction().execute((tx) => step(tx, ...call.given)));
      }
      case 'statement':
        return runStatement(database, call.statement);
      case 'areYouThere':
        return undefined;
      case 'close':
        closeDatabase(database);
        lock.close();
        return undefined;
    }
  };
};

/** Throws if the database was moved, or is a backup with the keys inside. */
const checkWritable = (database: ReturnType<typeof openWriter>): void => {
  const moved = movedTo(database);
  if (moved) throw new Error(sayMoved(moved));
  if (carriedKeys(database) !== undefined)
    throw new Error('it is a backup: move it away, and name it to "shura restore"');
};

/** If the WAL cannot be truncated, the next process to open the database replays it. */
const closeDatabase = (database: ReturnType<typeof openWriter>) => {
  truncateWal(database);
  database.close();
};

const reply = async (id: number, work: Promise<unknown>) => {
  try {
    port.postMessage({ id, value: await work } satisfies WriterReply);
  } catch (error) {
    const sent = error instanceof Error ? error : new Error(String(error));
    port.postMessage({ id, error: sent, ...('code' in sent && { code: sent.code }) } satisfies WriterReply);
  }
};

/** Runs one task at a time: all share a connection. */
let last: Promise<void> = Promise.resolve();
const enqueue = (work: () => Promise<void>): void => {
  last = last.then(work);
};

const opening = open((workerData as { file: string }).file);
const opened = opening.then(() => undefined);
enqueue(() => reply(0, opened));
port.on('message', (call: WriterCall) =>
  enqueue(async () => {
    const answered = opening.then((answer) => answer(call));
    await reply(call.id, answered);
    if (call.verb === 'close') port.close();
  }),
);
