import type { Deed, Role } from '@shura/contract';
import type { Kysely } from 'kysely';

/** One line for an agency's audit log, at UTC milliseconds. `by` is the id of a person; absent for the operator. */
export interface AuditWrite {
  readonly agency: string;
  readonly at: number;
  readonly by?: string | undefined;
  readonly did: Deed;
  readonly on: readonly string[];
}

/** A line as it is kept: `n` counts the lines of one agency, from 1. What was done may have had another name once. */
export interface AuditLine extends Omit<AuditWrite, 'did'> {
  readonly n: number;
  readonly did: string;
}

export interface Member {
  readonly agency: string;
  readonly person: string;
  readonly role: Role;
}

/** A member, with what is known of the person. */
export interface KnownMember extends Member {
  readonly name: string;
  readonly email: string;
  /** Signs in with more than a password. */
  readonly secondFactor: boolean;
}

/** A link that makes someone a member, once. Times are UTC milliseconds. */
export interface InvitationRecord {
  readonly id: string;
  /** Hash of the secret in the link; the secret itself is kept nowhere. */
  readonly token: string;
  /** `*` for every agency there is: the link of a new server. */
  readonly agency: string;
  readonly role: Role;
  /** In lower case; undefined where the link names nobody. */
  readonly email?: string | undefined;
  readonly expiresAt: number;
  /** Who sent it; undefined for the operator. */
  readonly by?: string | undefined;
  /** It went to the address, and to nobody else: whoever has it has the address. */
  readonly mailed?: boolean | undefined;
}

/** Somebody who is new here. */
export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Hash of the password they chose, if they did. */
  readonly password?: string | undefined;
}

/** Drafts of one agency: everyone at its desk loads them all. */
export const mostDrafts = 500;

/** Words of staff that are not done yet; they belong to the agency, not to who wrote them. */
export interface DraftRecord {
  readonly agency: string;
  readonly about: string;
  readonly content: string;
  readonly version: number;
  readonly by: string;
  readonly at: number;
}

/** What opens a platform to an agency's searches, sealed; null where it is forgotten. */
export interface SourceKeyRecord {
  readonly agency: string;
  readonly platform: string;
  readonly sealed: string | null;
}

/** Networks that are remembered of one person, and for how many milliseconds after the last sign-in: 90 days. */
export const maxNetworks = 20;
export const networkLasts = 90 * 86_400_000;

/** Why a sign-in was refused: a wrong password or code, or too many of them. */
export type FailureKind = 'failed' | 'locked';

/** Milliseconds between two lines about failures of one person and kind. */
export const failuresLogged = 10 * 60_000;

/** What is kept of staff. Each method is one atomic step; what is logged is written in the same one. */
export interface StaffStore {
  /** Where the library that signs people in keeps its own tables: statements, each durable by itself. */
  readonly accounts: { readonly db: Kysely<unknown>; readonly type: 'sqlite' | 'postgres' };
  hasMembers(): Promise<boolean>;
  /** Whether some administrator has a way in besides a password: a passkey, or an account with a provider. */
  hasOtherWayIn(): Promise<boolean>;
  rolesOf(person: string): Promise<readonly Omit<Member, 'person'>[]>;
  membersOf(agency: string): Promise<readonly KnownMember[]>;
  /** Names of people, by id, and addresses of invitations while they stand; those who have left keep their names. */
  namesOf(people: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Gives a member another role, or none; invitations that they sent, or were sent, are void then. Where it was their last
   * agency their account is closed: nothing opens it again, and the address is free for somebody else. `unknown`: is no
   * member of the agency. `last`: nobody would be left to administer it.
   */
  changeMember(
    change: Omit<Member, 'role'> & { role: Role | null },
    log: AuditWrite,
  ): Promise<'changed' | 'unknown' | 'last'>;
  /** Replaces the invitation of the same address to the same agency. */
  addInvitation(invitation: InvitationRecord, log?: AuditWrite): Promise<void>;
  findInvitation(token: string, now: number): Promise<InvitationRecord | undefined>;
  invitationsOf(agency: string, now: number): Promise<readonly InvitationRecord[]>;
  dropInvitation(agency: string, id: string, log: AuditWrite): Promise<boolean>;
  /**
   * Makes a person a member as an invitation says, of these agencies, who keeps a higher role they have. Somebody new takes
   * their address from an account that is a member of nothing, and by a mailed invitation from one that has never proven
   * to have it. `false`: the invitation has been used or is over, or the address is somebody's.
   */
  useInvitation(token: string, person: string | NewPerson, agencies: readonly string[], now: number): Promise<boolean>;
  /** Whether a person has a way in besides a password alone: a passkey, a code, or an account with a provider. */
  hasStrongWay(person: string): Promise<boolean>;
  /** Accepts the code of a TOTP time step once: `false` where that step, or a later one, was accepted before. */
  acceptStep(person: string, step: number): Promise<boolean>;
  /** Whether the owner of an address has signed in from a network, by its keyed hash, and it is not over yet. */
  knowsNetwork(email: string, network: string, now: number): Promise<boolean>;
  /** Remembers a network for {@link networkLasts}; the oldest go past {@link maxNetworks}. */
  rememberNetwork(person: string, network: string, now: number): Promise<void>;
  /**
   * Counts a refused sign-in, and logs it at most once per person, kind and {@link failuresLogged}. Returns how many the
   * new line stands for, or 0 where it was only counted.
   */
  noteFailure(person: string, kind: FailureKind, now: number): Promise<number>;
  /** Logs what was counted and not logged yet: the person has signed in. */
  settleFailures(person: string, now: number): Promise<void>;
  /** Forgets every way into a person's account, and ends their sessions. */
  dropWaysIn(person: string): Promise<void>;
  draftsOf(agency: string): Promise<readonly DraftRecord[]>;
  /** Writes a draft in place of version `seen`, 0 for none; `stale` where there is another, `full` at {@link mostDrafts}. */
  saveDraft(draft: Omit<DraftRecord, 'version'>, seen: number): Promise<DraftRecord | 'stale' | 'full'>;
  dropDraft(agency: string, about: string): Promise<boolean>;
  sourceKeysOf(agency: string): Promise<ReadonlyMap<string, string>>;
  setSourceKey(key: SourceKeyRecord, log: AuditWrite): Promise<void>;
  addAudit(lines: readonly AuditWrite[]): Promise<void>;
  /** The newest first, from before line `before` on. */
  auditOf(agency: string, before: number, most: number): Promise<readonly AuditLine[]>;
}
