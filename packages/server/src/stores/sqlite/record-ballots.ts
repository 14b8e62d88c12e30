import type Database from 'better-sqlite3';
import type { BallotOutcome, BallotWrite } from '../../model/store.ts';
import { type BallotRow, createTallies, decide, outcomeOf } from '../ballots.ts';

/**
 * Writes a batch and its tallies in one transaction. The key (poll, voter, question) alone keeps ballots unique: a
 * write is an upsert, and the replaced choice is subtracted from its tally.
 */
export const ballotRecorder = (database: Database.Database) => {
  const own = database.prepare<[number, Buffer], BallotRow>(
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
  const turnOut = database.prepare(
    `INSERT INTO turnout (poll, participants, of_l0, updated_at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET participants = participants + excluded.participants, of_l0 = of_l0 + excluded.of_l0,
       updated_at = excluded.updated_at`,
  );
  const line = database.prepare(
    `INSERT INTO audit (agency, n, at, "by", did, "on")
     VALUES (?, (SELECT coalesce(max(n), 0) + 1 FROM audit WHERE agency = ?), ?, ?, ?, ?)`,
  );
  const edition = database.prepare<[number], number>('SELECT edition FROM poll WHERE id = ?').pluck();

  return database.transaction((batch: readonly BallotWrite[], now: number) => {
    const tallies = createTallies();
    const editions = new Map<number, number | undefined>();
    const editionOf = (poll: number) => {
      if (!editions.has(poll)) editions.set(poll, edition.get(poll));
      return editions.get(poll);
    };

    const outcomes = batch.map((write): BallotOutcome => {
      if (editionOf(write.poll) !== write.edition) return { kind: 'outdated' };
      const voter = Buffer.from(write.voter, 'latin1');
      const before = new Map(own.all(write.poll, voter).map((row) => [row.question, row]));
      const decision = decide(write, before);
      if (decision.kind === 'recorded') {
        for (const [question, choice] of decision.fresh) {
          put.run(write.poll, voter, question, choice, decision.own.revision);
        }
        tallies.add(write, decision.fresh, before);
        if (write.log) {
          const { agency, at, by = null, did, on } = write.log;
          line.run(agency, agency, at, by, did, JSON.stringify(on));
        }
      }
      return outcomeOf(decision);
    });

    const changes = tallies.changes();
    for (const { poll, participants, ofL0, cells } of changes) {
      for (const [question, cell, by] of cells) count.run(poll, question, cell, by);
      turnOut.run(poll, participants, ofL0, now);
    }
    return { outcomes, changes };
  }).immediate;
};
