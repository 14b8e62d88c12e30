import { type Kysely, sql } from 'kysely';
import type { AuditLine, AuditWrite } from '../model/staff-store.ts';
import type { Schema, Tx } from './row-types.ts';

export const addAudit = async (tx: Tx, lines: readonly AuditWrite[]): Promise<void> => {
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
  max: number,
): Promise<AuditLine[]> => {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('agency', '=', agency)
    .where('n', '<', before)
    .orderBy('n', 'desc')
    .limit(max)
    .execute();
  return rows.map(({ by, on, ...line }) => ({ ...line, ...(by !== null && { by }), on: JSON.parse(on) as string[] }));
};
