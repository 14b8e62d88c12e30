import { parentPort, workerData } from 'node:worker_threads';
import type {
  ActWrite,
  AgencyRecord,
  BallotWrite,
  ConsultationRecord,
  Notice,
  NoticeOutcome,
  PollRecord,
  SuggestionRecord,
  SupportWrite,
} from '../../store.ts';
import { migrate } from '../migrations.ts';
import { saveAgency, saveConsultation, savePoll } from '../queries.ts';
import { addActs, dropContact, eraseSuggestion, receiveSuggestion, setSupport, settleNotice } from '../suggestions.ts';
import { lockWriter, openWriter, queriesOn } from './database.ts';
import { ballotRecorder } from './record-ballots.ts';

/** One call to the writer, which answers with the same `id`. Ballots and what became of them cross as JSON (see decision 3). */
export type WriterCall = { readonly id: number } & (
  | { readonly verb: 'recordBallots'; readonly batch: string; readonly now: number }
  | { readonly verb: 'savePoll'; readonly poll: PollRecord; readonly when: 'whenUnanswered' | 'always' }
  | { readonly verb: 'saveAgency'; readonly agency: AgencyRecord }
  | { readonly verb: 'saveConsultation'; readonly consultation: ConsultationRecord }
  | {
      readonly verb: 'receiveSuggestion';
      readonly suggestion: SuggestionRecord;
      readonly contact: string | undefined;
    }
  | { readonly verb: 'addActs'; readonly writes: readonly ActWrite[] }
  | { readonly verb: 'eraseSuggestion'; readonly write: ActWrite }
  | { readonly verb: 'dropContact'; readonly suggestion: number }
  | {
      readonly verb: 'settleNotice';
      readonly notice: Pick<Notice, 'suggestion' | 'act'>;
      readonly outcome: NoticeOutcome;
    }
  | { readonly verb: 'setSupport'; readonly write: SupportWrite }
  | { readonly verb: 'close' }
);

/** The first reply, to no call: `id` 0, once the schema is in place. */
export type WriterReply = { readonly id: number } & ({ readonly value: unknown } | { readonly error: Error });

if (!parentPort) throw new Error('This file is a worker');
const port = parentPort;

const open = async (file: string) => {
  const lock = lockWriter(file);
  const database = openWriter(file);
  const db = queriesOn(database);
  await migrate(db);
  const recordBallots = ballotRecorder(database);

  return async (call: WriterCall): Promise<unknown> => {
    switch (call.verb) {
      case 'recordBallots':
        return JSON.stringify(recordBallots(JSON.parse(call.batch) as BallotWrite[], call.now));
      case 'savePoll':
        return savePoll(db, call.poll, call.when);
      case 'saveAgency':
        return saveAgency(db, call.agency);
      case 'saveConsultation':
        return saveConsultation(db, call.consultation);
      case 'receiveSuggestion':
        return receiveSuggestion(db, call.suggestion, call.contact);
      case 'addActs':
        return addActs(db, call.writes);
      case 'eraseSuggestion':
        return eraseSuggestion(db, call.write);
      case 'dropContact':
        return dropContact(db, call.suggestion);
      case 'settleNotice':
        return settleNotice(db, call.notice, call.outcome);
      case 'setSupport':
        return setSupport(db, call.write);
      case 'close':
        closeDatabase(database);
        lock.close();
        return undefined;
    }
  };
};

/** With its log folded in where the disk allows it; else the next one to open it does that. */
const closeDatabase = (database: ReturnType<typeof openWriter>) => {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // The log stays, and holds everything.
  }
  database.close();
};

const reply = async (id: number, work: Promise<unknown>) => {
  try {
    port.postMessage({ id, value: await work } satisfies WriterReply);
  } catch (error) {
    port.postMessage({ id, error: error instanceof Error ? error : new Error(String(error)) } satisfies WriterReply);
  }
};

const opening = open((workerData as { file: string }).file);
// One call is over before the next begins: they share a connection.
let last = reply(
  0,
  opening.then(() => undefined),
);
port.on('message', (call: WriterCall) => {
  last = last.then(async () => {
    await reply(
      call.id,
      opening.then((answer) => answer(call)),
    );
    if (call.verb === 'close') port.close();
  });
});
