import type Database from 'better-sqlite3';
import {
  type BallotOutcome,
  type BallotWrite,
  type Choice,
  cellsOf,
  type OwnBallots,
  type TallyChange,
} from '../../store.ts';

type Row = { question: number; choice: Choice; revision: number };

/**
 * Writes a batch and its tallies in one transaction. The key (poll, voter, question) is the only thing that keeps
 * ballots unique: a write is an upsert, and what it replaces is taken out of the tally it was counted in.
 */
export const ballotRecorder = (database: Database.Database) => {
  const own = database.prepare<[number, Buffer], Row>(
    'SELECT question, choice, revision FROM ballot WHERE poll = ? AND voter = ?',
  );
  const put = database.prepare(
    `INSERT INTO ballot (poll, voter, question, choice, revision) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET choice = excluded.choice, revision = excluded.revision`,
  );
  const count = database.prepare(
    `INSERT INTO tally (poll, question, cell, n) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET n = n + excluded.n`,
  );
  const touch = database.prepare('UPDATE poll SET participants = participants + ?, updated_at = ? WHERE id = ?');
  const line = database.prepare(
    `INSERT INTO audit (agency, n, at, "by", did, "on")
     VALUES (?, (SELECT coalesce(max(n), 0) + 1 FROM audit WHERE agency = ?), ?, ?, ?, ?)`,
  );
  const edition = database.prepare<[number], number>('SELECT edition FROM poll WHERE id = ?').pluck();

  return database.transaction((batch: readonly BallotWrite[], now: number) => {
    const tallies = new Map<number, Tally>();
    const tallyOf = (poll: number) => {
      const tally = tallies.get(poll) ?? { edition: edition.get(poll), participants: 0, cells: new Map() };
      tallies.set(poll, tally);
      return tally;
    };

    const outcomes = batch.map((write): BallotOutcome => {
      const tally = tallyOf(write.poll);
      if (tally.edition !== write.edition) return { kind: 'outdated' };
      const voter = Buffer.from(write.voter, 'latin1');
      const before = new Map(own.all(write.poll, voter).map((row) => [row.question, row]));
      const decision = decide(write, before);
      if (decision.kind !== 'recorded') return decision;
      for (const [question, choice] of decision.fresh) {
        const was = before.get(question);
        if (was) add(tally, question, was.choice, -1);
        add(tally, question, choice, 1);
        put.run(write.poll, voter, question, choice, decision.own.revision);
      }
      if (before.size === 0) tally.participants += 1;
      if (write.log) {
        const { agency, at, by = null, did, on } = write.log;
        line.run(agency, agency, at, by, did, JSON.stringify(on));
      }
      const { kind, created, changed, own: after } = decision;
      return { kind, created, changed, own: after };
    });

    const changes: TallyChange[] = [];
    for (const [poll, { participants, cells }] of tallies) {
      if (cells.size === 0) continue;
      const changed = [...cells.values()].filter(([, , by]) => by !== 0);
      for (const [question, cell, by] of changed) count.run(poll, question, cell, by);
      touch.run(participants, now, poll);
      changes.push({ poll, participants, cells: changed });
    }
    return { outcomes, changes };
  }).immediate;
};

interface Tally {
  readonly edition: number | undefined;
  participants: number;
  readonly cells: Map<number, [question: number, cell: number, by: number]>;
}

const add = (tally: Tally, question: number, choice: Choice, by: number) => {
  for (const cell of cellsOf(choice)) {
    const key = question * 65536 + cell + 8;
    const entry = tally.cells.get(key);
    if (entry) entry[2] += by;
    else tally.cells.set(key, [question, cell, by]);
  }
};

type Decision =
  | { kind: 'recorded'; created: number; changed: number; own: OwnBallots; fresh: BallotWrite['answers'] }
  | { kind: 'unchanged' | 'stale'; own: OwnBallots }
  | { kind: 'limited' };

const decide = ({ answers, basedOn, changes }: BallotWrite, before: ReadonlyMap<number, Row>): Decision => {
  let revision = 0;
  for (const row of before.values()) revision = Math.max(revision, row.revision);
  const ownNow = (): OwnBallots => ({
    answers: [...before.values()].map((row) => [row.question, row.choice]),
    revision,
  });

  const fresh = answers.filter(([question, choice]) => before.get(question)?.choice !== choice);
  if (fresh.length === 0) return { kind: 'unchanged', own: ownNow() };
  const replaced = fresh.flatMap(([question]) => before.get(question) ?? []);
  if (basedOn !== undefined && replaced.some((row) => row.revision > basedOn)) return { kind: 'stale', own: ownNow() };
  if (replaced.length > changes) return { kind: 'limited' };

  const after = new Map<number, Choice>([...before.values()].map((row) => [row.question, row.choice]));
  for (const [question, choice] of fresh) after.set(question, choice);
  return {
    kind: 'recorded',
    created: fresh.length - replaced.length,
    changed: replaced.length,
    own: { answers: [...after], revision: revision + 1 },
    fresh,
  };
};
