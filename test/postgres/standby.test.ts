import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Recorded, Store } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { type Cluster, nameIn, startCluster } from '../harness/postgres-cluster.ts';
import { runShura } from '../harness/shura-process.ts';
import { addStandby, onEach, promote } from './standby.ts';

describe('a primary with synchronous replication to a standby', () => {
  let primary: Cluster;
  let standby: Cluster;
  let database: string;
  /** Stores of two processes that have the addresses of both servers. */
  let stores: Store[] = [];
  let poll: number;
  before(async () => {
    // Keeps asynchronous commits, such as counters of limits, in memory as long as possible.
    primary = await startCluster({ settings: ['wal_writer_delay = 10s'] });
    database = nameIn(primary.newDatabase());
    standby = await addStandby(primary);
    const open = () => openPostgresStore({ url: onEach(database, standby, primary) });
    stores = [await open(), await open()];
    await store().saveAgency({
      slug: 'muscat',
      name: {},
      timeZone: 'UTC',
      place: {},
      origins: [],
      policies: [],
      calendars: [],
    });
    const asked = { slug: 'gardens', agency: 'muscat', draft: false, opensAt: 0, closesAt: null, amendments: [] };
    const saved = await store().savePoll({ ...asked, visibility: 'live', questions: [] }, 'always');
    if (saved === 'answered') throw new Error('unreachable: there are no answers');
    poll = saved[0].id;
  });
  after(async () => {
    for (const opened of stores) await opened.close();
    await primary.remove();
    await standby.remove();
  });

  const store = (which = 0): Store => {
    const opened = stores[which];
    if (!opened) throw new Error('unreachable: it is open');
    return opened;
  };
  const vote = (voter: string): Promise<Recorded> => {
    const write = { poll, edition: 1, voter: voter.padEnd(16, '.'), answers: [[0, 1]] as const, changes: 9 };
    return store().recordBallots([write], Date.now());
  };
  const whatBecameOf = async (voted: Promise<Recorded>) => (await voted).outcomes.map(({ kind }) => kind);
  const waiting = (): string =>
    primary.run(`SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND query LIKE '%record_ballots%'`);

  it('refuses a vote whose wait for the standby was cancelled, although PostgreSQL reports a commit', async () => {
    deepEqual(await whatBecameOf(vote('first')), ['recorded']);
    await standby.stop();
    const voted = vote('cancelled');
    const refused = rejects(voted, { name: 'StoreBusy' });
    while (waiting() === '') await wait(20);
    primary.run(`SELECT pg_cancel_backend(${waiting()})`);
    await refused;
  });

  it('refuses a vote that the standby does not confirm in time, and refuses a server start meanwhile', async () => {
    const [, { code, stderr }] = await Promise.all([
      rejects(vote('unconfirmed'), { name: 'StoreBusy' }),
      runShura(['start'], { DATABASE_URL: primary.url(database), SHURA_DATA: `${primary.folder}/refused`, PORT: '0' }),
    ]);
    equal(code, 1);
    match(stderr, /^shura: [^\n]*waits for a standby that does not answer: start it[^\n]*\n$/);
  });

  it('accepts votes again once the standby is back, and has the refused votes once each', async () => {
    await standby.start();
    while (waiting() !== '') await wait(20);
    const again = await Promise.all(['cancelled', 'unconfirmed', 'second'].map((voter) => whatBecameOf(vote(voter))));
    deepEqual(again, [['unchanged'], ['unchanged'], ['recorded']]);
  });

  it('is replaced by the promoted standby for writes and reads, without loss', async () => {
    promote(standby);
    // Each store needs a new connection, which finds the primary.
    await Promise.all(stores.map((opened) => opened.load()));
    deepEqual(await whatBecameOf(vote('third')), ['recorded']);
    equal(primary.run(`SELECT count(*) FROM pg_stat_activity WHERE application_name = 'shura'`), '0');
    const [recount] = await store().recount('gardens');
    deepEqual(recount?.participants, { kept: 5, counted: 5 });
  });

  it('reports all changes since a crash, although transaction ids are reused', async () => {
    standby.run('INSERT INTO rate VALUES (gen_random_uuid(), 1, 1);\n'.repeat(50), database);
    const cursor = (await store().load()).moment?.cursor ?? '';
    await standby.kill();
    await standby.start();
    const consultation = { slug: 'green', agency: 'muscat', draft: false, opensAt: 0, closesAt: null, amendments: [] };
    const saved = { ...consultation, title: {}, polls: [], outcomes: [] };
    while (
      await store(1)
        .saveConsultation(saved)
        .then(
          () => false,
          () => true,
        )
    )
      await wait(20);
    const news = await store().shared?.news(cursor);
    deepEqual(
      news?.consultations.map(({ slug }) => slug),
      ['green'],
    );
  });
});
