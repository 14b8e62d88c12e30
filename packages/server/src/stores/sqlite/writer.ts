import { parentPort, workerData } from 'node:worker_threads';
import type { BallotWrite } from '../../model/store.ts';
import { migrate } from '../migrations.ts';
import { orRolledBack } from '../rolled-back.ts';
import type { Tx } from '../schema.ts';
import { type Steps, steps } from '../verbs.ts';
import { runStatement, type Statement } from './accounts.ts';
import { carriedKeys } from './backup.ts';
import { emptyLog, lockWriter, openWriter, queriesOn } from './database.ts';
import { movedTo, sayMoved } from './moved.ts';
import { ballotRecorder } from './record-ballots.ts';

/** Steps that may erase what must be in no file any more. */
const erasing: ReadonlySet<keyof Steps> = new Set([
  ...(['addActs', 'dropContact', 'settleNotice', 'purgeContacts', 'purgeBallots', 'deleteAgency'] as const),
]);
/** Milliseconds until the write-ahead log, which still holds what was erased, is emptied: once for all in that time. */
const logKept = 1_000;

/** One call to the writer, which answers with the same `id`. Ballots and what became of them cross as JSON (see decision 3). */
export type WriterCall = { readonly id: number } & (
  | { readonly verb: 'recordBallots'; readonly batch: string; readonly now: number }
  | { readonly verb: 'step'; readonly name: keyof Steps; readonly given: readonly unknown[] }
  | { readonly verb: 'statement'; readonly statement: Statement }
  | { readonly verb: 'areYouThere' | 'close' }
);

/** The first reply, to no call: `id` 0, once the schema is in place. */
export type WriterReply = { readonly id: number } & (
  | { readonly value: unknown }
  /** `code` as SQLite names it, such as SQLITE_FULL: an error that crosses from a thread to another loses what it has of its own. */
  | { readonly error: Error; readonly code?: unknown }
);

if (!parentPort) throw new Error('This file is a worker');
const port = parentPort;

const open = async (file: string) => {
  const lock = lockWriter(file);
  const database = openWriter(file);
  checkItsOwn(database);
  const db = queriesOn(database);
  await migrate(db, 'sqlite');
  const recordBallots = ballotRecorder(database);
  let emptying = false;
  const emptyLogSoon = () => {
    if (emptying) return;
    emptying = true;
    setTimeout(() => {
      enqueue(async () => {
        emptying = false;
        if (database.open && !emptyLog(database)) emptyLogSoon();
      });
    }, logKept).unref();
  };

  return async (call: WriterCall): Promise<unknown> => {
    switch (call.verb) {
      case 'recordBallots':
        return JSON.stringify(recordBallots(JSON.parse(call.batch) as BallotWrite[], call.now));
      case 'step': {
        const step = steps[call.name] as (tx: Tx, ...given: readonly unknown[]) => Promise<unknown>;
        if (erasing.has(call.name)) emptyLogSoon();
        return orRolledBack(db.transaction().execute((tx) => step(tx, ...call.given)));
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

/** Throws where a server must not write to this file: everything went elsewhere, or it has the keys in it. */
const checkItsOwn = (database: ReturnType<typeof openWriter>): void => {
  const moved = movedTo(database);
  if (moved) throw new Error(sayMoved(moved));
  if (carriedKeys(database) !== undefined)
    throw new Error('it is a backup: move it away, and name it to "shura restore"');
};

/** Where the log is not empty then, the next one to open the database reads it. */
const closeDatabase = (database: ReturnType<typeof openWriter>) => {
  emptyLog(database);
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

/** One piece of work is over before the next begins: they share a connection. */
let last: Promise<void> = Promise.resolve();
const enqueue = (work: () => Promise<void>): void => {
  last = last.then(work);
};

const opening = open((workerData as { file: string }).file);
enqueue(() =>
  reply(
    0,
    opening.then(() => undefined),
  ),
);
port.on('message', (call: WriterCall) =>
  enqueue(async () => {
    await reply(
      call.id,
      opening.then((answer) => answer(call)),
    );
    if (call.verb === 'close') port.close();
  }),
);
