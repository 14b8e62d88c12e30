/**
 * What the database does with a batch of ballots, in one call that is one transaction: a process that stops in the middle
 * of it holds nothing. Released functions are never edited: a change is a new function beside the old one, which the
 * version before goes on calling while servers are replaced one by one.
 *
 * `cells_of` is `cellsOf` of the store, for a choice as text.
 *
 * A batch is arrays: a write an element, and an answer an element that names its write. A voter is in it once. All ballots
 * of a voter are in one slot, and whoever writes to a slot of a poll waits for whoever does: what is read of a voter still
 * holds when it is written, and the counters of a slot are nobody else's meanwhile. Locks are taken in one order by all.
 *
 * A ballot that was received in time and comes three seconds after its poll closed, by the database's clock, is late: from
 * then on results are told that do not change any more.
 *
 * Answers with the transaction's id, and with the writes that are not of a voter who is new to the poll: what became of
 * each, and the voter's ballots as they stood. The plan is one for all batches, made once a connection, and does not depend
 * on how full the tables were then: a voter's ballots are always looked up by their key.
 */
export const ballotFunctions: readonly string[] = [
  `CREATE FUNCTION cells_of(choice text) RETURNS SETOF integer LANGUAGE sql IMMUTABLE ROWS 4 AS $$
    WITH option AS (
      SELECT ascii(letter) - 97 AS place, rank FROM string_to_table(substr(choice, 2), NULL) WITH ORDINALITY AS o(letter, rank)
    )
    SELECT -3
    UNION ALL SELECT choice::integer WHERE choice !~ '^[=>]'
    UNION ALL SELECT place FROM option WHERE choice ^@ '=' OR (choice ^@ '>' AND rank = 1)
    UNION ALL SELECT 1000 + above.place * 100 + below.place
      FROM option AS above JOIN option AS below ON above.rank < below.rank WHERE choice ^@ '>'
  $$`,

  `CREATE FUNCTION lock_ballots(polls integer[], slots smallint[]) RETURNS void LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(poll, slot) FROM (
      SELECT DISTINCT poll, slot FROM unnest(polls, slots) AS w(poll, slot) ORDER BY poll, slot
    ) AS sorted
  $$`,

  `CREATE FUNCTION record_ballots(
    polls integer[], editions integer[], slots smallint[], voters bytea[], based_on integer[], changes integer[],
    writes integer[], questions smallint[], choices text[], at bigint
  ) RETURNS json LANGUAGE plpgsql
  SET lock_timeout = '1s' SET plan_cache_mode = 'force_generic_plan' SET enable_seqscan = 'off' SET jit = 'off' AS $$
  DECLARE
    answered json;
  BEGIN
    PERFORM lock_ballots(polls, slots);
    WITH write AS (
      SELECT w.*,
        poll.id IS NULL AS outdated,
        poll.closes_at < (extract(epoch FROM clock_timestamp()) * 1000)::bigint - 3000 AS late
      FROM unnest(polls, editions, slots, voters, based_on, changes) WITH ORDINALITY
        AS w(poll, edition, slot, voter, based_on, changes, n)
      LEFT JOIN poll ON poll.id = w.poll AND poll.edition = w.edition
    ), before AS (
      SELECT write.n, stood.* FROM write, LATERAL (
        SELECT question, choice, revision FROM ballot WHERE poll = write.poll AND voter = write.voter OFFSET 0
      ) AS stood
    ), fresh AS (
      SELECT a.n, a.question, a.choice, before.choice AS was, before.revision
      FROM unnest(writes, questions, choices) AS a(n, question, choice)
      LEFT JOIN before ON before.n = a.n AND before.question = a.question
      WHERE before.choice IS DISTINCT FROM a.choice
    ), decision AS (
      SELECT write.n, write.poll, write.slot, write.voter, stood.revision,
        stood.rows,
        CASE
          WHEN outdated THEN 'outdated'
          WHEN late THEN 'late'
          WHEN wanted.n IS NULL THEN 'unchanged'
          WHEN wanted.newest > write.based_on THEN 'stale'
          WHEN wanted.replaced > write.changes THEN 'limited'
          ELSE 'recorded'
        END AS kind
      FROM write
      LEFT JOIN (
        SELECT n, max(revision) AS revision, json_agg(json_build_array(question, choice, revision)) AS rows
        FROM before GROUP BY n
      ) AS stood ON stood.n = write.n
      LEFT JOIN (SELECT n, max(revision) AS newest, count(was) AS replaced FROM fresh GROUP BY n) AS wanted
        ON wanted.n = write.n
    ), put AS (
      INSERT INTO ballot (poll, revision, question, choice, voter)
      SELECT poll, coalesce(decision.revision, 0) + 1, question, choice, voter
      FROM decision JOIN fresh USING (n) WHERE kind = 'recorded' ORDER BY poll, voter, question
      ON CONFLICT (poll, voter, question) DO UPDATE SET choice = excluded.choice, revision = excluded.revision
    ), counted AS (
      INSERT INTO tally (poll, question, cell, slot, n)
      SELECT poll, question, cell, slot, sum(by) FROM (
        SELECT poll, slot, question, choice, count(*) AS by
        FROM decision JOIN fresh USING (n) WHERE kind = 'recorded' GROUP BY poll, slot, question, choice
        UNION ALL
        SELECT poll, slot, question, was, -count(*)
        FROM decision JOIN fresh USING (n) WHERE kind = 'recorded' AND was IS NOT NULL GROUP BY poll, slot, question, was
      ) AS change, cells_of(choice) AS cell
      GROUP BY poll, question, cell, slot HAVING sum(by) <> 0
      ON CONFLICT (poll, question, cell, slot) DO UPDATE SET n = tally.n + excluded.n
    ), turned_out AS (
      INSERT INTO turnout (poll, slot, participants, updated_at)
      SELECT poll, slot, count(*) FILTER (WHERE rows IS NULL), at FROM decision WHERE kind = 'recorded' GROUP BY poll, slot
      ON CONFLICT (poll, slot) DO UPDATE SET
        participants = turnout.participants + excluded.participants, updated_at = excluded.updated_at, xid = excluded.xid
    )
    SELECT json_build_object(
      'transaction', pg_current_xact_id(),
      'others', coalesce(
        json_agg(json_build_array(n, kind, coalesce(rows, '[]'))) FILTER (WHERE rows IS NOT NULL OR kind <> 'recorded'),
        '[]'
      )
    ) INTO answered FROM decision;
    RETURN answered;
  END $$`,
];
