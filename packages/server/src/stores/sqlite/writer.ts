import { parentPort, workerData } from 'node:worker_threads';
import type { Role } from '@shura/contract';
import type {
  ActWrite,
  AgencyRecord,
  ConsultationRecord,
  DeletionRecord,
  Notice,
  NoticeOutcome,
  PollRecord,
  SuggestionRecord,
  SupportWrite,
} from '../../records.ts';
import type {
  AuditWrite,
  DraftRecord,
  InvitationRecord,
  Member,
  NewPerson,
  SourceKeyRecord,
} from '../../staff-store.ts';
import type { BallotWrite } from '../../store.ts';
import * as accounts from '../accounts.ts';
import * as audit from '../audit.ts';
import { deleteAgency, saveDeletion } from '../deletion.ts';
import * as invitations from '../invitations.ts';
import { migrate } from '../migrations.ts';
import { purgeBallots, purgeContacts } from '../purging.ts';
import { areKeys, saveAgency, saveConsultation, savePoll } from '../queries.ts';
import type { Tx } from '../schema.ts';
import * as staff from '../staff.ts';
import { addActs, dropContact, eraseSuggestion, receiveSuggestion, setSupport, settleNotice } from '../suggestions.ts';
import { orUndone } from '../undone.ts';
import { runStatement, type Statement } from './accounts.ts';
import { carriedKeys } from './backup.ts';
import { lockWriter, openWriter, queriesOn } from './database.ts';
import { movedTo, sayMoved } from './moved.ts';
import { ballotRecorder } from './record-ballots.ts';

/** One call to the writer, which answers with the same `id`. Ballots and what became of them cross as JSON (see decision 3). */
export type WriterCall = { readonly id: number } & (
  | { readonly verb: 'recordBallots'; readonly batch: string; readonly now: number }
  | {
      readonly verb: 'savePoll';
      readonly poll: PollRecord;
      readonly when: 'whenUnanswered' | 'always';
      readonly log: AuditWrite | undefined;
    }
  | { readonly verb: 'areKeys'; readonly mark: string }
  | { readonly verb: 'saveAgency'; readonly agency: AgencyRecord; readonly log: AuditWrite | undefined }
  | {
      readonly verb: 'saveConsultation';
      readonly consultation: ConsultationRecord;
      readonly log: AuditWrite | undefined;
    }
  | {
      readonly verb: 'receiveSuggestion';
      readonly suggestion: SuggestionRecord;
      readonly contact: string | undefined;
      readonly log: AuditWrite | undefined;
    }
  | { readonly verb: 'addActs'; readonly writes: readonly ActWrite[]; readonly log: readonly AuditWrite[] | undefined }
  | { readonly verb: 'eraseSuggestion'; readonly write: ActWrite }
  | { readonly verb: 'dropContact'; readonly suggestion: number }
  | {
      readonly verb: 'settleNotice';
      readonly notice: Pick<Notice, 'suggestion' | 'act'>;
      readonly outcome: NoticeOutcome;
    }
  | { readonly verb: 'setSupport'; readonly write: SupportWrite }
  | { readonly verb: 'purgeBallots'; readonly poll: number; readonly most: number }
  | { readonly verb: 'purgeContacts'; readonly suggestions: readonly number[]; readonly log: AuditWrite }
  | {
      readonly verb: 'saveDeletion';
      readonly agency: string;
      readonly deletion: DeletionRecord | null;
      readonly log: AuditWrite;
    }
  | {
      readonly verb: 'deleteAgency';
      readonly deletion: DeletionRecord;
      readonly records: number;
      readonly log: AuditWrite;
    }
  | StaffCall
  | { readonly verb: 'areYouThere' | 'close' }
);

type StaffCall =
  | { readonly verb: 'statement'; readonly statement: Statement }
  | {
      readonly verb: 'changeMember';
      readonly change: Omit<Member, 'role'> & { role: Role | null };
      readonly log: AuditWrite;
    }
  | { readonly verb: 'addInvitation'; readonly invitation: InvitationRecord; readonly log: AuditWrite | undefined }
  | { readonly verb: 'dropInvitation'; readonly agency: string; readonly invitation: string; readonly log: AuditWrite }
  | {
      readonly verb: 'useInvitation';
      readonly token: string;
      readonly person: string | NewPerson;
      readonly agencies: readonly string[];
      readonly now: number;
    }
  | { readonly verb: 'dropWaysIn'; readonly person: string }
  | { readonly verb: 'saveDraft'; readonly draft: Omit<DraftRecord, 'version'>; readonly seen: number }
  | { readonly verb: 'dropDraft'; readonly agency: string; readonly about: string }
  | { readonly verb: 'setSourceKey'; readonly key: SourceKeyRecord; readonly log: AuditWrite }
  | { readonly verb: 'addAudit'; readonly lines: readonly AuditWrite[] };

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

  return async (call: WriterCall): Promise<unknown> => {
    switch (call.verb) {
      case 'recordBallots':
        return JSON.stringify(recordBallots(JSON.parse(call.batch) as BallotWrite[], call.now));
      case 'statement':
        return runStatement(database, call.statement);
      case 'areYouThere':
        return undefined;
      case 'close':
        closeDatabase(database);
        lock.close();
        return undefined;
      default:
        return orUndone(db.transaction().execute((tx) => take(tx, call)));
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

type Step = Exclude<WriterCall, { readonly verb: 'recordBallots' | 'statement' | 'areYouThere' | 'close' }>;

/** Takes one step; all of it, or what it throws for. */
const take = async (tx: Tx, call: Step): Promise<unknown> => {
  switch (call.verb) {
    case 'savePoll':
      return savePoll(tx, call.poll, call.when, call.log);
    case 'areKeys':
      return areKeys(tx, call.mark);
    case 'saveAgency':
      return saveAgency(tx, call.agency, call.log);
    case 'saveDeletion':
      return saveDeletion(tx, call.agency, call.deletion, call.log);
    case 'deleteAgency':
      return deleteAgency(tx, call.deletion, call.records, call.log);
    case 'saveConsultation':
      return saveConsultation(tx, call.consultation, call.log);
    case 'receiveSuggestion':
      return receiveSuggestion(tx, call.suggestion, call.contact, call.log);
    case 'addActs':
      return addActs(tx, call.writes, call.log);
    case 'eraseSuggestion':
      return eraseSuggestion(tx, call.write);
    case 'dropContact':
      return dropContact(tx, call.suggestion);
    case 'settleNotice':
      return settleNotice(tx, call.notice, call.outcome);
    case 'setSupport':
      return setSupport(tx, call.write);
    case 'purgeBallots':
      return purgeBallots(tx, call.poll, call.most);
    case 'purgeContacts':
      return purgeContacts(tx, call.suggestions, call.log);
    case 'changeMember':
      return staff.changeMember(tx, call.change, call.log);
    case 'addInvitation':
      return invitations.addInvitation(tx, call.invitation, call.log);
    case 'dropInvitation':
      return invitations.dropInvitation(tx, call.agency, call.invitation, call.log);
    case 'useInvitation':
      return invitations.useInvitation(tx, call.token, call.person, call.agencies, call.now);
    case 'dropWaysIn':
      return accounts.dropWaysIn(tx, call.person);
    case 'saveDraft':
      return staff.saveDraft(tx, call.draft, call.seen);
    case 'dropDraft':
      return staff.dropDraft(tx, call.agency, call.about);
    case 'setSourceKey':
      return staff.setSourceKey(tx, call.key, call.log);
    case 'addAudit':
      return audit.addAudit(tx, call.lines);
  }
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
    const sent = error instanceof Error ? error : new Error(String(error));
    port.postMessage({ id, error: sent, ...('code' in sent && { code: sent.code }) } satisfies WriterReply);
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
