import { type Audit, type Deed, type People, pageSizes, problemTypes, type Role } from '@shura/contract';
import { refuseGuessable } from '../auth/guessable-passwords.ts';
import { Refusal } from '../model/refusal.ts';
import { instant } from '../model/representation.ts';
import type { SecurityEvent } from '../model/security-event.ts';
import type { Runtime } from './runtime.ts';

export interface StaffOptions extends Pick<Runtime, 'store' | 'clock'> {
  readonly tell: (event: SecurityEvent) => void;
}

/** Members of agencies, and the audit log of what staff do. */
export const createStaff = ({ store, tell, clock }: StaffOptions) => ({
  async people(agency: string, you: string): Promise<People> {
    const members = await store.membersOf(agency);
    const invitations = await store.invitationsOf(agency, clock());
    return {
      people: members.map(({ person, name, email, role, secondFactor }) => ({
        ...{ id: person, name, email, role, secondFactor },
        you: person === you,
      })),
      invitations: invitations.map(({ id, email = '', role, expiresAt }) => ({
        ...{ id, email, role },
        expiresAt: instant(expiresAt),
      })),
    };
  },

  /** Sets a member's role. Null removes the member. */
  async changeMember(agency: string, person: string, role: Role | null, by: string): Promise<void> {
    const did: Deed = role === null ? 'member.remove' : `member.${role}`;
    const change = { agency, person, role };
    const changed = await store.changeMember(change, { agency, at: clock(), by, did, on: [person] });
    if (changed === 'unknown') throw new Refusal(problemTypes.personNotFound);
    if (changed === 'last') throw new Refusal(problemTypes.lastAdministrator);
    tell({ event: 'role.changed', account: person, by, agency, role });
  },

  /** Logs a person's change to their own account, in each of their agencies. */
  async didToAccount(
    person: string,
    did: 'sign-in' | 'password.change' | 'factor.add' | 'factor.remove',
  ): Promise<void> {
    const at = clock();
    if (did === 'sign-in') await store.settleFailures(person, at);
    const roles = await store.rolesOf(person);
    await store.addAudit(roles.map(({ agency }) => ({ agency, at, by: person, did, on: [] })));
  },

  /** Throws if a member's new password is easy to guess. `field` is its name in the request. */
  async checkPassword(
    password: string,
    person: { readonly id: string; readonly name: string; readonly email: string },
    field: string,
  ): Promise<void> {
    const slugs = (await store.rolesOf(person.id)).map(({ agency }) => agency);
    await refuseGuessable(password, field, [person.name, person.email, ...slugs]);
  },

  async audit(agency: string, after: string | undefined): Promise<Audit> {
    const before = after === undefined ? Number.MAX_SAFE_INTEGER : Number.parseInt(after, 10);
    const lines = await store.auditOf(agency, Number.isNaN(before) ? 0 : before, pageSizes.audit);
    const names = await store.namesOf([...new Set(lines.flatMap(({ by, on }) => [...(by ? [by] : []), ...on]))]);
    const nameOf = (id: string) => names.get(id) ?? id;
    const last = lines.at(-1)?.n ?? 1;
    return {
      entries: lines.map(({ n, at, by, did, on }) => ({
        ...{ n, did, at: instant(at), on: on.map(nameOf) },
        ...(by !== undefined && { by: nameOf(by) }),
      })),
      ...(last > 1 && { next: String(last) }),
    };
  },
});
export type Staff = ReturnType<typeof createStaff>;
