import type { Kysely } from 'kysely';
import type { DigestStore, DueDigest, Recurring } from '../model/digest-store.ts';
import type { AuditWrite } from '../model/staff-store.ts';
import { addAudit } from './audit.ts';
import type { Schema, Tx } from './row-types.ts';
import { countOf, hasRows, put } from './statements.ts';

export const digestsOf = async (db: Kysely<Schema>, person: string): Promise<Map<string, Recurring>> => {
  const rows = await db.selectFrom('digest').select(['agency', 'every']).where('person', '=', person).execute();
  return new Map(rows.map(({ agency, every }) => [agency, every]));
};

export const chooseDigest = async (
  tx: Tx,
  { agency, person, next }: Parameters<DigestStore['chooseDigest']>[0],
  log: AuditWrite,
): Promise<'chosen' | 'unchanged' | 'unknown'> => {
  const members = tx.selectFrom('member').where('agency', '=', agency).where('person', '=', person);
  if (!(await hasRows(members))) return 'unknown';
  const own = tx.selectFrom('digest').select('every').where('agency', '=', agency).where('person', '=', person);
  const before = await own.executeTakeFirst();
  if (before?.every === next?.every) return 'unchanged';
  if (next) await put(tx, 'digest', { agency, person }, { every: next.every, due_at: next.dueAt, attempts: 0 });
  else await endDigestOf(tx, agency, person);
  await addAudit(tx, [log]);
  return 'chosen';
};

export const endDigestOf = async (tx: Tx, agency: string, person: string): Promise<void> => {
  await tx.deleteFrom('digest').where('agency', '=', agency).where('person', '=', person).execute();
};

export const dueDigests = async (db: Kysely<Schema>, now: number, most: number): Promise<DueDigest[]> => {
  const rows = await db
    .selectFrom('digest')
    .innerJoin('member', (join) =>
      join.onRef('member.agency', '=', 'digest.agency').onRef('member.person', '=', 'digest.person'),
    )
    .innerJoin('user', 'user.id', 'digest.person')
    .select(['digest.agency', 'digest.person', 'every', 'due_at', 'attempts', 'sent_at', 'role', 'email'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('digest.agency')
    .limit(most)
    .execute();
  return rows.map(({ due_at: dueAt, sent_at: sentAt, ...row }) => ({ ...row, dueAt, sentAt }));
};

export const moveDigest = async (
  tx: Tx,
  { agency, person, dueAt }: Pick<DueDigest, 'agency' | 'person' | 'dueAt'>,
  to: Pick<DueDigest, 'dueAt' | 'attempts' | 'sentAt'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('digest')
    .set({ due_at: to.dueAt, attempts: to.attempts, sent_at: to.sentAt })
    .where('agency', '=', agency)
    .where('person', '=', person)
    .where('due_at', '=', dueAt)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const countRetriedDigests = (db: Kysely<Schema>): Promise<number> =>
  countOf(db.selectFrom('digest').where('attempts', '>', 1));
