import { type FailureKind, failuresLogged } from '../model/staff-store.ts';
import { rolesOf } from './accounts.ts';
import { addAudit } from './audit.ts';
import type { Tx } from './row-types.ts';
import { put } from './statements.ts';

export const noteFailure = async (tx: Tx, person: string, kind: FailureKind, now: number): Promise<number> => {
  const before = await tx
    .selectFrom('sign_in_failure')
    .select(['since', 'unlogged'])
    .where('person', '=', person)
    .where('kind', '=', kind)
    .executeTakeFirst();
  const logged = before === undefined || now >= before.since + failuresLogged;
  const count = (before?.unlogged ?? 0) + 1;
  const row = logged ? { since: now, unlogged: 0 } : { since: before.since, unlogged: count };
  await put(tx, 'sign_in_failure', { person, kind }, row);
  if (logged) await logFailures(tx, person, kind, count, now);
  return logged ? count : 0;
};

export const settleFailures = async (tx: Tx, person: string, now: number): Promise<void> => {
  const rows = await tx.deleteFrom('sign_in_failure').where('person', '=', person).returningAll().execute();
  for (const { kind, unlogged } of rows) {
    if (unlogged > 0) await logFailures(tx, person, kind as FailureKind, unlogged, now);
  }
};

const logFailures = async (tx: Tx, person: string, kind: FailureKind, count: number, at: number): Promise<void> => {
  const line = { at, by: person, did: `sign-in.${kind}`, on: [String(count)] } as const;
  for (const { agency } of await rolesOf(tx, person)) await addAudit(tx, [{ agency, ...line }]);
};
