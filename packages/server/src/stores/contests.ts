import { limits } from '@shura/contract/limits';
import { type Kysely, sql } from 'kysely';
import type { Act, ContestCounts, ContestWrite } from '../model/records.ts';
import type { ContestOutcome } from '../model/store.ts';
import { type Evidence, evidenceOf, reopens } from '../rules/contest.ts';
import { addAudit } from './audit.ts';
import { indexSuggestions } from './index-documents.ts';
import { addNotice } from './notices.ts';
import type { Schema, Tx } from './row-types.ts';
import { hasRows, put } from './statements.ts';

/** The key of the author, whatever their code. No device has it: each key holds random bits. */
export const authorKey: Buffer = Buffer.alloc(16);

export const actsOf = async (db: Kysely<Schema>, suggestion: number): Promise<Act[]> => {
  const rows = await db.selectFrom('act').select('act').where('suggestion', '=', suggestion).orderBy('n').execute();
  return rows.map(({ act }) => JSON.parse(act) as Act);
};

/** Supports from before the evidence. */
const older = (db: Kysely<Schema>, suggestion: number, { nth }: Evidence) =>
  db.selectFrom('support').where('suggestion', '=', suggestion).where('evidence', '<', nth);

const countsOf = async (db: Kysely<Schema>, suggestion: number, evidence: Evidence): Promise<ContestCounts> => {
  const { all, notYet } = await db
    .selectFrom('contest')
    .select([sql<number>`count(*)`.as('all'), sql<number>`count(reason)`.as('notYet')])
    .where('suggestion', '=', suggestion)
    .where('n', '=', evidence.act)
    .executeTakeFirstOrThrow();
  const { supporters } = await older(db, suggestion, evidence)
    .select(sql<number>`count(*)`.as('supporters'))
    .executeTakeFirstOrThrow();
  return { so: all - notYet, notYet, supporters };
};

const mayState = (db: Kysely<Schema>, suggestion: number, evidence: Evidence, supporter: Buffer): Promise<boolean> =>
  hasRows(older(db, suggestion, evidence).where('supporter', '=', supporter));

/** Runs alone: acts and supports stay as they are found here. The threshold is judged by the rows, not by any caller. */
export const contest = async (tx: Tx, write: ContestWrite): Promise<ContestOutcome> => {
  const { suggestion, voter, reason, least, at } = write;
  const acts = await actsOf(tx, suggestion);
  const evidence = evidenceOf(acts);
  if (!evidence) return 'refused';
  const key = voter === null ? authorKey : Buffer.from(voter, 'latin1');
  if (voter !== null && !(await mayState(tx, suggestion, evidence, key))) return 'refused';
  await put(tx, 'contest', { suggestion, n: evidence.act, voter: key }, { reason });
  const counts = await countsOf(tx, suggestion, evidence);
  if (!reopens(evidence, counts, least)) return 'recorded';
  const act: Act = { kind: 'contested', at, ...counts };
  await tx
    .insertInto('act')
    .values({ suggestion, n: acts.length, act: JSON.stringify(act) })
    .execute();
  await addAudit(tx, [write.log]);
  if (write.notify) await addNotice(tx, suggestion, acts.length, at);
  await indexSuggestions(tx, [suggestion]);
  return 'reopened';
};

/** What a supporter says about the newest evidence. Undefined if they may say nothing about it. */
export const statementOf = async (
  db: Kysely<Schema>,
  suggestion: number,
  supporter: string,
): Promise<{ readonly reason: string | null | undefined } | undefined> => {
  const evidence = evidenceOf(await actsOf(db, suggestion));
  const key = Buffer.from(supporter, 'latin1');
  if (!evidence || !(await mayState(db, suggestion, evidence, key))) return undefined;
  const row = await db
    .selectFrom('contest')
    .select('reason')
    .where('suggestion', '=', suggestion)
    .where('n', '=', evidence.act)
    .where('voter', '=', key)
    .executeTakeFirst();
  return { reason: row?.reason };
};

/** Reasons for "not yet" to the newest evidence, in the order of random keys. */
export const reasonsOf = async (db: Kysely<Schema>, suggestion: number): Promise<string[]> => {
  const evidence = evidenceOf(await actsOf(db, suggestion));
  if (!evidence) return [];
  const rows = await db
    .selectFrom('contest')
    .select('reason')
    .where('suggestion', '=', suggestion)
    .where('n', '=', evidence.act)
    .where('reason', '<>', '')
    .orderBy('voter')
    .limit(limits.contestReasons)
    .execute();
  return rows.flatMap(({ reason }) => reason ?? []);
};

/** Erases the reasons of suggestions. Each still says "not yet", and is counted. */
export const eraseReasons = async (tx: Tx, suggestions: readonly number[]): Promise<void> => {
  await tx
    .updateTable('contest')
    .set({ reason: '' })
    .where('suggestion', 'in', suggestions)
    .where('reason', 'is not', null)
    .execute();
};
