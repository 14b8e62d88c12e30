import { type RawBuilder, sql } from 'kysely';
import type { DeletionRecord } from '../model/records.ts';
import type { AuditWrite } from '../model/staff-store.ts';
import { Aborted } from './abort-transaction.ts';
import { closeAccount, rolesOf } from './accounts.ts';
import { addAudit } from './audit.ts';
import { exportAgency } from './export-agency.ts';
import { dropDocumentsOf } from './index-documents.ts';
import type { Schema, Tx } from './row-types.ts';
import { countOf } from './statements.ts';

type Table = keyof Schema;

const ofSuggestions = [
  'support',
  'support_count',
  'contest',
  'contest_count',
  'notice',
  'contact',
  'act',
  'assignment',
  'note',
] as const;

/** An agency's rows by table, in deletion order: referring rows first, `secret` before `kept`. */
const rowsOf = (agency: string) => {
  const own = sql<boolean>`agency = ${agency}`;
  const ofRecord = sql<boolean>`record ->> 'agency' = ${agency}`;
  const ofPoll = sql<boolean>`poll IN (SELECT id FROM poll WHERE ${ofRecord})`;
  const ofSuggestion = sql<boolean>`suggestion IN (SELECT id FROM suggestion WHERE ${ofRecord})`;
  const ofOwner = sql<boolean>`owner IN (
    SELECT 'poll:' || id FROM poll WHERE ${ofRecord} UNION SELECT 'consultation:' || slug FROM consultation WHERE ${ofRecord}
  )`;
  return {
    kept: [
      ...(['ballot', 'tally', 'turnout', 'interim'] as const).map((table) => [table, ofPoll] as const),
      ...ofSuggestions.map((table) => [table, ofSuggestion] as const),
      ...(['poll', 'suggestion', 'consultation'] as const).map((table) => [table, ofRecord] as const),
      ...(['draft', 'member'] as const).map((table) => [table, own] as const),
      ['agency', sql<boolean>`slug = ${agency}`] as const,
    ],
    secret: [
      ...(['source_key', 'invitation', 'digest'] as const).map((table) => [table, own] as const),
      ['secret', ofOwner] as const,
    ],
  };
};

export const saveDeletion = async (
  tx: Tx,
  agency: string,
  deletion: DeletionRecord | null,
  log: AuditWrite,
): Promise<void> => {
  await tx.deleteFrom('deletion').where('agency', '=', agency).execute();
  const record = JSON.stringify(deletion);
  if (deletion) await tx.insertInto('deletion').values({ agency, record }).execute();
  await addAudit(tx, [log]);
};

/** Writes an agency's file. Returns the number of `kept` rows: a deletion of any other number is rolled back. */
export const exportBeforeDeletion = async (
  tx: Tx,
  agency: string,
  write: (line: string) => Promise<void>,
): Promise<number> => {
  // Only an agency with nothing open is deleted.
  await exportAgency(tx, { agency, write, isOpen: () => false });
  let records = 0;
  for (const [table, own] of rowsOf(agency).kept) records += await countOf(tx.selectFrom(table as Table).where(own));
  return records;
};

export const deleteAgency = async (
  tx: Tx,
  deletion: DeletionRecord,
  records: number,
  log: AuditWrite,
): Promise<'deleted' | 'changed'> => {
  const { agency } = deletion;
  const { kept, secret } = rowsOf(agency);
  const staff = await tx.selectFrom('member').select('person').where('agency', '=', agency).execute();
  const drop = async (table: Table, own: RawBuilder<boolean>) =>
    Number((await tx.deleteFrom(table).where(own).executeTakeFirst()).numDeletedRows);
  await dropDocumentsOf(tx, agency);
  for (const [table, own] of secret) await drop(table, own);
  let deleted = 0;
  for (const [table, own] of kept) deleted += await drop(table, own);
  if (deleted !== records) throw new Aborted('changed');
  for (const { person } of staff) {
    if ((await rolesOf(tx, person)).length === 0) await closeAccount(tx, person);
  }
  const record = JSON.stringify(deletion);
  await tx.updateTable('deletion').set({ record }).where('agency', '=', agency).execute();
  await addAudit(tx, [log]);
  return 'deleted';
};
