import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { type Store, StoreBusy } from '../../store.ts';
import * as accounts from '../accounts.ts';
import * as audit from '../audit.ts';
import { dataErrorOf } from '../data-error.ts';
import { exportBeforeDeletion } from '../deletion.ts';
import * as invitations from '../invitations.ts';
import { ballotsLeft, contactsLeft } from '../purging.ts';
import { hasKeys, loadRecords } from '../queries.ts';
import { recount } from '../recount.ts';
import type { Tx } from '../schema.ts';
import * as staff from '../staff.ts';
import {
  contactOf,
  countGivenUp,
  countNotices,
  countSupporters,
  dueNotices,
  oldestOwed,
  readSuggestions,
  suggestionsAfter,
  supportsOf,
} from '../suggestions.ts';
import { accountsOn } from './accounts.ts';
import { openReader, queriesOn } from './database.ts';
import { ballotReader } from './read-ballots.ts';
import type { Steps, WriterCall, WriterReply } from './writer.ts';

/**
 * Opens, and makes where there is none, the database in `file`. Writing happens on a thread of its own, so that a
 * request never waits for the disk of another; reading happens here, on a connection that cannot write.
 */
export const openSqliteStore = async ({ file }: { file: string }): Promise<Store> => {
  const call = await startWriter(file);
  const step =
    <Name extends keyof Steps>(name: Name) =>
    (...given: Given<Steps[Name]>) =>
      call<Awaited<ReturnType<Steps[Name]>>>({ verb: 'step', name, given });
  const reader = openReader(file);
  const db = queriesOn(reader);

  return {
    others: null,
    areKeys: step('areKeys'),
    hasKeys: () => hasKeys(db),
    secrets: step('secrets'),
    load: () => db.transaction().execute((tx) => loadRecords(tx)),
    saveAgency: step('saveAgency'),
    saveDeletion: step('saveDeletion'),
    exportAgency: async (agency, write) => {
      // On a connection of its own: what it reads is of one moment, and nobody waits for it.
      const own = queriesOn(openReader(file));
      return own
        .transaction()
        .execute((tx) => exportBeforeDeletion(tx, agency, write))
        .finally(() => own.destroy());
    },
    deleteAgency: step('deleteAgency'),
    saveConsultation: step('saveConsultation'),
    receiveSuggestion: step('receiveSuggestion'),
    suggestionsAfter: (after, most) => suggestionsAfter(db, after, most),
    readSuggestions: (by, keys) => readSuggestions(db, by, keys),
    addActs: step('addActs'),
    setSupport: step('setSupport'),
    countSupporters: (suggestions) => countSupporters(db, suggestions),
    supportsOf: (supporter) => supportsOf(db, supporter),
    contactOf: (suggestion) => contactOf(db, suggestion),
    dropContact: step('dropContact'),
    dueNotices: (now, most) => dueNotices(db, now, most),
    settleNotice: step('settleNotice'),
    countNotices: (address, since) => countNotices(db, address, since),
    countGivenUp: (attempts) => countGivenUp(db, attempts),
    oldestOwed: () => oldestOwed(db, sql`act.act ->> '$.at'`),
    savePoll: step('savePoll'),
    lanes: 2,
    recordBallots: async (batch, now) => {
      const recorded = await call<string>({ verb: 'recordBallots', batch: JSON.stringify(batch), now });
      return JSON.parse(recorded) as Awaited<ReturnType<Store['recordBallots']>>;
    },
    keepInterim: step('keepInterim'),
    ...ballotReader(reader),
    ballotsLeft: (poll) => ballotsLeft(db, poll),
    purgeBallots: step('purgeBallots'),
    contactsLeft: () => contactsLeft(db),
    purgeContacts: step('purgeContacts'),
    recount: (slug) => db.transaction().execute((tx) => recount(tx, slug)),
    accounts: { db: accountsOn(reader, (statement) => call({ verb: 'statement', statement })), type: 'sqlite' },
    hasMembers: () => accounts.hasMembers(db),
    hasOtherWayIn: () => accounts.hasOtherWayIn(db),
    rolesOf: (person) => accounts.rolesOf(db, person),
    membersOf: (agency) => staff.membersOf(db, agency),
    namesOf: (people) => accounts.namesOf(db, people),
    changeMember: step('changeMember'),
    addInvitation: step('addInvitation'),
    findInvitation: (token, now) => invitations.findInvitation(db, token, now),
    invitationsOf: (agency, now) => invitations.invitationsOf(db, agency, now),
    dropInvitation: step('dropInvitation'),
    useInvitation: step('useInvitation'),
    hasStrongWay: (person) => accounts.hasStrongWay(db, person),
    dropWaysIn: step('dropWaysIn'),
    acceptStep: step('acceptStep'),
    knowsNetwork: (email, network, now) => accounts.knowsNetwork(db, email, network, now),
    rememberNetwork: step('rememberNetwork'),
    noteFailure: step('noteFailure'),
    settleFailures: step('settleFailures'),
    draftsOf: (agency) => staff.draftsOf(db, agency),
    saveDraft: step('saveDraft'),
    dropDraft: step('dropDraft'),
    sourceKeysOf: (agency) => staff.sourceKeysOf(db, agency),
    setSourceKey: step('setSourceKey'),
    addAudit: step('addAudit'),
    auditOf: (agency, before, most) => audit.auditOf(db, agency, before, most),
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

/** What a step takes beside its transaction. */
type Given<Step> = Step extends (tx: Tx, ...given: infer Rest) => unknown ? Rest : never;
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
