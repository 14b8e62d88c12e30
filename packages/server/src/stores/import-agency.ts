import type { Insertable } from 'kysely';
import { type BallotLevel, voterKey } from '../model/ballot-level.ts';
import type { AuditWrite } from '../model/staff-store.ts';
import type { OpenParts } from './agency-format.ts';
import type { AgencyLine, Row } from './agency-lines.ts';
import { agencyReferences, importedId, NotImported } from './agency-references.ts';
import { addAudit } from './audit.ts';
import { authorKey } from './contests.ts';
import { indexAgency } from './index-documents.ts';
import { recount } from './recount.ts';
import type { Schema, Tx } from './row-types.ts';
import { hasRows, keepFirst, no } from './statements.ts';
import { countImported } from './suggestion-counts.ts';
import type { Engine } from './tables.ts';

export { NotImported };

/** Rows per statement: far below the parameter limit of both databases. */
const rowsPerStatement = 500;

type Many = 'ballot' | 'tally' | 'turnout' | 'act' | 'note' | 'assignment' | 'support' | 'contest' | 'audit';

/** Buffers rows, and inserts them in batches. */
const inserter = <Table extends Many>(tx: Tx, table: Table) => {
  let waiting: Insertable<Schema[Table]>[] = [];
  const flush = async () => {
    const rows = waiting;
    waiting = [];
    if (rows.length > 0) await tx.insertInto<Many>(table).values(rows).execute();
  };
  return {
    async add(row: Insertable<Schema[Table]>): Promise<void> {
      if (waiting.push(row) >= rowsPerStatement) await flush();
    },
    flush,
  };
};

/**
 * The key of a numbered voter or supporter; a voter's key includes the level. Keys sort in the order of the numbers.
 */
const keyOf = (n: number, level: BallotLevel = 'L0'): Buffer => {
  const key = Buffer.alloc(16);
  key.writeUIntBE(n, 10, 6);
  return Buffer.from(voterKey(key.toString('latin1'), level), 'latin1');
};

export interface AgencyImport {
  readonly agency: string;
  /** What was open when the file was made, if anything. */
  readonly open?: OpenParts | undefined;
}

/**
 * Writes a new agency, line by line. Polls that were open become drafts without ballots. The caller commits or rolls
 * back.
 */
export const agencyImporter = async (tx: Tx, { agency, open }: AgencyImport, engine: Engine) => {
  await refuseKnown(tx, agency);
  const references = agencyReferences(agency, Date.now(), open);
  // PostgreSQL keeps counters in slots; only their sum is read.
  const slot = engine === 'postgres' ? { slot: 0 } : {};
  const polls = new Map<string, number>();
  const drafts = new Set<string>();
  const ofL0 = new Map<string, number>();
  const suggestions = new Map<string, number>();
  const many = {
    ballot: inserter(tx, 'ballot'),
    tally: inserter(tx, 'tally'),
    turnout: inserter(tx, 'turnout'),
    act: inserter(tx, 'act'),
    note: inserter(tx, 'note'),
    assignment: inserter(tx, 'assignment'),
    support: inserter(tx, 'support'),
    contest: inserter(tx, 'contest'),
    audit: inserter(tx, 'audit'),
  };
  const pollOf = (slug: string) => idIn(polls, slug, 'poll');
  const suggestionOf = (reference: string) => idIn(suggestions, reference, 'suggestion');

  const addRecord = async (line: Extract<AgencyLine, { table: 'consultation' | 'poll' | 'suggestion' }>) => {
    if (line.table === 'consultation') await addConsultation(tx, line.row);
    else if (line.table === 'poll') {
      const interrupted = references.interrupted(line.row);
      if (interrupted) drafts.add(line.row.slug);
      polls.set(line.row.slug, await addPoll(tx, interrupted ? anew(line.row) : line.row));
    } else suggestions.set(line.row.reference, await addSuggestion(tx, line.row));
  };

  return {
    /** @param n the number of the line */
    async add(line: AgencyLine, n: number): Promise<void> {
      references.judge(line, n);
      if ('poll' in line.row && drafts.has(line.row.poll)) return;
      switch (line.table) {
        case 'agency': {
          const document = JSON.stringify(line.row);
          await tx.insertInto('agency').values({ slug: agency, document }).execute();
          return;
        }
        case 'consultation':
        case 'poll':
        case 'suggestion':
          return addRecord(line);
        case 'turnout': {
          const { poll, participants, ofL0: open, updatedAt } = line.row;
          ofL0.set(poll, open);
          return many.turnout.add({ poll: pollOf(poll), participants, of_l0: open, updated_at: updatedAt, ...slot });
        }
        case 'tally':
          return many.tally.add({ ...line.row, poll: pollOf(line.row.poll), ...slot });
        case 'ballot': {
          const { poll, voter } = line.row;
          const level = voter <= (ofL0.get(poll) ?? 0) ? 'L0' : 'L1';
          return many.ballot.add({ ...line.row, poll: pollOf(poll), voter: keyOf(voter, level) });
        }
        case 'act': {
          const { suggestion, n, act } = line.row;
          return many.act.add({ suggestion: suggestionOf(suggestion), n, act: JSON.stringify(byOthers(act)) });
        }
        case 'note': {
          const { suggestion, by, ...note } = line.row;
          return many.note.add({ ...note, suggestion: suggestionOf(suggestion), by: importedId(by) });
        }
        case 'assignment':
          return many.assignment.add({
            suggestion: suggestionOf(line.row.suggestion),
            person: null,
            office: line.row.office,
          });
        case 'support': {
          const { suggestion, supporter, evidence } = line.row;
          return many.support.add({ suggestion: suggestionOf(suggestion), supporter: keyOf(supporter), evidence });
        }
        case 'contest': {
          const { suggestion, voter, ...said } = line.row;
          const key = voter === undefined ? authorKey : keyOf(voter);
          return many.contest.add({ ...said, suggestion: suggestionOf(suggestion), voter: key });
        }
        case 'draft': {
          const row = { agency, ...line.row, by: importedId(line.row.by) };
          await tx.insertInto('draft').values(row).execute();
          return;
        }
        case 'person':
          return addPerson(tx, line.row);
        case 'audit': {
          const { by, on } = line.row;
          const row = { ...line.row, by: by && importedId(by), on: JSON.stringify(on.map(importedId)) };
          return many.audit.add({ ...row, agency });
        }
      }
    },

    /**
     * Recounts the imported polls. Returns the number of polls and of ballots, and the slugs of the drafts that were open. Throws a {@link NotImported} if a count
     * differs.
     */
    async finish(log: AuditWrite): Promise<Imported> {
      references.finish();
      for (const { flush } of Object.values(many)) await flush();
      const own = await hasRows(tx.selectFrom('agency').where('slug', '=', agency));
      if (!own) throw new NotImported('agency: no line says what it is');
      await countImported(tx, agency);
      await indexAgency(tx, agency);
      await addAudit(tx, [log]);
      let ballots = 0;
      for (const slug of polls.keys()) ballots += await countedIn(tx, slug);
      return { polls: polls.size, ballots, drafts: [...drafts] };
    },
  };
};

interface Imported {
  readonly polls: number;
  readonly ballots: number;
  readonly drafts: readonly string[];
}

/** A poll that begins anew: its changes were made while it was open. */
const anew = (poll: Row<'poll'>): Row<'poll'> => ({ ...poll, draft: true, amendments: [] });

/** The act with {@link importedId} applied to each person in it. */
const byOthers = <Act extends Row<'act'>['act']>(act: Act): Act => ({
  ...act,
  ...(act.by !== undefined && { by: importedId(act.by) }),
  ...('confirmedBy' in act && act.confirmedBy !== undefined && { confirmedBy: importedId(act.confirmedBy) }),
});

const idIn = (known: ReadonlyMap<string, number>, name: string, kind: string): number => {
  const id = known.get(name);
  if (id === undefined) throw new NotImported(`${kind}: there is no ${name} before this line`);
  return id;
};

const refuseKnown = async (tx: Tx, agency: string): Promise<void> => {
  const known = await hasRows(tx.selectFrom('agency').where('slug', '=', agency));
  if (known) throw new NotImported(`agency ${agency} is here already`);
  const logged = await hasRows(tx.selectFrom('audit').where('agency', '=', agency));
  if (logged) throw new NotImported(`agency ${agency} was deleted here, and its name is not given out again`);
};

const here = (kind: string, name: string) => new NotImported(`${kind} ${name} is here already`);

const addConsultation = async (tx: Tx, record: Row<'consultation'>): Promise<void> => {
  const row = { slug: record.slug, record: JSON.stringify(record) };
  const added = await tx
    .insertInto('consultation')
    .values(row)
    .onConflict(keepFirst)
    .returning('slug')
    .executeTakeFirst();
  if (!added) throw here('consultation', record.slug);
};

const addPoll = async (tx: Tx, record: Row<'poll'>): Promise<number> => {
  const row = { slug: record.slug, record: JSON.stringify(record), edition: 1 };
  const added = await tx.insertInto('poll').values(row).onConflict(keepFirst).returning('id').executeTakeFirst();
  if (!added) throw here('poll', record.slug);
  return added.id;
};

const addSuggestion = async (tx: Tx, { words, ...record }: Row<'suggestion'>): Promise<number> => {
  const { reference, once } = record;
  const row = { reference, once, record: JSON.stringify(record), words: words && JSON.stringify(words) };
  const added = await tx.insertInto('suggestion').values(row).onConflict(keepFirst).returning('id').executeTakeFirst();
  if (!added) throw here('suggestion', reference);
  return added.id;
};

/** Adds a person as a closed account: a name for their acts, without a way to sign in. */
const addPerson = async (tx: Tx, { id: there, name }: Row<'person'>): Promise<void> => {
  const id = importedId(there);
  const at = new Date(0).toISOString();
  const email = `${id}@left.invalid`;
  const closed = { emailVerified: no, twoFactorEnabled: no, createdAt: at, updatedAt: at };
  const user = { id, name, email, ...closed };
  await tx.insertInto('user').values(user).onConflict(keepFirst).execute();
};

const countedIn = async (tx: Tx, slug: string): Promise<number> => {
  const [counted] = await recount(tx, slug);
  if (!counted) throw new Error('A poll that was imported is not there');
  const { participants, ofL0, differences, ballots, purgedAt } = counted;
  if (purgedAt !== undefined) return ballots;
  if (participants.kept !== participants.counted || ofL0.kept !== ofL0.counted || differences.length > 0) {
    throw new NotImported(`poll ${slug}: its ballots do not come to its tallies`);
  }
  return ballots;
};
