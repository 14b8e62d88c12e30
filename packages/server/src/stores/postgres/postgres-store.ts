import { sql } from 'kysely';
import type { AuditWrite } from '../../model/staff-store.ts';
import type { Store } from '../../model/store.ts';
import { deleteAgency, exportBeforeDeletion, saveDeletion } from '../deletion.ts';
import { chooseDigest } from '../digests.ts';
import { keepInterim } from '../interim.ts';
import { migrate } from '../migrations.ts';
import { oldestOwed } from '../notices.ts';
import { purgeContacts } from '../purge-rows.ts';
import { saveAgency, saveConsultation, savePoll, withCounters } from '../queries.ts';
import { recount } from '../recount.ts';
import type { Tx } from '../row-types.ts';
import * as staff from '../staff.ts';
import { bound, concurrentSteps, reads, readsOfAgency, serialSteps } from '../store-methods.ts';
import * as suggestions from '../suggestions.ts';
import { supportsOf } from '../supports.ts';
import * as team from '../team.ts';
import { checkDatabase, faultOf, PlainTransport, WrongDatabase } from './check-database.ts';
import { postgresCrowd } from './crowd.ts';
import {
  migrationLock,
  onOwnConnection,
  openPool,
  orBusy,
  queriesOn,
  readAtOnce,
  readFor,
  stepLock,
  takeStep,
} from './database.ts';
import { createDaySecret } from './day-secret.ts';
import { exclusively, lease } from './exclusively.ts';
import { unfinishedMove } from './fill-database.ts';
import { postgresLimiter } from './limiter.ts';
import { ballotReader } from './read-ballots.ts';
import { batchTimeout, recordBallots } from './record-ballots.ts';
import { reorderBallots } from './reorder.ts';
import { searchIn } from './search-text.ts';
import { type Connecting, connectTo } from './servers.ts';
import { checkTransport } from './transport.ts';
import { holdBallots, loadEverything, newsSince, settle, sweep } from './writes-of-others.ts';

export { PlainTransport, WrongDatabase };

/**
 * Maximum connections of a process (bulkheads). Batches of ballots have one connection, so that they wait for nothing
 * else and keep their order. Requests that citizens can send in any number (own ballots, own supports, counts of new
 * devices) have three, and searches one. Staff, limiters and /readyz share the others.
 */
const maxConnections = { ballots: 1, citizens: 3, searches: 1, others: 5 };

export interface PostgresOptions {
  /**
   * `postgres://user:password@host:port/database`; several hosts, separated by commas, are one database and its
   * standbys.
   */
  readonly url: string;
  /** Called with problems that should be fixed but do not stop the server. */
  readonly warn?: (message: string) => void;
}

/**
 * Opens a PostgreSQL database and migrates it. Any number of processes may have it open. Works through a pooler in
 * transaction mode.
 */
export const openPostgresStore = async ({ url, warn = () => {} }: PostgresOptions): Promise<Store> => {
  const servers = connectTo(url);
  if (checkTransport(url) === 'plain') {
    warn('ballots and sessions cross the network in clear, since DATABASE_URL says sslmode=disable');
  }
  await prepare(servers, warn);
  const pools = {
    ballots: openPool(servers, maxConnections.ballots, batchTimeout),
    citizens: openPool(servers, maxConnections.citizens),
    searches: openPool(servers, maxConnections.searches),
    others: openPool(servers, maxConnections.others),
  };
  const db = queriesOn(pools.others);
  const citizens = queriesOn(pools.citizens);
  const searches = queriesOn(pools.searches);
  const ballots = queriesOn(pools.ballots);
  const read = ballotReader(citizens);
  const keyed = createDaySecret(pools.others);
  const close = async () => {
    await ballots.destroy();
    await citizens.destroy();
    await searches.destroy();
    await db.destroy();
  };

  const alone = <Value>(work: (tx: Tx) => Promise<Value>, agency?: string) =>
    takeStep(db, { taken: 'alone', agency }, work);
  const beside = <Value>(work: (tx: Tx) => Promise<Value>, agency?: string) =>
    takeStep(db, { taken: 'beside', agency }, work);

  return {
    shared: {
      news: (since) => newsSince(db, since),
      settle: (polls) => settle(db, polls),
      exclusively: (name, work) => exclusively(db, name, work),
      lease: (job, holder, lasts) => lease(db, job, holder, lasts),
      limiter: (name, rate, pepper) => postgresLimiter({ pool: pools.others, keyed }, name, rate, pepper),
      crowd: (pepper) => postgresCrowd(pools.citizens, (key) => keyed(pepper, key)),
      reorderBallots: (most) => reorderBallots(db, most),
      sweep: () => sweep(db),
      connections: () => {
        const sum = (of: 'totalCount' | 'idleCount' | 'waitingCount') =>
          Object.values(pools).reduce((all, pool) => all + pool[of], 0);
        const idle = sum('idleCount');
        return { used: sum('totalCount') - idle, idle, waiting: sum('waitingCount') };
      },
    },
    ...bound(reads, (read) => orBusy(read(db))),
    ...bound(readsOfAgency, (read, _, [agency]) => readFor(db, String(agency), read)),
    ...bound(serialSteps, (step) => alone(step)),
    ...bound(concurrentSteps, (step) => beside(step)),
    load: () => readAlone(servers, loadEverything),
    saveAgency: (agency, log) => alone((tx) => saveAgency(tx, agency, log), agency.slug),
    saveDeletion: (agency, deletion, log) => alone((tx) => saveDeletion(tx, agency, deletion, log), agency),
    exportAgency: (agency, write) => readAlone(servers, (tx) => exportBeforeDeletion(tx, agency, write)),
    deleteAgency: (deletion, records, log) => {
      // Deletes up to millions of ballots: on a separate connection, without a timeout.
      return onOwnConnection(servers, 0, (own) =>
        takeStep(own, { taken: 'alone' }, async (tx) => {
          await holdBallots(tx, sql`record ->> 'agency' = ${deletion.agency}`);
          return deleteAgency(tx, deletion, records, log);
        }),
      );
    },
    saveConsultation: (consultation, log) =>
      alone((tx) => saveConsultation(tx, consultation, log), consultation.agency),
    receiveSuggestion: (suggestion, contact, log) =>
      (log ? alone : beside)((tx) => suggestions.receiveSuggestion(tx, suggestion, contact, log), suggestion.agency),
    addActs: (writes, log) => alone((tx) => suggestions.addActs(tx, writes, log), onlyAgencyOf(log)),
    supportsOf: (supporter) => orBusy(supportsOf(citizens, supporter)),
    oldestOwed: () => orBusy(oldestOwed(db, sql`(act.act::json ->> 'at')::bigint`)),
    savePoll: (poll, when, log) =>
      alone(async (tx) => {
        await holdBallots(tx, withCounters(poll.slug));
        return savePoll(tx, poll, when, log);
      }, poll.agency),
    search: (query) => searchIn(searches, query),
    lanes: maxConnections.ballots,
    recordBallots: (batch, now) => orBusy(recordBallots(ballots, batch, now)),
    keepInterim: (poll, every) =>
      beside(async (tx) => {
        await holdBallots(tx, sql`id = ${poll}`);
        // Notifies other processes as a ballot does.
        await sql`INSERT INTO change (kind, key) VALUES ('tally', ${poll})`.execute(tx);
        return keepInterim(tx, poll, every);
      }),
    dryRunBallots: (write) => orBusy(read.dryRunBallots(write)),
    ownBallots: (voters) => orBusy(read.ownBallots(voters)),
    purgeContacts: (some, log) => alone((tx) => purgeContacts(tx, some, log), log.agency),
    recount: (slug) => readAlone(servers, (tx) => recount(tx, slug)),
    accounts: { db: queriesOn<unknown>(pools.others), type: 'postgres' },
    saveDraft: (draft, seen) => alone((tx) => staff.saveDraft(tx, draft, seen), draft.agency),
    dropDraft: (agency, about) => alone((tx) => staff.dropDraft(tx, agency, about), agency),
    assign: (suggestion, to, log) => alone((tx) => team.assign(tx, suggestion, to, log), log.agency),
    addNote: (note, log) => alone((tx) => team.addNote(tx, note, log), log.agency),
    chooseDigest: (digest, log) => alone((tx) => chooseDigest(tx, digest, log), digest.agency),
    setSourceKey: (key, log) => alone((tx) => staff.setSourceKey(tx, key, log), key.agency),
    fault: () => faultOf(db).catch(() => 'no answer'),
    close,
  };
};

/** The agency of all entries. Undefined if there are several: the operator may act in several agencies at once. */
const onlyAgencyOf = (log: readonly AuditWrite[] = []): string | undefined => {
  const [first, ...others] = new Set(log.map(({ agency }) => agency));
  return others.length === 0 ? first : undefined;
};

/** Reads in one snapshot, on a separate connection, without a timeout. */
export const openPostgresReader = <Value>({ url }: { url: string }, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  readAlone(connectTo(url), work);

const readAlone = <Value>(servers: Connecting, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  onOwnConnection(servers, 0, (db) => readAtOnce(db, work));

/** Writes in one transaction, on a separate connection, without a timeout. */
const writeAlone = <Value>(servers: Connecting, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  onOwnConnection(servers, 0, (db) => db.transaction().execute(work));

/**
 * Writes in one transaction without a timeout, after migrating. Other steps wait for it, since it changes the counters of
 * the search as they do.
 */
export const openPostgresWriter = async <Value>(
  { url, warn = () => {} }: PostgresOptions,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> => {
  const servers = connectTo(url);
  await prepare(servers, warn);
  return writeAlone(servers, async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${sql.lit(stepLock)})`.execute(tx);
    return work(tx);
  });
};

/** Checks and migrates the database: one process at a time, in one transaction. */
const prepare = async (servers: Connecting, warn: (message: string) => void): Promise<void> => {
  await onOwnConnection(servers, undefined, (db) => db.connection().execute((one) => checkDatabase(one, warn)));
  await writeAlone(servers, async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(tx);
    await migrate(tx, 'postgres');
    if ((await unfinishedMove(tx)) !== undefined) {
      throw new WrongDatabase('has what a "shura move" brought that was cut off: run it again');
    }
  });
};
