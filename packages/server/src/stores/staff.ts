import { mayAs, type Role } from '@shura/contract';
import { type Kysely, type Selectable, sql } from 'kysely';
import type {
  AuditLine,
  AuditWrite,
  DraftRecord,
  InvitationRecord,
  KnownMember,
  Member,
  NewPerson,
  SourceKeyRecord,
} from '../staff-store.ts';
import type { Schema } from './schema.ts';

export const hasMembers = async (db: Kysely<Schema>): Promise<boolean> =>
  (await db.selectFrom('member').select('person').limit(1).executeTakeFirst()) !== undefined;

export const hasOtherWayIn = async (db: Kysely<Schema>): Promise<boolean> => {
  const found = await db
    .selectFrom('member')
    .select('person')
    .where('role', '=', 'administrator')
    .where(({ exists, or, selectFrom }) =>
      or([
        exists(selectFrom('passkey').select('passkey.id').whereRef('passkey.userId', '=', 'member.person')),
        exists(
          selectFrom('account')
            .select('account.id')
            .whereRef('account.userId', '=', 'member.person')
            .where('account.providerId', '<>', 'credential'),
        ),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
};

export const rolesOf = (db: Kysely<Schema>, person: string) =>
  db.selectFrom('member').select(['agency', 'role']).where('person', '=', person).orderBy('agency').execute();

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

export const namesOf = async (db: Kysely<Schema>, people: readonly string[]): Promise<Map<string, string>> => {
  if (people.length === 0) return new Map();
  const rows = await db.selectFrom('user').select(['id', 'name']).where('id', 'in', people).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
};

class LastAdministrator extends Error {}

export const changeMember = (
  db: Kysely<Schema>,
  { agency, person, role }: Omit<Member, 'role'> & { role: Role | null },
  log: AuditWrite,
): Promise<'changed' | 'unknown' | 'last'> =>
  db
    .transaction()
    .execute(async (tx) => {
      const at = { agency, person };
      const known = await tx
        .selectFrom('member')
        .select('role')
        .where((has) => has.and(at))
        .executeTakeFirst();
      if (!known) return 'unknown' as const;
      if (role)
        await tx
          .updateTable('member')
          .set({ role })
          .where((has) => has.and(at))
          .execute();
      else
        await tx
          .deleteFrom('member')
          .where((has) => has.and(at))
          .execute();
      const left = await tx
        .selectFrom('member')
        .select('person')
        .where((has) => has.and({ agency, role: 'administrator' }))
        .limit(1)
        .executeTakeFirst();
      if (!left) throw new LastAdministrator();
      if (role !== 'administrator') await dropInvitationsOf(tx, agency, person);
      if ((await rolesOf(tx, person)).length === 0) await closeAccount(tx, person);
      await addAudit(tx, [log]);
      return 'changed' as const;
    })
    .catch((error: unknown) => {
      if (error instanceof LastAdministrator) return 'last' as const;
      throw error;
    });

export const addInvitation = (db: Kysely<Schema>, invitation: InvitationRecord, log?: AuditWrite): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const { id, token, agency, role, email = null, expiresAt, by = null, mailed = false } = invitation;
    await tx.deleteFrom('invitation').where('agency', '=', agency).where('email', 'is', email).execute();
    await tx
      .insertInto('invitation')
      .values({ ...{ id, token, agency, role, email, by }, expires_at: expiresAt, mailed: Number(mailed) })
      .execute();
    if (log) await addAudit(tx, [log]);
  });

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

export const dropInvitation = (db: Kysely<Schema>, agency: string, id: string, log: AuditWrite): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('invitation')
      .where((has) => has.and({ agency, id }))
      .executeTakeFirst();
    if (numDeletedRows > 0n) await addAudit(tx, [log]);
    return numDeletedRows > 0n;
  });

/** A link for every agency is for a server that has nobody yet. */
export const useInvitation = (
  db: Kysely<Schema>,
  token: string,
  who: string | NewPerson,
  agencies: readonly string[],
  now: number,
): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const found = await findInvitation(tx, token, now);
    if (!found || (found.agency === '*' && (await hasMembers(tx)))) return false;
    if (typeof who !== 'string' && !(await addPerson(tx, who, found, now))) return false;
    await tx.deleteFrom('invitation').where('token', '=', token).execute();
    await tx.deleteFrom('invitation').where('agency', '=', '*').execute();
    const person = typeof who === 'string' ? who : who.id;
    const had = new Map((await rolesOf(tx, person)).map(({ agency, role }) => [agency, role]));
    for (const agency of agencies) {
      const before = had.get(agency);
      if (before && mayAs(before, found.role)) continue;
      await tx
        .insertInto('member')
        .values({ agency, person, role: found.role })
        .onConflict((conflict) => conflict.columns(['agency', 'person']).doUpdateSet({ role: found.role }))
        .execute();
      await addAudit(tx, [{ agency, at: now, by: person, did: `member.${found.role}`, on: [person] }]);
    }
    return true;
  });

const addPerson = async (
  tx: Kysely<Schema>,
  { id, name, email, password }: NewPerson,
  { mailed }: InvitationRecord,
  now: number,
): Promise<boolean> => {
  const other = await tx.selectFrom('user').selectAll().where('email', '=', email).executeTakeFirst();
  if (other) {
    const takes = (mailed && !other.emailVerified) || (await rolesOf(tx, other.id)).length === 0;
    if (!takes) return false;
    await closeAccount(tx, other.id);
  }
  const at = { createdAt: new Date(now).toISOString(), updatedAt: new Date(now).toISOString() };
  await tx
    .insertInto('user')
    .values({ ...{ id, name, email }, ...at, emailVerified: Number(mailed ?? false), twoFactorEnabled: 0 })
    .execute();
  if (password !== undefined) {
    await tx
      .insertInto('account')
      .values({ id, accountId: id, userId: id, providerId: 'credential', password, ...at })
      .execute();
  }
  return true;
};

export const hasStrongWay = async (db: Kysely<Schema>, person: string): Promise<boolean> => {
  const found = await db
    .selectFrom('user')
    .select('id')
    .where('id', '=', person)
    .where(({ eb, exists, or, selectFrom }) =>
      or([
        eb('twoFactorEnabled', '=', 1),
        exists(selectFrom('passkey').select('passkey.id').where('userId', '=', person)),
        exists(
          selectFrom('account')
            .select('account.id')
            .where('userId', '=', person)
            .where('providerId', '<>', 'credential'),
        ),
      ]),
    )
    .executeTakeFirst();
  return found !== undefined;
};

export const dropWaysIn = (db: Kysely<Schema>, person: string): Promise<void> =>
  db.transaction().execute((tx) => forgetWaysIn(tx, person));

const forgetWaysIn = async (tx: Kysely<Schema>, person: string): Promise<void> => {
  for (const table of ['session', 'passkey', 'twoFactor', 'account'] as const) {
    await tx.deleteFrom(table).where('userId', '=', person).execute();
  }
  await tx.updateTable('user').set({ twoFactorEnabled: 0 }).where('id', '=', person).execute();
};

/** Nothing opens it any more, and its address is free; what its owner did stays in their name. */
export const closeAccount = async (tx: Kysely<Schema>, person: string): Promise<void> => {
  await forgetWaysIn(tx, person);
  const email = `${person}@left.invalid`;
  await tx.updateTable('user').set({ email, emailVerified: 0 }).where('id', '=', person).execute();
};

/** Those that somebody sent who may not any more, and those to their own address. */
const dropInvitationsOf = (tx: Kysely<Schema>, agency: string, person: string) =>
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

export const draftsOf = (db: Kysely<Schema>, agency: string): Promise<DraftRecord[]> =>
  db.selectFrom('draft').selectAll().where('agency', '=', agency).orderBy('at', 'desc').execute();

export const saveDraft = (
  db: Kysely<Schema>,
  draft: Omit<DraftRecord, 'version'>,
  seen: number,
): Promise<DraftRecord | 'stale'> =>
  db.transaction().execute(async (tx) => {
    const { agency, about } = draft;
    const before = await tx
      .selectFrom('draft')
      .select('version')
      .where((has) => has.and({ agency, about }))
      .executeTakeFirst();
    if ((before?.version ?? 0) !== seen) return 'stale';
    const saved = { ...draft, version: seen + 1 };
    await tx
      .insertInto('draft')
      .values(saved)
      .onConflict((conflict) => conflict.columns(['agency', 'about']).doUpdateSet(saved))
      .execute();
    return saved;
  });

export const dropDraft = async (db: Kysely<Schema>, agency: string, about: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('draft')
    .where((has) => has.and({ agency, about }))
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

export const sourceKeysOf = async (db: Kysely<Schema>, agency: string): Promise<Map<string, string>> => {
  const rows = await db.selectFrom('source_key').selectAll().where('agency', '=', agency).execute();
  return new Map(rows.map(({ platform, sealed }) => [platform, sealed]));
};

export const setSourceKey = (
  db: Kysely<Schema>,
  { agency, platform, sealed }: SourceKeyRecord,
  log: AuditWrite,
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await tx
      .deleteFrom('source_key')
      .where((has) => has.and({ agency, platform }))
      .execute();
    if (sealed !== null) await tx.insertInto('source_key').values({ agency, platform, sealed }).execute();
    await addAudit(tx, [log]);
  });

export const addAudit = async (tx: Kysely<Schema>, lines: readonly AuditWrite[]): Promise<void> => {
  for (const { agency, at, by = null, did, on } of lines) {
    const next = sql<number>`(SELECT coalesce(max(n), 0) + 1 FROM audit WHERE agency = ${agency})`;
    await tx
      .insertInto('audit')
      .values({ agency, n: next, at, by, did, on: JSON.stringify(on) })
      .execute();
  }
};

export const auditOf = async (
  db: Kysely<Schema>,
  agency: string,
  before: number,
  most: number,
): Promise<AuditLine[]> => {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('agency', '=', agency)
    .where('n', '<', before)
    .orderBy('n', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ by, on, ...line }) => ({ ...line, ...(by !== null && { by }), on: JSON.parse(on) as string[] }));
};

const invitation = ({ expires_at, email, by, mailed, ...row }: Selectable<Schema['invitation']>): InvitationRecord => ({
  ...row,
  ...(email !== null && { email }),
  ...(by !== null && { by }),
  ...(mailed === 1 && { mailed: true }),
  expiresAt: expires_at,
});
