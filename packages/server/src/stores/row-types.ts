import type { Role, SearchKind } from '@shura/contract';
import type { Choice } from '@shura/contract/questions';
import type { Generated, Transaction } from 'kysely';
import type { Recurring } from '../model/digest-store.ts';

/** The transaction of a step with several statements. The caller begins and ends it. */
export type Tx = Transaction<Schema>;

export interface Schema {
  agency: { slug: string; document: string };
  keys: { mark: string };
  /** Random keys, wrapped under the server's keys, that can be deleted one by one. */
  secret: { owner: string; kind: string; sealed: Uint8Array };
  deletion: { agency: string; record: string };
  consultation: { slug: string; record: string };
  suggestion: { id: Generated<number>; reference: string; once: string; record: string; words: string | null };
  act: { suggestion: number; n: number; act: string };
  contact: { suggestion: number; sealed: string };
  /** `due_at` is null once the notice is sent or given up. */
  notice: {
    suggestion: number;
    act: number;
    attempts: number;
    due_at: number | null;
    address: string | null;
    sent_at: number | null;
  };
  /** Exactly one of `person` and `office` is set. */
  assignment: { suggestion: number; person: string | null; office: string | null };
  note: { suggestion: number; n: number; by: string; at: number; text: string };
  /** What a search can find. For `terms` see `readTerms`. */
  search: { id: Generated<number>; kind: SearchKind; key: string; agency: string; at: number; terms: string };
  /** Number of documents that have a term. */
  search_term: { term: string; n: number };
  /** `evidence`: how many carrying-out acts the suggestion had when the support was given. */
  support: { suggestion: number; supporter: Uint8Array; evidence: number };
  /** `n` is the place of the carrying-out act. `reason` is null for "it is so", and empty once erased. */
  contest: { suggestion: number; n: number; voter: Uint8Array; reason: string | null };
  /** Numbers of rows of `support` by evidence, and of `contest` by act, so that nothing has to count them. */
  support_count: { suggestion: number; evidence: number; n: number };
  contest_count: { suggestion: number; n: number; so: number; not_yet: number };
  poll: { id: Generated<number>; slug: string; edition: number; record: string };
  turnout: { poll: number; participants: number; of_l0: number; updated_at: number };
  ballot: { poll: number; voter: Uint8Array; question: number; choice: Choice; revision: number };
  member: { agency: string; person: string; role: Role };
  invitation: {
    id: string;
    token: string;
    agency: string;
    role: Role;
    email: string | null;
    expires_at: number;
    by: string | null;
    mailed: number | null;
  };
  draft: { agency: string; about: string; content: string; version: number; by: string; at: number };
  digest: {
    agency: string;
    person: string;
    every: Recurring;
    due_at: number;
    attempts: number;
    sent_at: number | null;
  };
  source_key: { agency: string; platform: string; sealed: string };
  audit: { agency: string; n: number; at: number; by: string | null; did: string; on: string };
  known_network: { person: string; network: string; until: number };
  sign_in_failure: { person: string; kind: string; since: number; unlogged: number };
  /** Tables of better-auth, with the columns we use. */
  user: {
    id: string;
    name: string;
    email: string;
    emailVerified: number | boolean;
    twoFactorEnabled: number | boolean | null;
    createdAt: string;
    updatedAt: string;
  };
  session: { id: string; userId: string };
  verification: { id: string };
  passkey: { id: string; userId: string };
  twoFactor: { id: string; userId: string; lastStep: number | null };
  account: {
    id: string;
    accountId: string;
    userId: string;
    providerId: string;
    password: string | null;
    createdAt: string;
    updatedAt: string;
  };
  /** The public interim result of a poll; `cells` is JSON. */
  interim: { poll: number; participants: number; of_l0: number; updated_at: number; cells: string };
  tally: { poll: number; question: number; cell: number; n: number };
}
