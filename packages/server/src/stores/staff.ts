import type { Role } from '@shura/contract';
import { mayAs, roleOfAct } from '@shura/contract/roles';
import type { Kysely } from 'kysely';
import {
  type AuditWrite,
  type DraftRecord,
  type KnownMember,
  type Member,
  maxDrafts,
  type SourceKeyRecord,
} from '../model/staff-store.ts';
import { Aborted } from './abort-transaction.ts';
import { closeAccount, rolesOf } from './accounts.ts';
import { addAudit } from './audit.ts';
import { endDigestOf } from './digests.ts';
import { dropInvitationsOf } from './invitations.ts';
import type { Schema, Tx } from './row-types.ts';
import { countOf, hasRows, put } from './statements.ts';
import { endAssignmentsOf } from './team.ts';

export const membersOf = async (db: Kysely<Schema>, agency: string): Promise<KnownMember[]> => {
  const rows = await db
    .selectFrom('member')
    .innerJoin('user', 'user.id', 'member.person')
    .select(['agency', 'person', 'role', 'name', 'email', 'twoFactorEnabled'])
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('passkey').select('passkey.id').whereRef('passkey.userId', '=', 'member.person')).as(
        'passkeys',
      ),
    )
    .where('agency', '=', agency)
    .orderBy('name')
    .execute();
  return rows.map(({ twoFactorEnabled, passkeys, ...known }) => ({
    ...known,
    secondFactor: Boolean(twoFactorEnabled) || Boolean(passkeys),
  }));
};

export const changeMember = async (
  tx: Tx,
  { agency, person, role }: Omit<Member, 'role'> & { role: Role | null },
  log: AuditWrite,
): Promise<'changed' | 'unknown' | 'last'> => {
  const members = tx.selectFrom('member').where('agency', '=', agency);
  if (!(await hasRows(members.where('person', '=', person)))) return 'unknown';
  if (role) await put(tx, 'member', { agency, person }, { role });
  else {
    await tx.deleteFrom('member').where('agency', '=', agency).where('person', '=', person).execute();
    await endDigestOf(tx, agency, person);
  }
  if (!(await hasRows(members.where('role', '=', 'administrator')))) throw new Aborted('last');
  if (role !== 'administrator') await dropInvitationsOf(tx, agency, person);
  if (!role || !mayAs(role, roleOfAct.answer)) await endAssignmentsOf(tx, agency, person);
  if ((await rolesOf(tx, person)).length === 0) await closeAccount(tx, person);
  await addAudit(tx, [log]);
  return 'changed';
};

export const draftsOf = (db: Kysely<Schema>, agency: string): Promise<DraftRecord[]> =>
  db.selectFrom('draft').selectAll().where('agency', '=', agency).orderBy('at', 'desc').execute();

export const saveDraft = async (
  tx: Tx,
  draft: Omit<DraftRecord, 'version'>,
  seen: number,
): Promise<DraftRecord | 'stale' | 'full'> => {
  const { agency, about, ...rest } = draft;
  const drafts = tx.selectFrom('draft').where('agency', '=', agency);
  const before = await drafts.select('version').where('about', '=', about).executeTakeFirst();
  if ((before?.version ?? 0) !== seen) return 'stale';
  if (!before && (await countOf(drafts)) >= maxDrafts) return 'full';
  const version = seen + 1;
  await put(tx, 'draft', { agency, about }, { ...rest, version });
  return { ...draft, version };
};

export const dropDraft = async (db: Kysely<Schema>, agency: string, about: string): Promise<boolean> => {
  const dropped = db.deleteFrom('draft').where('agency', '=', agency).where('about', '=', about);
  return (await dropped.executeTakeFirst()).numDeletedRows > 0n;
};

export const sourceKeysOf = async (db: Kysely<Schema>, agency: string): Promise<Map<string, string>> => {
  const rows = await db.selectFrom('source_key').selectAll().where('agency', '=', agency).execute();
  return new Map(rows.map(({ platform, sealed }) => [platform, sealed]));
};

export const setSourceKey = async (
  tx: Tx,
  { agency, platform, sealed }: SourceKeyRecord,
  log: AuditWrite,
): Promise<void> => {
  await tx.deleteFrom('source_key').where('agency', '=', agency).where('platform', '=', platform).execute();
  if (sealed !== null) await tx.insertInto('source_key').values({ agency, platform, sealed }).execute();
  await addAudit(tx, [log]);
};
