import { mayAs } from '@shura/contract/roles';
import type { Kysely, Selectable } from 'kysely';
import type { AuditWrite, InvitationRecord, NewPerson } from '../model/staff-store.ts';
import { closeAccount, hasMembers, rolesOf } from './accounts.ts';
import { addAudit } from './audit.ts';
import type { Schema, Tx } from './row-types.ts';
import { no, put, yes } from './statements.ts';

export const addInvitation = async (tx: Tx, invitation: InvitationRecord, log?: AuditWrite): Promise<void> => {
  const { id, token, agency, role, email = null, expiresAt, by = null, mailed = false } = invitation;
  await tx
    .deleteFrom('invitation')
    .where('agency', '=', agency)
    .where('email', 'is not distinct from', email)
    .execute();
  const row = { id, token, agency, role, email, by, expires_at: expiresAt, mailed: Number(mailed) };
  await tx.insertInto('invitation').values(row).execute();
  if (log) await addAudit(tx, [log]);
};

export const findInvitation = async (
  db: Kysely<Schema>,
  token: string,
  now: number,
): Promise<InvitationRecord | undefined> => {
  const row = await db
    .selectFrom('invitation')
    .selectAll()
    .where('token', '=', token)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row && invitation(row);
};

export const invitationsOf = async (db: Kysely<Schema>, agency: string, now: number): Promise<InvitationRecord[]> => {
  const rows = await db
    .selectFrom('invitation')
    .selectAll()
    .where('agency', '=', agency)
    .where('expires_at', '>', now)
    .orderBy('expires_at')
    .execute();
  return rows.map(invitation);
};

export const dropInvitation = async (tx: Tx, agency: string, id: string, log: AuditWrite): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('invitation')
    .where('agency', '=', agency)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await addAudit(tx, [log]);
  return numDeletedRows > 0n;
};

/** A link for all agencies works only while the server has no member. */
export const useInvitation = async (
  tx: Tx,
  token: string,
  who: string | NewPerson,
  agencies: readonly string[],
  now: number,
): Promise<boolean> => {
  const found = await findInvitation(tx, token, now);
  if (!found || (found.agency === '*' && (await hasMembers(tx)))) return false;
  if (typeof who !== 'string' && !(await addPerson(tx, who, found, now))) return false;
  await tx.deleteFrom('invitation').where('token', '=', token).execute();
  await tx.deleteFrom('invitation').where('agency', '=', '*').execute();
  const person = typeof who === 'string' ? who : who.id;
  if (found.mailed) await tx.updateTable('user').set({ emailVerified: yes }).where('id', '=', person).execute();
  const had = new Map((await rolesOf(tx, person)).map(({ agency, role }) => [agency, role]));
  for (const agency of agencies) {
    const before = had.get(agency);
    if (before && mayAs(before, found.role)) continue;
    await put(tx, 'member', { agency, person }, { role: found.role });
    await addAudit(tx, [{ agency, at: now, by: person, did: `member.${found.role}`, on: [person] }]);
  }
  return true;
};

const addPerson = async (
  tx: Tx,
  { id, name, email, password }: NewPerson,
  { mailed }: InvitationRecord,
  now: number,
): Promise<boolean> => {
  const other = await tx.selectFrom('user').selectAll().where('email', '=', email).executeTakeFirst();
  if (other) {
    const proves = mailed && !other.emailVerified;
    if (!proves && (await rolesOf(tx, other.id)).length > 0) return false;
    // The roles move to the new account; past acts stay with the closed one.
    await tx.updateTable('member').set({ person: id }).where('person', '=', other.id).execute();
    await closeAccount(tx, other.id);
  }
  const at = { createdAt: new Date(now).toISOString(), updatedAt: new Date(now).toISOString() };
  const user = { id, name, email, ...at, emailVerified: mailed ? yes : no, twoFactorEnabled: no };
  await tx.insertInto('user').values(user).execute();
  if (password !== undefined) {
    const account = { id, accountId: id, userId: id, providerId: 'credential', password, ...at };
    await tx.insertInto('account').values(account).execute();
  }
  return true;
};

/** Deletes invitations that the person sent or that go to their address. */
export const dropInvitationsOf = (tx: Tx, agency: string, person: string) =>
  tx
    .deleteFrom('invitation')
    .where('agency', '=', agency)
    .where(({ eb, or, selectFrom }) =>
      or([
        eb('by', '=', person),
        eb('email', '=', selectFrom('user').select('user.email').where('user.id', '=', person)),
      ]),
    )
    .execute();

const invitation = ({ expires_at, email, by, mailed, ...row }: Selectable<Schema['invitation']>): InvitationRecord => ({
  ...row,
  ...(email !== null && { email }),
  ...(by !== null && { by }),
  ...(mailed === 1 && { mailed: true }),
  expiresAt: expires_at,
});
