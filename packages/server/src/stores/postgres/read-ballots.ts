import { CompiledQuery, type Kysely } from 'kysely';
import type { Store } from '../../model/store.ts';
import { type BallotRow, ownBallotsOf, type PlacedRow, unwrittenOf } from '../ballots.ts';
import type { Schema } from '../row-types.ts';

/**
 * Returns nothing for a changed edition, or for a poll closed so long ago that `record_ballots` would answer `late`.
 */
const own = `SELECT question, choice, revision FROM ballot WHERE poll = $1 AND voter = $2 AND EXISTS (
  SELECT FROM poll WHERE id = $1 AND edition = $3
    AND (closes_at < (extract(epoch FROM clock_timestamp()) * 1000)::bigint - 3000) IS NOT TRUE
)`;

/** `OFFSET 0` prevents a join that reads the whole table: each voter is looked up by key. */
const several = `SELECT asked.n - 1 AS place, stood.*
  FROM unnest($1::integer[], $2::bytea[]) WITH ORDINALITY AS asked(poll, voter, n), LATERAL (
    SELECT question, choice, revision FROM ballot WHERE poll = asked.poll AND voter = asked.voter OFFSET 0
  ) AS stood`;

/** Reads ballots of voters by primary key. */
export const ballotReader = (db: Kysely<Schema>): Pick<Store, 'dryRunBallots' | 'ownBallots'> => ({
  async dryRunBallots(write) {
    const asked = [write.poll, Buffer.from(write.voter, 'latin1'), write.edition];
    return unwrittenOf(write, (await db.executeQuery<BallotRow>(CompiledQuery.raw(own, asked))).rows);
  },
  async ownBallots(voters) {
    const polls = voters.map(({ poll }) => poll);
    const keys = voters.map(({ voter }) => Buffer.from(voter, 'latin1'));
    const { rows } = await db.executeQuery<PlacedRow>(CompiledQuery.raw(several, [polls, keys]));
    return ownBallotsOf(voters, rows);
  },
});
