import { deepEqual, equal, notDeepEqual, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { PollRecord, Store, StoredPoll } from '@shura/server';
import { type Cluster, nameIn } from '../harness/postgres-cluster.ts';
import { until } from '../harness/until.ts';

const words = { ar: 'أين؟', en: 'Where?' };
const voters = 60;

/** Tests that a store of several processes erases the order of ballots from PostgreSQL. */
export const describeReordering = (name: string, cluster: Cluster, open: (url: string) => Promise<Store>): void =>
  void describe(`ballots of a closed poll in ${name}`, () => {
    let url: string;
    let store: Store;
    let polls: StoredPoll[];
    const sql = (statement: string) => cluster.run(statement, nameIn(url));

    const has = (rows: string) => sql(`SELECT count(*) > 0 FROM ${rows}`) === 't';

    const pollOf = (slug: string, closesAt: number | null): PollRecord => ({
      ...{ slug, agency: 'a', draft: false, opensAt: 0, closesAt, visibility: 'live', amendments: [] },
      questions: ['one', 'two'].map((id) => ({
        ...{ kind: 'single', id, text: words },
        options: ['north', 'south'].map((id) => ({ id, text: words })),
      })),
    });
    const save = async (slug: string, closesAt: number | null) => {
      const saved = await store.savePoll(pollOf(slug, closesAt), 'always');
      if (saved === 'answered') throw new Error('saved whatever it has');
      return saved[0];
    };
    const cast = async ({ id, edition }: StoredPoll, many: number) => {
      for (let n = 0; n < many; n += 1) {
        const voter = randomBytes(16).toString('latin1');
        await store.recordBallots(
          [
            {
              poll: id,
              edition,
              voter,
              answers: [
                [0, n % 2],
                [1, 0],
              ],
              changes: 0,
            },
          ],
          n,
        );
      }
    };

    beforeEach(async () => {
      url = cluster.newDatabase();
      store = await open(url);
      await store.saveAgency({
        ...{ slug: 'a', name: words, timeZone: 'UTC', place: words },
        origins: [],
        policies: [],
        calendars: [],
      });
      const both = [await save('closed', null), await save('open', null)];
      for (let n = 0; n < voters; n += 6) for (const poll of both) await cast(poll, 6);
      polls = [await save('closed', 1), both[1] as StoredPoll];
    });
    afterEach(() => store.close());

    const keys = (poll: number, order: string) =>
      sql(`SELECT encode(voter, 'hex'), question FROM ballot WHERE poll = ${poll} ORDER BY ${order}`).split('\n');
    const rows = (poll: number) =>
      sql(`SELECT encode(voter, 'hex'), question, choice, revision FROM ballot WHERE poll = ${poll} ORDER BY 1, 2`);
    const reorder = (max: number) => store.shared?.reorderBallots(max);
    const idOf = (place: number) => polls[place]?.id ?? 0;

    it('are stored in the order of their keys, by row and by transaction, with unchanged answers', async () => {
      const [closed, open] = [idOf(0), idOf(1)];
      const before = rows(closed);
      const arrival = keys(open, 'ctid');
      notDeepEqual(keys(closed, 'ctid'), keys(closed, 'voter, question'), 'they came in another order');
      let batches = 0;
      while (await reorder(50)) {
        batches += 1;
        deepEqual(
          (await store.recount()).flatMap(({ differences }) => differences),
          [],
          'between two batches',
        );
        equal(rows(closed), before);
      }
      equal(batches, Math.ceil((2 * voters) / 50) + 1);
      deepEqual(keys(closed, 'ctid'), keys(closed, 'voter, question'));
      deepEqual(keys(closed, 'xmin::text::bigint, voter, question'), keys(closed, 'voter, question'));
      deepEqual(keys(open, 'ctid'), arrival, 'one that is open stays as it is');
      equal(sql('SELECT voter IS NULL, done FROM reordered'), 't|t');
    });

    it('are reordered once, by any process, from where a killed process stopped', async (t) => {
      const other = await open(url);
      t.after(() => other.close());
      await reorder(30);
      const reached = sql(`SELECT encode(voter, 'hex') FROM reordered`);
      // The backend is killed amid a batch, which must be applied whole or not at all.
      const dies = reorder(50)?.catch(() => {});
      sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'shura' AND state <> 'idle'`,
      );
      await dies;
      ok(sql(`SELECT encode(voter, 'hex') FROM reordered`) >= reached);
      const work = async (by: Store) => {
        while (await by.shared?.reorderBallots(20));
      };
      await Promise.all([work(store), work(other)]);
      deepEqual(keys(idOf(0), 'ctid'), keys(idOf(0), 'voter, question'));
      const xids = sql('SELECT sum(xmin::text::bigint) FROM ballot');
      equal(await reorder(50), false);
      equal(sql('SELECT sum(xmin::text::bigint) FROM ballot'), xids, 'nothing is written again');
    });

    it('do not delay a vote in another poll while they are reordered', async (t) => {
      const { id, edition } = polls[1] as StoredPoll;
      const blocker = cluster.open(`BEGIN; SELECT FROM ballot WHERE poll = ${idOf(0)} FOR UPDATE;`, url);
      t.after(() => blocker.kill());
      await until('the lock of a row', () =>
        has(`pg_locks WHERE mode = 'RowShareLock' AND relation = 'ballot'::regclass`),
      );
      let done = false;
      const reordering = reorder(50)?.finally(() => {
        done = true;
      });
      await until('a batch that waits', () => done || has(`pg_stat_activity WHERE wait_event_type = 'Lock'`));
      equal(done, false, 'the batch waits');
      const vote = {
        poll: id,
        edition,
        voter: randomBytes(16).toString('latin1'),
        answers: [[0, 1]],
        changes: 0,
      } as const;
      const { outcomes } = await store.recordBallots([vote], 1);
      deepEqual(
        outcomes.map(({ kind }) => kind),
        ['recorded'],
      );
      blocker.kill();
      equal(await reordering, true);
    });
  });
