import { limits } from '@shura/contract/limits';
import type { Kysely } from 'kysely';
import type { Act, ContestCounts, ContestWrite } from '../model/records.ts';
import type { ContestOutcome } from '../model/store.ts';
import { type Evidence, evidenceOf, reopens } from '../rules/contest.ts';
import { addAudit } from './audit.ts';
import { indexSuggestions } from './index-documents.ts';
import { addNotice } from './notices.ts';
import type { Schema, Tx } from './row-types.ts';
import { hasRows } from './statements.ts';
import { contestCounts, countStatement, supportCounts } from './suggestion-counts.ts';

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
  const said = (await contestCounts(db, [suggestion])).find(({ n }) => n === evidence.act);
  const supports = (await supportCounts(db, [suggestion])).filter((one) => one.evidence < evidence.nth);
  return {
    so: said?.so ?? 0,
    notYet: said?.not_yet ?? 0,
    supporters: supports.reduce((sum, { n }) => sum + n, 0),
  };
};

/** Deletes what a person says about these carrying-out acts. */
const withdraw = async (tx: Tx, suggestion: number, acts: readonly number[], voter: Buffer): Promise<void> => {
  if (acts.length === 0) return;
  const said = await tx
    .deleteFrom('contest')
    .where('suggestion', '=', suggestion)
    .where('n', 'in', acts)
    .where('voter', '=', voter)
    .returning(['n', 'reason'])
    .execute();
  // In one order, so that concurrent requests cannot deadlock.
  for (const { n, reason } of said.toSorted((a, b) => a.n - b.n)) await countStatement(tx, suggestion, n, reason, -1);
};

/** Deletes what a person says about any act of a suggestion. */
export const withdrawStatements = async (tx: Tx, suggestion: number, voter: Buffer): Promise<void> => {
  const acts = await contestCounts(tx, [suggestion]);
  await withdraw(
    tx,
    suggestion,
    acts.map(({ n }) => n),
    voter,
  );
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
  await withdraw(tx, suggestion, [evidence.act], key);
  await tx.insertInto('contest').values({ suggestion, n: evidence.act, voter: key, reason }).execute();
  await countStatement(tx, suggestion, evidence.act, reason, 1);
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
