import type Database from 'better-sqlite3';
import type { Store } from '../../model/store.ts';
import { type BallotRow, ownBallotsOf, type PlacedRow, unwrittenOf } from '../ballots.ts';

/**
 * Reads ballots of voters by primary key, with statements prepared once: building a query takes ten times as long as
 * running it, on the thread that accepts votes.
 */
export const ballotReader = (reader: Database.Database): Pick<Store, 'dryRunBallots' | 'ownBallots'> => {
  const own = reader.prepare<[number, Buffer, number], BallotRow>(
    `SELECT question, choice, revision FROM ballot WHERE poll = ? AND voter = ?
      AND EXISTS (SELECT 1 FROM poll WHERE id = ballot.poll AND edition = ?)`,
  );
  const several = reader.prepare<[string], PlacedRow>(
    `SELECT asked.key AS place, question, choice, revision FROM json_each(?) AS asked
      CROSS JOIN ballot ON ballot.poll = asked.value ->> 0 AND ballot.voter = unhex(asked.value ->> 1)`,
  );
  return {
    dryRunBallots: async (write) =>
      unwrittenOf(write, own.all(write.poll, Buffer.from(write.voter, 'latin1'), write.edition)),
    ownBallots: async (voters) => {
      const asked = voters.map(({ poll, voter }) => [poll, Buffer.from(voter, 'latin1').toString('hex')]);
      return ownBallotsOf(voters, several.all(JSON.stringify(asked)));
    },
  };
};
