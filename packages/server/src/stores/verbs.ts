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
import { deleteAgency, saveDeletion } from './deletion.ts';
import { noteFailure, settleFailures } from './failures.ts';
import { keepInterim } from './interim.ts';
import { addInvitation, dropInvitation, findInvitation, invitationsOf, useInvitation } from './invitations.ts';
import { contactOf, countGivenUp, countNotices, dropContact, dueNotices, settleNotice } from './notices.ts';
import { ballotsLeft, contactsLeft, purgeBallots, purgeContacts } from './purging.ts';
import { areKeys, hasKeys, saveAgency, saveConsultation, savePoll, secrets } from './queries.ts';
import type { Schema } from './schema.ts';
import { changeMember, draftsOf, dropDraft, membersOf, saveDraft, setSourceKey, sourceKeysOf } from './staff.ts';
import { addActs, readSuggestions, receiveSuggestion, suggestionsAfter } from './suggestions.ts';
import { countSupporters, setSupport } from './supports.ts';

/** What reads, by the name that the store has for it, and with what it is given there. */
export const reads = {
  ...{ ballotsLeft, contactsLeft, hasKeys },
  ...{ suggestionsAfter, readSuggestions, countSupporters, contactOf, dueNotices, countNotices, countGivenUp },
  ...{ hasMembers, hasOtherWayIn, rolesOf, membersOf, namesOf, hasStrongWay, knowsNetwork },
  ...{ findInvitation, invitationsOf },
};
/** The same of one agency, which is what it is given first. */
export const readsOfAgency = { draftsOf, sourceKeysOf, auditOf };

/** Steps, each in a transaction of its own: those that judge what they find, and are taken one at a time in all processes. */
export const stepsAlone = {
  ...{ areKeys, dropContact, addAudit, addInvitation, dropInvitation, useInvitation, changeMember },
  ...{ dropWaysIn, rememberNetwork, noteFailure, settleFailures },
};
/** Steps that are taken beside each other. */
export const stepsBeside = { secrets, setSupport, settleNotice, purgeBallots, acceptStep };
/** Steps that PostgreSQL takes for one agency, or holds ballots for. */
const otherSteps = {
  ...{ saveAgency, saveConsultation, savePoll, keepInterim, saveDeletion, deleteAgency, purgeContacts },
  ...{ addActs, receiveSuggestion, saveDraft, dropDraft, setSourceKey },
};
export const steps = { ...stepsAlone, ...stepsBeside, ...otherSteps };
export type Steps = typeof steps;

type Verb = (on: never, ...given: never[]) => Promise<unknown>;
type Bound<Verbs> = {
  readonly [Name in keyof Verbs]: Verbs[Name] extends (on: never, ...given: infer Given) => infer Answer
    ? (...given: Given) => Answer
    : never;
};

/** Verbs as a store has them, without the database that each works on: `run` gives them that. */
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
