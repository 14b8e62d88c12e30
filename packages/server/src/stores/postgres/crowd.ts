import type pg from 'pg';
import { type Crowd, fade } from '../../model/rate-limits.ts';

const faded = (n: string, at: string, now: string) =>
  `${n} * exp(-greatest(0, extract(epoch FROM ${now} - ${at})::float8) * 1000 / ${fade})`;

/**
 * Reads, decides and counts in one statement, by the database's clock. Rows are locked in key order, so that requests
 * of two networks within one wider network cannot deadlock. A bucket that another transaction made after the statement
 * began is not in its snapshot: the upsert checks that bucket again. The table is unlogged.
 */
const statement = `
  WITH asked AS (
    SELECT key, room FROM unnest($1::text[], $2::float8[]) AS a(key, room)
  ), held AS MATERIALIZED (
    SELECT key, n, at FROM bucket WHERE key = ANY ($1::text[]) ORDER BY key FOR UPDATE
  ), clock AS MATERIALIZED (
    SELECT clock_timestamp() AS now FROM (SELECT count(*) FROM held) AS locked
  ), load AS MATERIALIZED (
    SELECT coalesce(max(${faded('n', 'at', 'now')} / room), 0) AS load FROM asked JOIN held USING (key), clock
  ), counted AS (
    INSERT INTO bucket AS kept (key, n, at)
      SELECT key, 1, now FROM asked, clock, load WHERE load < $3::float8 ORDER BY key
      ON CONFLICT (key) DO UPDATE SET n = ${faded('kept.n', 'kept.at', 'excluded.at')} + 1, at = excluded.at
        WHERE ${faded('kept.n', 'kept.at', 'excluded.at')} < $3::float8 * (SELECT room FROM asked WHERE key = kept.key)
      RETURNING key
  )
  SELECT CASE WHEN (SELECT count(*) FROM counted) < cardinality($1) THEN greatest(load, $3::float8) ELSE load END AS load
  FROM load`;

/** @param hidden returns the pseudonym under which a key is stored, so that no address is stored */
export const postgresCrowd = (pool: pg.Pool, hidden: (key: string) => Promise<string>): Crowd => ({
  async enter(buckets, limit) {
    const keys = await Promise.all(buckets.map(({ key }) => hidden(key)));
    const rooms = buckets.map(({ room }) => room);
    const { rows } = await pool.query<{ load: number }>(statement, [keys, rooms, limit]);
    return rows[0]?.load ?? 0;
  },
});
