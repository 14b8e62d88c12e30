import type { Act, ActWrite, StoredSuggestion, SuggestionRecord } from '../model/records.ts';
import type { AuditWrite } from '../model/staff-store.ts';
import { bareAct, bareRecord, withoutLinks, withoutWords } from '../model/stripped-records.ts';
import { Aborted } from './abort-transaction.ts';
import { addAudit } from './audit.ts';
import { eraseReasons } from './contests.ts';
import { indexSuggestions } from './index-documents.ts';
import { addNotice } from './notices.ts';
import { bytes, readSuggestions, withActs } from './read-suggestions.ts';
import type { Tx } from './row-types.ts';
import { countOf } from './statements.ts';

export const receiveSuggestion = async (
  tx: Tx,
  suggestion: SuggestionRecord,
  contact?: string,
  log?: AuditWrite,
): Promise<StoredSuggestion> => {
  const { words, ...record } = suggestion;
  const { reference, once } = record;
  const row = await tx
    .insertInto('suggestion')
    .values({ reference, once, record: JSON.stringify(record), words: words && JSON.stringify(words) })
    .onConflict((conflict) => conflict.column('once').doNothing())
    .returning(['id', 'reference', 'once', 'record', 'words', bytes])
    .executeTakeFirst();
  if (row) {
    if (contact !== undefined) {
      await tx.insertInto('contact').values({ suggestion: row.id, sealed: contact }).execute();
    }
    if (log) await addAudit(tx, [log]);
  }
  const [stored] = row ? await withActs(tx, [row]) : await readSuggestions(tx, 'once', [once]);
  if (!stored) throw new Error('A suggestion that was received is there');
  return stored;
};

/** Optimistic concurrency: the insert violates the primary key (suggestion, n) if another act was added first. */
export const addActs = async (
  tx: Tx,
  writes: readonly ActWrite[],
  log: readonly AuditWrite[] = [],
): Promise<'added' | 'stale'> => {
  await insertActs(tx, writes);
  for (const { suggestion, act } of writes) {
    if (act.kind === 'erased') await wipe(tx, suggestion, withoutLinks, withoutWords);
    if (act.kind === 'removed') await wipe(tx, suggestion, bareRecord, bareAct);
  }
  await indexSuggestions(tx, [...new Set(writes.map(({ suggestion }) => suggestion))]);
  await addAudit(tx, log);
  return 'added';
};

type Wiped = Omit<SuggestionRecord, 'words'>;

export const replaceCode = async (tx: Tx, suggestion: number, from: string, to: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('suggestion')
    .innerJoin('contact', 'contact.suggestion', 'suggestion.id')
    .select('record')
    .where('id', '=', suggestion)
    .executeTakeFirst();
  const record = row && (JSON.parse(row.record) as Wiped);
  if (record?.code !== from) return false;
  const replaced = JSON.stringify({ ...record, code: to });
  await tx.updateTable('suggestion').set({ record: replaced }).where('id', '=', suggestion).execute();
  return true;
};

/**
 * Erases the words, the contact, the notices, the notes, the assignment and the reasons of a suggestion. `kept` returns
 * the part of the record to keep, `keptOf` the part of an act.
 */
const wipe = async (
  tx: Tx,
  suggestion: number,
  kept: (record: Wiped) => Wiped,
  keptOf: (act: Act) => Act,
): Promise<void> => {
  const row = await tx.selectFrom('suggestion').select('record').where('id', '=', suggestion).executeTakeFirstOrThrow();
  const record = kept(JSON.parse(row.record) as Wiped);
  await tx
    .updateTable('suggestion')
    .set({ words: null, once: record.once, record: JSON.stringify(record) })
    .where('id', '=', suggestion)
    .execute();
  for (const table of ['contact', 'notice', 'note', 'assignment'] as const) {
    await tx.deleteFrom(table).where('suggestion', '=', suggestion).execute();
  }
  await eraseReasons(tx, [suggestion]);
  const acts = await tx.selectFrom('act').selectAll().where('suggestion', '=', suggestion).execute();
  for (const { n, act } of acts) {
    const bare = JSON.stringify(keptOf(JSON.parse(act) as Act));
    if (bare === act) continue;
    await tx.updateTable('act').set({ act: bare }).where('suggestion', '=', suggestion).where('n', '=', n).execute();
  }
};

const insertActs = async (tx: Tx, writes: readonly ActWrite[]): Promise<void> => {
  for (const { suggestion, after, act, notify } of writes) {
    const n = await countOf(tx.selectFrom('act').where('suggestion', '=', suggestion));
    if (n !== after) throw new Aborted('stale');
    const row = { suggestion, n, act: JSON.stringify(act) };
    await tx.insertInto('act').values(row).execute();
    if (notify) await addNotice(tx, suggestion, after, act.at);
  }
};
