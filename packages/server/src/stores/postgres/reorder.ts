import { type Kysely, sql } from 'kysely';
import type { Schema, Tx } from '../row-types.ts';
import { takeStep } from './database.ts';
import { holdBallots } from './writes-of-others.ts';

interface Owed {
  readonly poll: number;
  /** The last ballot already reordered. */
  readonly voter: Buffer;
  readonly question: number;
}

/** How long after its end a poll may still receive ballots, in ms by the database's clock; see `record_ballots`. */
const grace = 3_000;

/** The next closed poll with ballots that is not fully reordered. `closes_at` of imported polls is null. */
const nextOwed = async (tx: Tx): Promise<Owed | undefined> => {
  const { rows } = await sql<Owed>`
    SELECT poll.id AS poll, coalesce(voter, '') AS voter, coalesce(question, -1) AS question
    FROM poll LEFT JOIN reordered ON reordered.poll = poll.id
    WHERE closes_at < extract(epoch FROM clock_timestamp()) * 1000 - ${grace} AND done IS NOT TRUE
      AND EXISTS (SELECT FROM ballot WHERE ballot.poll = poll.id)
    ORDER BY (reordered.poll IS NULL), poll.id LIMIT 1`.execute(tx);
  return rows[0];
};

/**
 * Rewrites the next ballots of a closed poll in key order and saves the progress, so that neither the place of a row
 * (`ctid`) nor its transaction (`xmin`) reveals when the ballot was cast. Returns whether more ballots may remain. Each
 * batch is one transaction that locks this poll, so that concurrent reads see all ballots.
 */
export const reorderBallots = (db: Kysely<Schema>, max: number): Promise<boolean> =>
  takeStep(db, { taken: 'beside' }, async (tx) => {
    const found = await nextOwed(tx);
    if (!found) return false;
    await holdBallots(tx, sql`id = ${found.poll}`);
    // Another process may have made progress before the locks were granted.
    const owed = await nextOwed(tx);
    if (owed?.poll !== found.poll) return true;
    const { rows } = await sql<Omit<Owed, 'poll'>>`
      WITH gone AS (
        DELETE FROM ballot WHERE (poll, voter, question) IN (
          SELECT poll, voter, question FROM ballot
          WHERE poll = ${owed.poll} AND (voter, question) > (${owed.voter}, ${owed.question}::smallint)
          ORDER BY voter, question LIMIT ${max}
        ) RETURNING ballot.*
      ), written AS (
        INSERT INTO ballot SELECT gone.* FROM gone ORDER BY voter, question RETURNING voter, question
      )
      SELECT voter, question FROM written ORDER BY voter DESC, question DESC LIMIT 1`.execute(tx);
    const [last] = rows;
    await sql`INSERT INTO reordered (poll, voter, question, done)
      VALUES (${owed.poll}, ${last?.voter ?? null}, ${last?.question ?? null}, ${!last})
      ON CONFLICT (poll) DO UPDATE SET voter = excluded.voter, question = excluded.question, done = excluded.done`.execute(
      tx,
    );
    return true;
  });
