import { limits } from '@shura/contract/limits';
import { roles } from '@shura/contract/lists';
import { mayAs, roleOfAct } from '@shura/contract/roles';
import { type Kysely, sql } from 'kysely';
import type { AuditWrite } from '../model/staff-store.ts';
import type { Assignee, AssignmentRecord, NoteRecord } from '../model/team-store.ts';
import { addAudit } from './audit.ts';
import type { Schema, Tx } from './row-types.ts';
import { countOf, hasRows, put } from './statements.ts';

const mayAnswer = roles.filter((role) => mayAs(role, roleOfAct.answer));

/** The suggestion is of this agency. */
const ofAgency = (agency: string) => sql<boolean>`EXISTS (
  SELECT 1 FROM suggestion WHERE id = suggestion AND record ->> 'agency' = ${agency}
)`;

/** Erased and removed suggestions have no words. */
const isGone = async (tx: Tx, suggestion: number): Promise<boolean> =>
  !(await hasRows(tx.selectFrom('suggestion').where('id', '=', suggestion).where('words', 'is not', null)));

export const assign = async (
  tx: Tx,
  suggestion: number,
  to: Assignee | null,
  log: AuditWrite,
): Promise<'assigned' | 'unchanged' | 'unknown' | 'gone'> => {
  if (await isGone(tx, suggestion)) return 'gone';
  const row = { person: null, office: null, ...to };
  if (row.person !== null) {
    const colleagues = tx.selectFrom('member').where('agency', '=', log.agency).where('role', 'in', mayAnswer);
    if (!(await hasRows(colleagues.where('person', '=', row.person)))) return 'unknown';
  }
  const own = tx.selectFrom('assignment').select(['person', 'office']).where('suggestion', '=', suggestion);
  const { person = null, office = null } = (await own.executeTakeFirst()) ?? {};
  if (person === row.person && office === row.office) return 'unchanged';
  if (to) await put(tx, 'assignment', { suggestion }, row);
  else await tx.deleteFrom('assignment').where('suggestion', '=', suggestion).execute();
  await addAudit(tx, [log]);
  return 'assigned';
};

export const assignmentsOf = async (
  db: Kysely<Schema>,
  agency: string,
  suggestions: readonly number[],
): Promise<AssignmentRecord[]> => {
  if (suggestions.length === 0) return [];
  const rows = await db
    .selectFrom('assignment')
    .selectAll()
    .where('suggestion', 'in', suggestions)
    .where(ofAgency(agency))
    .execute();
  return rows.flatMap(({ suggestion, person, office }): AssignmentRecord[] => {
    if (person !== null) return [{ suggestion, person }];
    return office === null ? [] : [{ suggestion, office }];
  });
};

export const assignedTo = async (db: Kysely<Schema>, agency: string, person: string): Promise<number[]> => {
  const rows = await db
    .selectFrom('assignment')
    .select('suggestion')
    .where('person', '=', person)
    .where(ofAgency(agency))
    .execute();
  return rows.map(({ suggestion }) => suggestion);
};

/** Of one agency: the person may have another. */
export const endAssignmentsOf = async (tx: Tx, agency: string, person: string): Promise<void> => {
  await tx.deleteFrom('assignment').where('person', '=', person).where(ofAgency(agency)).execute();
};

export const addNote = async (
  tx: Tx,
  { suggestion, by, at, text }: NoteRecord,
  log: AuditWrite,
): Promise<'added' | 'full' | 'gone'> => {
  if (await isGone(tx, suggestion)) return 'gone';
  const n = await countOf(tx.selectFrom('note').where('suggestion', '=', suggestion));
  if (n >= limits.notes) return 'full';
  await tx.insertInto('note').values({ suggestion, n, by, at, text }).execute();
  await addAudit(tx, [log]);
  return 'added';
};

export const notesOf = (
  db: Kysely<Schema>,
  agency: string,
  suggestion: number,
): Promise<Omit<NoteRecord, 'suggestion'>[]> =>
  db
    .selectFrom('note')
    .select(['by', 'at', 'text'])
    .where('suggestion', '=', suggestion)
    .where(ofAgency(agency))
    .orderBy('n')
    .execute();
