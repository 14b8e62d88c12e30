/**
 * The database functions that write a batch of ballots. One call is one transaction, so that a process that dies leaves
 * no lock behind. Released functions are never edited. A change is a new function beside the old one, which servers of
 * the previous version call during a rolling update.
 *
 * `cells_of` is the store's `cellsOf`, for a choice as text. The common choice of one option needs no query.
 *
 * A batch is sent as arrays: some have one element per write, the others one element per answer, with the number of its
 * write. The voters' keys, 16 bytes each, are one bytea. A voter of a poll occurs once. All ballots of a voter are in
 * one slot. Writers of a slot of a poll hold the slot's lock, so that the ballots that were read cannot change before
 * the write. Locks are taken in one order, so that writers cannot deadlock. A batch adds its counts to the lowest slot
 * it has locked. The lock timeout is short: up to two more batches wait behind this one, and all must be refused within
 * two seconds.
 *
 * An accepted ballot that arrives three seconds after its poll closed, by the database's clock, is late: from then on
 * the published results are final.
 *
 * In the common case all voters are new to their polls, and no write is outdated or late: the batch is inserted as
 * sent. Otherwise a query first decides each write, and replaces the arrays: `writes`, `questions` and `choices` are
 * then the ballots to write, `replaced` the choices they replace, and `revisions` the newest revision of each voter.
 * The locks exclude other writers of these rows, so an upsert is not needed.
 *
 * Returns the transaction's id, and each write whose voter is not new or that was not recorded, with its outcome and
 * the voter's earlier ballots. Plans are cached per connection, which plain SQL functions do not offer. The plans do
 * not depend on the tables' size at planning: a voter's ballots are always found by their key.
 */
export const ballotFunctions: readonly string[] = [
  `CREATE FUNCTION cells_of(choice text) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE AS $$
  BEGIN
    IF choice !~ '^[=>]' THEN
      RETURN ARRAY[-3, choice::integer];
    END IF;
    IF length(choice) = 2 THEN
      RETURN ARRAY[-3, ascii(substr(choice, 2)) - 97];
    END IF;
    RETURN ARRAY(
      WITH option AS (
        SELECT ascii(letter) - 97 AS place, rank FROM string_to_table(substr(choice, 2), NULL) WITH ORDINALITY AS o(letter, rank)
      )
      SELECT -3
      UNION ALL SELECT place FROM option WHERE choice ^@ '=' OR rank = 1
      UNION ALL SELECT 1000 + above.place * 100 + below.place
        FROM option AS above JOIN option AS below ON above.rank < below.rank WHERE choice ^@ '>'
    );
  END $$`,

  `CREATE FUNCTION lock_ballots(polls integer[], slots smallint[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(poll, slot) FROM (
      SELECT DISTINCT poll, slot FROM unnest(polls, slots) AS w(poll, slot) ORDER BY poll, slot
    ) AS sorted;
  END $$`,

  `CREATE FUNCTION record_ballots(
    polls integer[], editions integer[], slots smallint[], voters bytea, based_on integer[], changes integer[],
    writes integer[], questions smallint[], choices text[], at bigint
  ) RETURNS json LANGUAGE plpgsql
  SET lock_timeout = '600ms' SET plan_cache_mode = 'force_generic_plan' SET enable_seqscan = 'off' SET jit = 'off' AS $$
  DECLARE
    others json := '[]';
    replaced text[];
    revisions integer[];
    deadline bigint;
  BEGIN
    PERFORM lock_ballots(polls, slots);
    deadline := (extract(epoch FROM clock_timestamp()) * 1000)::bigint - 3000;
    IF EXISTS (
      SELECT FROM generate_subscripts(polls, 1) AS n, LATERAL (
        SELECT FROM ballot WHERE poll = polls[n] AND voter = substr(voters, 16 * n - 15, 16) OFFSET 0
      ) AS stood
    ) OR EXISTS (
      SELECT FROM (SELECT DISTINCT poll, edition FROM unnest(polls, editions) AS w(poll, edition)) AS w
      LEFT JOIN poll ON poll.id = w.poll AND poll.edition = w.edition
      WHERE poll.id IS NULL OR poll.closes_at < deadline
    ) THEN
      WITH write AS (
        SELECT w.*, substr(voters, 16 * n::integer - 15, 16) AS voter, poll.id IS NULL AS outdated, poll.closes_at < deadline AS late
        FROM unnest(polls, editions, based_on, changes) WITH ORDINALITY AS w(poll, edition, based_on, changes, n)
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
        SELECT write.n, stood.revision, stood.rows,
          CASE
            WHEN outdated THEN 'outdated'
            WHEN late THEN 'late'
            WHEN wanted.n IS NULL THEN 'unchanged'
            WHEN wanted.newest > write.based_on THEN 'stale'
            WHEN wanted.swapped > write.changes THEN 'limited'
            ELSE 'recorded'
          END AS kind
        FROM write
        LEFT JOIN (
          SELECT n, max(revision) AS revision, json_agg(json_build_array(question, choice, revision)) AS rows
          FROM before GROUP BY n
        ) AS stood ON stood.n = write.n
        LEFT JOIN (SELECT n, max(revision) AS newest, count(was) AS swapped FROM fresh GROUP BY n) AS wanted
          ON wanted.n = write.n
      )
      SELECT recorded.*, told.*
      INTO writes, questions, choices, replaced, revisions, others
      FROM (
        SELECT array_agg(n), array_agg(question), array_agg(choice), array_agg(was), array_agg(decision.revision)
        FROM fresh JOIN decision USING (n) WHERE kind = 'recorded'
      ) AS recorded, (
        SELECT coalesce(json_agg(json_build_array(n, kind, coalesce(rows, '[]'))), '[]')
        FROM decision WHERE rows IS NOT NULL OR kind <> 'recorded'
      ) AS told;
      UPDATE ballot SET choice = a.choice, revision = a.revision + 1
        FROM unnest(writes, questions, choices, replaced, revisions) AS a(n, question, choice, was, revision)
        WHERE was IS NOT NULL
          AND ballot.poll = polls[n] AND voter = substr(voters, 16 * n - 15, 16) AND ballot.question = a.question;
    END IF;

    INSERT INTO ballot (poll, revision, question, choice, voter)
      SELECT polls[n], coalesce(revision, 0) + 1, question, choice, substr(voters, 16 * n - 15, 16)
      FROM unnest(writes, questions, choices, replaced, revisions) AS a(n, question, choice, was, revision) WHERE was IS NULL;
    INSERT INTO tally (poll, question, cell, slot, n)
      SELECT poll, question, cell, min(slot), sum(by) FROM (
        SELECT polls[n] AS poll, question, said, min(slots[n]) AS slot, sum(one) AS by
        FROM unnest(writes, questions, choices, replaced) AS a(n, question, choice, was),
          LATERAL (VALUES (choice, 1), (was, -1)) AS w(said, one)
        WHERE said IS NOT NULL GROUP BY 1, 2, 3
      ) AS change, unnest(cells_of(said)) AS cell
      GROUP BY poll, question, cell HAVING sum(by) <> 0
      ON CONFLICT (poll, question, cell, slot) DO UPDATE SET n = tally.n + excluded.n;
    INSERT INTO turnout (poll, slot, participants, of_l0, updated_at)
      SELECT polls[n], min(slots[n]), count(*) FILTER (WHERE revision IS NULL),
        count(*) FILTER (WHERE revision IS NULL AND get_byte(voters, 16 * n - 16) < 32), at
      FROM (SELECT DISTINCT n, revision FROM unnest(writes, revisions) AS a(n, revision)) AS written GROUP BY 1
      ON CONFLICT (poll, slot) DO UPDATE SET
        participants = turnout.participants + excluded.participants, of_l0 = turnout.of_l0 + excluded.of_l0,
        updated_at = excluded.updated_at, xid = excluded.xid;
    RETURN json_build_object('transaction', pg_current_xact_id(), 'others', others);
  END $$`,
];
