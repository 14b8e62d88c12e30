import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { ConsultationRecord, PollRecord } from '../model/records.ts';
import { maySeeResults } from '../rules/visibility.ts';
import { format, type OpenParts, version } from './agency-format.ts';
import type { AgencyLine, Row } from './agency-lines.ts';
import { choiceAtRest } from './ballots.ts';
import { authorKey } from './contests.ts';
import { ofPoll, standingsOf } from './queries.ts';
import type { Tx } from './row-types.ts';

/** Rows per query. */
const rowsPerQuery = 1_000;

export interface AgencyExport {
  readonly agency: string;
  readonly write: (line: string) => Promise<void>;
  /** Whether a poll or consultation may still take ballots or suggestions. */
  readonly isOpen: (asked: PollRecord | ConsultationRecord) => boolean;
}

/** Writes an agency as of one snapshot, line by line; both databases give the same bytes. */
export const exportAgency = async (
  tx: Tx,
  { agency, write, isOpen }: AgencyExport,
): Promise<{ readonly lines: number; readonly open: OpenParts | undefined }> => {
  const digest = createHash('sha256');
  let lines = 0;
  const say = async (line: object) => {
    const text = JSON.stringify(line);
    digest.update(text).update('\n');
    lines += 1;
    await write(text);
  };
  const open = await openIn(tx, agency, isOpen);
  await say({ format, version, agency, ...(open && { open }) });
  for await (const line of linesOf(tx, agency, new Set(open?.sealed))) await say(line);
  await write(JSON.stringify({ end: { lines, sha256: digest.digest('hex') } }));
  return { lines: lines + 1, open };
};

/** Undefined if nothing is open. */
const openIn = async (tx: Tx, agency: string, isOpen: AgencyExport['isOpen']): Promise<OpenParts | undefined> => {
  const found = async <Asked extends PollRecord | ConsultationRecord>(table: 'poll' | 'consultation') => {
    const rows = await tx.selectFrom(table).select('record').where(ofRecord(agency)).execute();
    return byName(
      rows.map(({ record }) => parsed<Asked>(record)),
      ({ slug }) => slug,
    ).filter(isOpen);
  };
  const consultations = (await found<ConsultationRecord>('consultation')).map(({ slug }) => slug);
  const polls = await found<PollRecord>('poll');
  if (consultations.length + polls.length === 0) return undefined;
  const sealed = polls.filter((poll) => !maySeeResults(poll, 'open', 'staff'));
  return { consultations, polls: polls.map(({ slug }) => slug), sealed: sealed.map(({ slug }) => slug) };
};

const ofRecord = (agency: string) => sql<boolean>`record ->> 'agency' = ${agency}`;
const parsed = <Value>(text: string): Value => JSON.parse(text) as Value;

/** Sorts in JavaScript, because the two databases collate text differently. */
const byName = <Item>(items: readonly Item[], name: (item: Item) => string): Item[] =>
  items.toSorted((one, other) => (name(one) < name(other) ? -1 : 1));

async function* linesOf(tx: Tx, agency: string, sealed: ReadonlySet<string>): AsyncGenerator<AgencyLine> {
  const own = await tx.selectFrom('agency').select('document').where('slug', '=', agency).executeTakeFirstOrThrow();
  yield { table: 'agency', row: Object.assign({ policies: [], calendars: [] }, parsed<Row<'agency'>>(own.document)) };
  const topics = await tx.selectFrom('consultation').selectAll().where(ofRecord(agency)).execute();
  for (const { record } of byName(topics, ({ slug }) => slug)) yield { table: 'consultation', row: parsed(record) };
  const polls = tx.selectFrom('poll').select(['id', 'slug', 'record']).where(ofRecord(agency)).orderBy('id');
  for (const poll of await polls.execute()) {
    yield { table: 'poll', row: parsed(poll.record) };
    if (sealed.has(poll.slug)) continue;
    yield* countersOf(tx, poll);
    yield* ballotsOf(tx, poll);
  }
  yield* suggestionsOf(tx, agency);
  yield* staffOf(tx, agency);
}

interface Poll {
  readonly id: number;
  readonly slug: string;
}

async function* countersOf(tx: Tx, { id, slug }: Poll): AsyncGenerator<AgencyLine> {
  const [standing] = await standingsOf(tx, ofPoll(id));
  if (!standing) return;
  const { participants, ofL0, updatedAt, cells } = standing;
  yield { table: 'turnout', row: { poll: slug, participants, ofL0, updatedAt: updatedAt ?? 0 } };
  const inOrder = cells.toSorted(([question, cell], [other, next]) => question - other || cell - next);
  for (const [question, cell, n] of inOrder) yield { table: 'tally', row: { poll: slug, question, cell, n } };
}

/** Numbers sorted keys from 1. Keys of an imported agency get their old numbers again. */
const numbering = () => {
  let last: Buffer | undefined;
  let n = 0;
  return (key: Uint8Array): number => {
    if (last === undefined || !last.equals(key)) n += 1;
    last = Buffer.from(key);
    return n;
  };
};

async function* ballotsOf(tx: Tx, { id, slug }: Poll): AsyncGenerator<AgencyLine> {
  const numberOf = numbering();
  const rows = tx
    .selectFrom('ballot')
    .select(['voter', 'question', 'choice', 'revision'])
    .where('poll', '=', id)
    .orderBy('voter')
    .orderBy('question')
    .stream(rowsPerQuery);
  for await (const { voter, question, choice, revision } of rows) {
    const row = { poll: slug, voter: numberOf(voter), question, choice: choiceAtRest(choice), revision };
    yield { table: 'ballot', row };
  }
}

async function* suggestionsOf(tx: Tx, agency: string): AsyncGenerator<AgencyLine> {
  const rows = tx.selectFrom('suggestion').select(['record', 'words']).where(ofRecord(agency)).orderBy('id');
  for await (const { record, words } of rows.stream(rowsPerQuery)) {
    const row = { ...parsed<Omit<Row<'suggestion'>, 'words'>>(record), words: words === null ? null : parsed(words) };
    yield { table: 'suggestion', row: row as Row<'suggestion'> };
  }
  const acts = tx
    .selectFrom('act')
    .innerJoin('suggestion', 'suggestion.id', 'act.suggestion')
    .select(['reference', 'n', 'act'])
    .where(ofRecord(agency))
    .orderBy('suggestion')
    .orderBy('n')
    .stream(rowsPerQuery);
  for await (const { reference, n, act } of acts) {
    yield { table: 'act', row: { suggestion: reference, n, act: parsed(act) } };
  }
  yield* teamOf(tx, agency);
  yield* supportOf(tx, agency);
}

/** Supports, and what was said about evidence: one numbering for both, in the order of keys. */
async function* supportOf(tx: Tx, agency: string): AsyncGenerator<AgencyLine> {
  const said = tx
    .selectFrom('contest')
    .innerJoin('suggestion', 'suggestion.id', 'contest.suggestion')
    .select(['suggestion.id', 'reference', 'voter as key', 'n', 'reason', sql<number | null>`NULL`.as('evidence')])
    .where(ofRecord(agency));
  const rows = tx
    .selectFrom('support')
    .innerJoin('suggestion', 'suggestion.id', 'support.suggestion')
    .select(['suggestion.id', 'reference', 'supporter as key', sql<number | null>`NULL`.as('n')])
    .select([sql<string | null>`NULL`.as('reason'), sql<number | null>`evidence`.as('evidence')])
    .where(ofRecord(agency))
    .unionAll(said)
    .orderBy('key')
    .orderBy('id')
    .stream(rowsPerQuery);
  const numberOf = numbering();
  for await (const { reference: suggestion, key, n, reason, evidence } of rows) {
    if (n === null) yield { table: 'support', row: { suggestion, supporter: numberOf(key), evidence: evidence ?? 0 } };
    else if (authorKey.equals(key)) yield { table: 'contest', row: { suggestion, n, reason } };
    else yield { table: 'contest', row: { suggestion, n, voter: numberOf(key), reason } };
  }
}

/** Notes, and assignments to offices: the people of assignments stay, with their roles. */
async function* teamOf(tx: Tx, agency: string): AsyncGenerator<AgencyLine> {
  const notes = tx
    .selectFrom('note')
    .innerJoin('suggestion', 'suggestion.id', 'note.suggestion')
    .select(['reference', 'n', 'by', 'at', 'text'])
    .where(ofRecord(agency))
    .orderBy('suggestion')
    .orderBy('n')
    .stream(rowsPerQuery);
  for await (const { reference, ...note } of notes) yield { table: 'note', row: { suggestion: reference, ...note } };
  const assignments = tx
    .selectFrom('assignment')
    .innerJoin('suggestion', 'suggestion.id', 'assignment.suggestion')
    .select(['reference', 'office'])
    .where(ofRecord(agency))
    .orderBy('suggestion')
    .stream(rowsPerQuery);
  for await (const { reference, office } of assignments) {
    if (office !== null) yield { table: 'assignment', row: { suggestion: reference, office } };
  }
}

/** Drafts, log, and the names of the people in them. Accounts and roles stay: they belong to one server. */
async function* staffOf(tx: Tx, agency: string): AsyncGenerator<AgencyLine> {
  const drafts = await tx.selectFrom('draft').selectAll().where('agency', '=', agency).execute();
  for (const { about, content, version, by, at } of byName(drafts, (draft) => draft.about)) {
    yield { table: 'draft', row: { about, content, version, by, at } };
  }
  const acting = tx.selectFrom('audit').select('by').where('agency', '=', agency).where('by', 'is not', null);
  const drafting = tx.selectFrom('draft').select('by').where('agency', '=', agency);
  const noting = tx
    .selectFrom('note')
    .innerJoin('suggestion', 'suggestion.id', 'note.suggestion')
    .select('by')
    .where(ofRecord(agency));
  const people = await tx
    .selectFrom('user')
    .select(['id', 'name'])
    .where(({ eb, or }) => or([acting, drafting, noting].map((some) => eb('id', 'in', some))))
    .execute();
  for (const row of byName(people, ({ id }) => id)) yield { table: 'person', row };
  const log = tx.selectFrom('audit').selectAll().where('agency', '=', agency).orderBy('n').stream(rowsPerQuery);
  for await (const { n, at, by, did, on } of log) {
    yield { table: 'audit', row: { n, at, by, did, on: parsed(on) } };
  }
}
