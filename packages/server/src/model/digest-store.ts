import type { DigestRhythm, Role } from '@shura/contract';
import type { AuditWrite, Member } from './staff-store.ts';

/** A membership: a person in an agency. */
type Membership = Omit<Member, 'role'>;

/** A rhythm with a next digest. */
export type Recurring = Exclude<DigestRhythm, 'none'>;

/** A membership's digest. Times are UTC milliseconds. */
export interface DueDigest extends Membership {
  readonly every: Recurring;
  /** When it is next tried. A process claims the digest by changing it. */
  readonly dueAt: number;
  /** Tries since the last one that succeeded. */
  readonly attempts: number;
  /** When the last mail was sent. */
  readonly sentAt: number | null;
  readonly role: Role;
  readonly email: string;
}

/** Storage for the digests of staff. Each method is one atomic step, which includes its audit entry. */
export interface DigestStore {
  /** Rhythms that a person has chosen, by agency. */
  digestsOf(person: string): Promise<ReadonlyMap<string, Recurring>>;
  /**
   * Sets the rhythm of a membership, with its next digest at `dueAt`; null for no digest. `unchanged`: it is so
   * already. `unknown`: not a member of the agency.
   */
  chooseDigest(
    digest: Membership & { readonly next: { readonly every: Recurring; readonly dueAt: number } | null },
    log: AuditWrite,
  ): Promise<'chosen' | 'unchanged' | 'unknown'>;
  /** Digests due at `now`, longest due first. */
  dueDigests(now: number, max: number): Promise<readonly DueDigest[]>;
  /**
   * Changes when a digest is next due, if it still is as it was seen. Of several processes that saw the same, one gets
   * `true`.
   */
  moveDigest(
    seen: Pick<DueDigest, 'agency' | 'person' | 'dueAt'>,
    to: Pick<DueDigest, 'dueAt' | 'attempts' | 'sentAt'>,
  ): Promise<boolean>;
  /** Number of digests that were tried at least twice since the last success. */
  countRetriedDigests(): Promise<number>;
}
