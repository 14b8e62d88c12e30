import type { Deed, Role } from '@shura/contract';
import type { Kysely } from 'kysely';

/** An entry of an agency's audit log, at UTC milliseconds. `by` is a person id, absent for the operator. */
export interface AuditWrite {
  readonly agency: string;
  readonly at: number;
  readonly by?: string | undefined;
  readonly did: Deed;
  readonly on: readonly string[];
}

/** An entry as stored: `n` numbers the entries of one agency, from 1. `did` may be a name no longer in use. */
export interface AuditLine extends Omit<AuditWrite, 'did'> {
  readonly n: number;
  readonly did: string;
}

export interface Member {
  readonly agency: string;
  readonly person: string;
  readonly role: Role;
}

/** A member, with details of the person. */
export interface KnownMember extends Member {
  readonly name: string;
  readonly email: string;
  /** Has a second factor or a passkey. */
  readonly secondFactor: boolean;
}

/** A single-use link that makes a person a member. Times are UTC milliseconds. */
export interface InvitationRecord {
  readonly id: string;
  /** Hash of the link's secret. The secret is not stored. */
  readonly token: string;
  /** `*` for all agencies: the set-up link of a new server. */
  readonly agency: string;
  readonly role: Role;
  /** In lower case. Undefined if the link is for no particular address. */
  readonly email?: string | undefined;
  readonly expiresAt: number;
  /** The inviter. Undefined for the operator. */
  readonly by?: string | undefined;
  /** Sent only by mail, so that using it proves ownership of the address. */
  readonly mailed?: boolean | undefined;
}

/** A person without an account here. */
export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Hash of the chosen password, if any. */
  readonly password?: string | undefined;
}

/** Maximum drafts of an agency. Every desk loads them all. */
export const maxDrafts = 500;

/** Unfinished words of staff. They belong to the agency, not to the person who wrote them. */
export interface DraftRecord {
  readonly agency: string;
  readonly about: string;
  readonly content: string;
  readonly version: number;
  readonly by: string;
  readonly at: number;
}

/** The sealed credentials of an agency for searching a platform. Null to delete them. */
export interface SourceKeyRecord {
  readonly agency: string;
  readonly platform: string;
  readonly sealed: string | null;
}

/** Maximum networks remembered for a person. */
export const maxNetworks = 20;
/** Milliseconds that a network is remembered after its last sign-in: 90 days. */
export const networkLasts = 90 * 86_400_000;

/** Why a sign-in was refused: wrong password or code (`failed`), or too many attempts (`locked`). */
export type FailureKind = 'failed' | 'locked';

/** Minimum milliseconds between two audit entries on failures of one person and kind. */
export const failuresLogged = 10 * 60_000;

/** Storage for staff. Each method is one atomic step, which includes its audit entry. */
export interface StaffStore {
  /** The tables of the authentication library. Each write is a separate, durable transaction. */
  readonly accounts: { readonly db: Kysely<unknown>; readonly type: 'sqlite' | 'postgres' };
  hasMembers(): Promise<boolean>;
  /** Whether an administrator can sign in without a password: by passkey or provider. */
  hasOtherWayIn(): Promise<boolean>;
  rolesOf(person: string): Promise<readonly Omit<Member, 'person'>[]>;
  membersOf(agency: string): Promise<readonly KnownMember[]>;
  /** Names by person id, and addresses by the id of a pending invitation. Former members keep their names. */
  namesOf(people: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Sets or removes a member's role. Voids invitations they sent or received. Ends their
   * assignments, unless the role may answer, and with the membership their digest. Leaving the last agency closes the
   * account and frees the address. `unknown`: not a member of the agency. `last`: no administrator would remain.
   */
  changeMember(
    change: Omit<Member, 'role'> & { role: Role | null },
    log: AuditWrite,
  ): Promise<'changed' | 'unknown' | 'last'>;
  /** Replaces an invitation of the same address to the same agency. */
  addInvitation(invitation: InvitationRecord, log?: AuditWrite): Promise<void>;
  findInvitation(token: string, now: number): Promise<InvitationRecord | undefined>;
  invitationsOf(agency: string, now: number): Promise<readonly InvitationRecord[]>;
  dropInvitation(agency: string, id: string, log: AuditWrite): Promise<boolean>;
  /**
   * Makes a person a member of these agencies by an invitation. A higher role they have is kept. A new person takes
   * their address from an account without memberships, and, by a mailed invitation, from one that never proved the
   * address. Returns false if the invitation is used or expired, or the address is taken.
   */
  useInvitation(token: string, person: string | NewPerson, agencies: readonly string[], now: number): Promise<boolean>;
  /** Whether a person has a passkey, a second factor, or an account with a provider. */
  hasStrongWay(person: string): Promise<boolean>;
  /** Accepts the code of a TOTP time step once. Returns false if that step, or a later one, was accepted before. */
  acceptStep(person: string, step: number): Promise<boolean>;
  /** Whether the owner of an address has signed in from a network (a keyed hash) that has not expired. */
  knowsNetwork(email: string, network: string, now: number): Promise<boolean>;
  /** Remembers a network for {@link networkLasts}. Drops the oldest past {@link maxNetworks}. */
  rememberNetwork(person: string, network: string, now: number): Promise<void>;
  /**
   * Counts a refused sign-in. Logs at most one entry per person, kind and {@link failuresLogged}. Returns how many
   * refusals the new entry covers, or 0 if none was written.
   */
  noteFailure(person: string, kind: FailureKind, now: number): Promise<number>;
  /** Logs counted but unlogged failures. Called when the person has signed in. */
  settleFailures(person: string, now: number): Promise<void>;
  /** Deletes a person's credentials, sessions and remembered networks. */
  dropWaysIn(person: string): Promise<void>;
  draftsOf(agency: string): Promise<readonly DraftRecord[]>;
  /** Replaces version `seen` of a draft (0: none). Returns `stale` for another version, `full` at {@link maxDrafts}. */
  saveDraft(draft: Omit<DraftRecord, 'version'>, seen: number): Promise<DraftRecord | 'stale' | 'full'>;
  dropDraft(agency: string, about: string): Promise<boolean>;
  sourceKeysOf(agency: string): Promise<ReadonlyMap<string, string>>;
  setSourceKey(key: SourceKeyRecord, log: AuditWrite): Promise<void>;
  addAudit(lines: readonly AuditWrite[]): Promise<void>;
  /** Newest first, before entry `before`. */
  auditOf(agency: string, before: number, max: number): Promise<readonly AuditLine[]>;
}
