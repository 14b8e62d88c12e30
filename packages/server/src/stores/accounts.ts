import { type Kysely, type RawBuilder, sql } from 'kysely';
import { maxNetworks, networkLasts } from '../model/staff-store.ts';
import type { Schema, Tx } from './row-types.ts';
import { hasRows, no, put, yes } from './statements.ts';

export const hasMembers = (db: Kysely<Schema>): Promise<boolean> => hasRows(db.selectFrom('member'));

/** True if the person has a passkey, or an account with a sign-in provider. */
const hasOtherWay = (person: RawBuilder<unknown>) => sql<boolean>`(
  EXISTS (SELECT 1 FROM passkey WHERE "userId" = ${person})
  OR EXISTS (SELECT 1 FROM account WHERE "userId" = ${person} AND "providerId" <> 'credential')
)`;

export const hasOtherWayIn = (db: Kysely<Schema>): Promise<boolean> => {
  const administrators = db.selectFrom('member').where('role', '=', 'administrator');
  return hasRows(administrators.where(hasOtherWay(sql.ref('member.person'))));
};

export const rolesOf = (db: Kysely<Schema>, person: string) =>
  db.selectFrom('member').select(['agency', 'role']).where('person', '=', person).orderBy('agency').execute();

export const namesOf = async (db: Kysely<Schema>, people: readonly string[]): Promise<Map<string, string>> => {
  if (people.length === 0) return new Map();
  const rows = await db.selectFrom('user').select(['id', 'name']).where('id', 'in', people).execute();
  const invited = await db.selectFrom('invitation').select(['id', 'email']).where('id', 'in', people).execute();
  return new Map([
    ...rows.map(({ id, name }) => [id, name] as const),
    ...invited.map(({ id, email }) => [id, email ?? id] as const),
  ]);
};

export const hasStrongWay = (db: Kysely<Schema>, person: string): Promise<boolean> => {
  const own = db.selectFrom('user').where('id', '=', person);
  return hasRows(own.where(({ eb, or }) => or([eb('twoFactorEnabled', '=', yes), hasOtherWay(sql.val(person))])));
};

export const acceptStep = async (tx: Tx, person: string, step: number): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('twoFactor')
    .set({ lastStep: step })
    .where('userId', '=', person)
    .where(({ eb, or }) => or([eb('lastStep', 'is', null), eb('lastStep', '<', step)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const knowsNetwork = (db: Kysely<Schema>, email: string, network: string, now: number): Promise<boolean> => {
  const known = db.selectFrom('known_network').innerJoin('user', 'user.id', 'known_network.person');
  return hasRows(known.where('email', '=', email).where('network', '=', network).where('until', '>', now));
};

export const rememberNetwork = async (tx: Tx, person: string, network: string, now: number): Promise<void> => {
  await put(tx, 'known_network', { person, network }, { until: now + networkLasts });
  await tx
    .deleteFrom('known_network')
    .where('person', '=', person)
    .where('network', 'not in', (of) =>
      of
        .selectFrom('known_network')
        .select('network')
        .where('person', '=', person)
        .where('until', '>', now)
        .orderBy('until', 'desc')
        .limit(maxNetworks),
    )
    .execute();
};

export const dropWaysIn = async (tx: Tx, person: string): Promise<void> => {
  for (const table of ['session', 'passkey', 'twoFactor', 'account'] as const) {
    await tx.deleteFrom(table).where('userId', '=', person).execute();
  }
  for (const table of ['known_network', 'sign_in_failure'] as const) {
    await tx.deleteFrom(table).where('person', '=', person).execute();
  }
  await tx.updateTable('user').set({ twoFactorEnabled: no }).where('id', '=', person).execute();
};

/** Removes every way to sign in, ends the digests, and frees the address. Acts stay under the person's name. */
export const closeAccount = async (tx: Tx, person: string): Promise<void> => {
  await dropWaysIn(tx, person);
  await tx.deleteFrom('digest').where('person', '=', person).execute();
  const email = `${person}@left.invalid`;
  await tx.updateTable('user').set({ email, emailVerified: no }).where('id', '=', person).execute();
};
