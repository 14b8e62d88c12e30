import type { SearchKind } from '@shura/contract';
import { type Kysely, sql } from 'kysely';
import type { ConsultationRecord, PollRecord } from '../model/records.ts';
import {
  documentsOfConsultation,
  documentsOfPoll,
  documentsOfSuggestion,
  filterTerms,
  type PublicDocument,
  passagesOf,
} from '../rules/public-documents.ts';
import { analyse } from '../text/analyst.ts';
import { readTerms, writeTerms } from './document-terms.ts';
import { readSuggestions } from './read-suggestions.ts';
import type { Schema, Tx } from './row-types.ts';

/** Records indexed together. */
const atOnce = 200;

/** Writes the documents of these suggestions as they are public now. */
export const indexSuggestions = async (tx: Tx, ids: readonly number[]): Promise<void> => {
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = await readSuggestions(tx, 'id', ids.slice(from, from + atOnce));
    some.sort((one, other) => one.id - other.id);
    const keys = some.map(({ reference }) => reference);
    await write(tx, { kinds: ['suggestion', 'commitment'], keys, documents: some.flatMap(documentsOfSuggestion) });
  }
};

export const indexPolls = (tx: Tx, polls: readonly PollRecord[]): Promise<void> =>
  write(tx, { kinds: ['poll'], keys: polls.map(({ slug }) => slug), documents: polls.flatMap(documentsOfPoll) });

export const indexConsultations = (tx: Tx, consultations: readonly ConsultationRecord[]): Promise<void> => {
  const keys = consultations.map(({ slug }) => slug);
  const documents = consultations.flatMap(documentsOfConsultation);
  return write(tx, { kinds: ['consultation', 'response'], keys, documents });
};

/** Writes all documents of an agency, of consultations and polls first. */
export const indexAgency = async (tx: Tx, agency: string): Promise<void> => {
  const own = sql<boolean>`record ->> 'agency' = ${agency}`;
  const consultations = await tx.selectFrom('consultation').select('record').where(own).orderBy('slug').execute();
  for (const { record } of consultations) await indexConsultations(tx, [JSON.parse(record) as ConsultationRecord]);
  const polls = await tx.selectFrom('poll').select('record').where(own).orderBy('id').execute();
  for (const { record } of polls) await indexPolls(tx, [JSON.parse(record) as PollRecord]);
  const suggestions = await tx.selectFrom('suggestion').select('id').where(own).orderBy('id').execute();
  await indexSuggestions(
    tx,
    suggestions.map(({ id }) => id),
  );
};

/** Writes the whole index again. Returns the number of documents. */
export const reindex = async (tx: Tx): Promise<number> => {
  await tx.deleteFrom('search').execute();
  await tx.deleteFrom('search_term').execute();
  for (const { slug } of await tx.selectFrom('agency').select('slug').orderBy('slug').execute()) {
    await indexAgency(tx, slug);
  }
  const counted = await tx.selectFrom('search').select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow();
  return counted.n;
};

/** Removes all documents of an agency. */
export const dropDocumentsOf = async (tx: Tx, agency: string): Promise<void> => {
  for (;;) {
    const rows = await tx
      .selectFrom('search')
      .select(['id', 'terms'])
      .where('agency', '=', agency)
      .limit(atOnce)
      .execute();
    if (rows.length === 0) return;
    const counts = createCounts();
    for (const { terms } of rows) counts.add(terms, -1);
    const ids = rows.map(({ id }) => id);
    await tx.deleteFrom('search').where('id', 'in', ids).execute();
    await counts.save(tx);
  }
};

interface Rewrite {
  readonly kinds: readonly SearchKind[];
  readonly keys: readonly string[];
  /** The documents of these kinds and keys. A missing one is removed. */
  readonly documents: readonly PublicDocument[];
}

const write = async (tx: Tx, { kinds, keys, documents }: Rewrite): Promise<void> => {
  if (keys.length === 0) return;
  const rows = await tx.selectFrom('search').selectAll().where('kind', 'in', kinds).where('key', 'in', keys).execute();
  const known = new Map(rows.map((row) => [`${row.kind} ${row.key}`, row]));
  const terms = await analyse('termsOfAll', documents.map(passagesOf));
  const counts = createCounts();
  for (const [place, document] of documents.entries()) {
    const { kind, key, agency, at } = document;
    const { passages = [], topics = [] } = terms[place] ?? {};
    const all = [...filterTerms(document), ...topics];
    const row = { kind, key, agency, at, terms: writeTerms({ all, passages }) };
    const before = known.get(`${kind} ${key}`);
    known.delete(`${kind} ${key}`);
    if (before?.terms === row.terms && before.at === at) continue;
    if (before) {
      counts.add(before.terms, -1);
      await tx.updateTable('search').set(row).where('id', '=', before.id).execute();
    } else await tx.insertInto('search').values(row).execute();
    counts.add(row.terms, 1);
  }
  for (const { id, terms } of known.values()) {
    counts.add(terms, -1);
    await tx.deleteFrom('search').where('id', '=', id).execute();
  }
  await counts.save(tx);
};

/** Rows per statement. */
const termsAtOnce = 1_000;

/** Collects changes of the counters. */
const createCounts = () => {
  const changes = new Map<string, number>();
  return {
    add(terms: string, by: 1 | -1): void {
      const { all, passages } = readTerms(terms);
      for (const term of new Set([...all, ...passages.flat()])) changes.set(term, (changes.get(term) ?? 0) + by);
    },
    async save(tx: Kysely<Schema>): Promise<void> {
      const rows = [...changes].filter(([, n]) => n !== 0).map(([term, n]) => ({ term, n }));
      for (let from = 0; from < rows.length; from += termsAtOnce) {
        const some = rows.slice(from, from + termsAtOnce);
        await tx
          .insertInto('search_term')
          .values(some)
          .onConflict((conflict) => conflict.column('term').doUpdateSet({ n: sql`search_term.n + excluded.n` }))
          .execute();
        // A word that no document has any more is erased, too.
        const fewer = some.flatMap(({ term, n }) => (n < 0 ? [term] : []));
        if (fewer.length > 0) {
          await tx.deleteFrom('search_term').where('term', 'in', fewer).where('n', '<=', 0).execute();
        }
      }
    },
  };
};
