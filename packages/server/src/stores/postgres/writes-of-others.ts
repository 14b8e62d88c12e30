import { type Kysely, sql } from 'kysely';
import type { News } from '../../model/shared-store.ts';
import type { Loaded, StoredTally } from '../../model/snapshot.ts';
import { among, loadRecords, loadStandings, type Wanted } from '../queries.ts';
import { wantedSuggestions } from '../read-suggestions.ts';
import type { Schema, Tx } from '../row-types.ts';
import { orBusy, readAtOnce } from './database.ts';
import { allSlots } from './record-ballots.ts';

interface Moment {
  readonly snapshot: string;
  /** Start time of the database server, which identifies its current run. */
  readonly life: string;
  readonly now: number;
}

/** The current snapshot, server run and time. */
const moment = async (tx: Tx): Promise<Moment> => {
  const { rows } = await sql<Moment>`SELECT pg_current_snapshot()::text AS snapshot,
    pg_postmaster_start_time()::text AS life,
    (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now`.execute(tx);
  const [found] = rows;
  if (!found) throw new Error('The database does not know what time it is');
  return found;
};

export const loadEverything = async (tx: Tx): Promise<Loaded> => {
  const { snapshot, life, now } = await moment(tx);
  return { ...(await loadRecords(tx)), moment: { cursor: cursorOf(snapshot, life), now } };
};

/**
 * The cursor is a snapshot in PostgreSQL's form `xmin:xmax:running,running`. A change outside the snapshot was written
 * by transaction `xmin` or a later one, however late that transaction commits. All changes since `xmin` are therefore
 * sent: none is missed, and a few are sent twice. After a crash or failover, PostgreSQL may reuse ids of transactions
 * that left nothing, so everything is sent for a cursor of an earlier run.
 */
export const newsSince = (db: Kysely<Schema>, cursor: string): Promise<News> =>
  readAtOnce(db, async (tx) => {
    const { snapshot, life, now } = await moment(tx);
    const xmin = cursor.endsWith(` ${life}`) ? cursor.split(':')[0] : '0';
    const changed = await sql<{ kind: keyof Wanted; key: string }>`
      SELECT DISTINCT kind, key FROM change WHERE xid >= ${xmin}::xid8
      UNION ALL SELECT DISTINCT 'tally', poll::text FROM turnout WHERE xid >= ${xmin}::xid8`.execute(tx);
    const keys = Map.groupBy(changed.rows, ({ kind }) => kind);
    const named = (kind: keyof Wanted) => (keys.get(kind) ?? []).map(({ key }) => key);
    const numbered = (kind: keyof Wanted) => named(kind).map(Number);
    const wanted: Wanted = {
      agency: named('agency'),
      consultation: named('consultation'),
      deletion: named('deletion'),
      poll: numbered('poll'),
      suggestion: numbered('suggestion'),
      tally: numbered('tally'),
    };
    const loaded = changed.rows.length > 0 ? await loadRecords(tx, wanted) : nothing;
    const suggestions =
      wanted.suggestion.length > 0 ? await wantedSuggestions(tx, (column) => among(column, wanted.suggestion)) : [];
    const there = new Set(loaded.agencies.map(({ slug }) => slug));
    const asked = new Set(loaded.deletions.map(({ agency }) => agency));
    return {
      ...loaded,
      suggestions,
      moment: { cursor: cursorOf(snapshot, life), now },
      gone: wanted.agency.filter((slug) => !there.has(slug)),
      kept: wanted.deletion.filter((agency) => !asked.has(agency)),
      includes: seenBy(snapshot),
    };
  });

const cursorOf = (snapshot: string, life: string): string => `${snapshot} ${life}`;

const nothing: Loaded = { agencies: [], consultations: [], polls: [], tallies: [], interims: [], deletions: [] };

/**
 * Whether a snapshot includes the writes of a transaction. Valid only for a transaction that has committed (PostgreSQL
 * manual, `pg_visible_in_snapshot`).
 */
const seenBy = (snapshot: string) => {
  const [xmin = '0', xmax = '0', running = ''] = snapshot.split(':');
  const [first, next] = [BigInt(xmin), BigInt(xmax)];
  const unfinished = new Set(running.split(','));
  return (commit: string): boolean => {
    const id = BigInt(commit);
    return id < first || (id < next && !unfinished.has(commit));
  };
};

export const sweep = async (db: Kysely<Schema>): Promise<void> => {
  await orBusy(sql`DELETE FROM change WHERE at < now() - interval '1 day'`.execute(db));
  await orBusy(sql`DELETE FROM bucket WHERE at < now() - interval '2 hours'`.execute(db));
};

/**
 * Waits for the current writers of these polls, then reads the tallies. They include every write begun before the call.
 */
export const settle = (db: Kysely<Schema>, polls: readonly number[]): Promise<readonly StoredTally[]> =>
  orBusy(
    db.transaction().execute(async (tx) => {
      await holdBallots(tx, sql`id = ANY (${[...polls]}::integer[])`);
      return loadStandings(tx, polls);
    }),
  );

/** Blocks writes of ballots of these polls until the transaction ends. */
export const holdBallots = (tx: Tx, which: ReturnType<typeof sql>) =>
  sql`SELECT lock_ballots(array_agg(poll.id), array_agg(slot)) FROM poll, unnest(${[...allSlots]}::smallint[]) AS slot
    WHERE ${which}`.execute(tx);
