import type { Kysely } from 'kysely';
import {
  acceptStep,
  dropWaysIn,
  hasMembers,
  hasOtherWayIn,
  hasStrongWay,
  knowsNetwork,
  namesOf,
  rememberNetwork,
  rolesOf,
} from './accounts.ts';
import { addAudit, auditOf } from './audit.ts';
import { contest, reasonsOf, statementOf } from './contests.ts';
import { deleteAgency, saveDeletion } from './deletion.ts';
import { chooseDigest, countRetriedDigests, digestsOf, dueDigests, moveDigest } from './digests.ts';
import { noteFailure, settleFailures } from './failures.ts';
import { keepInterim } from './interim.ts';
import { addInvitation, dropInvitation, findInvitation, invitationsOf, useInvitation } from './invitations.ts';
import {
  contactOf,
  countGivenUp,
  countNotices,
  dropContact,
  dueNotices,
  findContact,
  oweCode,
  settleNotice,
} from './notices.ts';
import { ballotsLeft, contactsLeft, purgeBallots, purgeContacts } from './purge-rows.ts';
import { areKeys, hasKeys, saveAgency, saveConsultation, savePoll, secrets } from './queries.ts';
import { readSuggestions, suggestionsAfter } from './read-suggestions.ts';
import type { Schema } from './row-types.ts';
import { changeMember, draftsOf, dropDraft, membersOf, saveDraft, setSourceKey, sourceKeysOf } from './staff.ts';
import { addActs, receiveSuggestion, replaceCode } from './suggestions.ts';
import { countSupporters, setSupport } from './supports.ts';
import { addNote, assign, assignedTo, assignmentsOf, notesOf } from './team.ts';

/** Read functions, named as in the store and called with the store's arguments. */
export const reads = {
  ...{ ballotsLeft, contactsLeft, hasKeys },
  ...{ suggestionsAfter, readSuggestions, countSupporters, dueNotices, countNotices, countGivenUp },
  ...{ contactOf, findContact, statementOf, reasonsOf },
  ...{ hasMembers, hasOtherWayIn, rolesOf, membersOf, namesOf, hasStrongWay, knowsNetwork },
  ...{ findInvitation, invitationsOf, digestsOf, dueDigests, countRetriedDigests },
};
/** Read functions whose first argument is the agency. */
export const readsOfAgency = { draftsOf, sourceKeysOf, auditOf, assignmentsOf, assignedTo, notesOf };

/** Steps that check before they write, one at a time across all processes, each in a transaction. */
export const serialSteps = {
  ...{
    areKeys,
    contest,
    dropContact,
    oweCode,
    replaceCode,
    addAudit,
    addInvitation,
    dropInvitation,
    useInvitation,
    changeMember,
  },
  ...{ dropWaysIn, rememberNetwork, noteFailure, settleFailures },
};
/** Steps that may run concurrently. */
export const concurrentSteps = { secrets, setSupport, settleNotice, moveDigest, purgeBallots, acceptStep };
/** Steps that PostgreSQL restricts to one agency, or that lock ballots. */
const otherSteps = {
  ...{ saveAgency, saveConsultation, savePoll, keepInterim, saveDeletion, deleteAgency, purgeContacts },
  ...{ addActs, receiveSuggestion, saveDraft, dropDraft, setSourceKey },
  ...{ assign, addNote, chooseDigest },
};
export const steps = { ...serialSteps, ...concurrentSteps, ...otherSteps };
export type Steps = typeof steps;

type Verb = (on: never, ...given: never[]) => Promise<unknown>;
type Bound<Verbs> = {
  readonly [Name in keyof Verbs]: Verbs[Name] extends (on: never, ...given: infer Given) => infer Answer
    ? (...given: Given) => Answer
    : never;
};

/** Binds functions to a database: `run` supplies the connection. */
export const bound = <Verbs extends Readonly<Record<string, Verb>>>(
  verbs: Verbs,
  run: (
    work: (on: Kysely<Schema>) => Promise<unknown>,
    name: keyof Verbs,
    given: readonly unknown[],
  ) => Promise<unknown>,
): Bound<Verbs> => {
  const entries = Object.entries<Verb>(verbs).map(([name, verb]) => [
    name,
    (...given: never[]) => run((on) => verb(on as never, ...given), name, given),
  ]);
  return Object.fromEntries(entries) as Bound<Verbs>;
};
