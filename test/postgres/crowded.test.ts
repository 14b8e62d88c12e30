import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { StoreBusy } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { type Cluster, nameIn, startCluster } from '../harness/postgres-cluster.ts';
import { until } from '../harness/until.ts';

let cluster: Cluster;
before(async () => {
  cluster = await startCluster();
});
after(() => cluster.remove());

it('queues two thousand citizens’ reads and refuses more, while ballots, staff and /readyz are served', async () => {
  const store = await openPostgresStore({ url: cluster.newDatabase() });
  const crowd = store.shared?.crowd(Buffer.alloc(32, 1));
  const enter = async () => crowd?.enter([{ key: 'polls', room: 10 }], 1);
  await enter();
  const voters = Array.from({ length: 200 }, (_, poll) => ({ poll, voter: 'somebody'.padEnd(16) }));
  equal(await store.fault(), undefined);
  let answered = 0;
  const reads = Array.from({ length: 4_000 }, () => store.ownBallots(voters).finally(() => (answered += 1)));
  const settled = Promise.allSettled(reads);
  await rejects(reads.at(-1) ?? Promise.resolve(), StoreBusy);
  // The crowd gets its connection in another way than reads do.
  await rejects(enter, StoreBusy);
  const ballot = { poll: 1, edition: 1, changes: 1, voter: 'somebody'.padEnd(16), answers: [] };
  deepEqual((await store.recordBallots([ballot], 0)).outcomes, [{ kind: 'outdated' }]);
  equal(await store.fault(), undefined);
  deepEqual(await store.rolesOf('nobody'), []);
  ok(answered < reads.length, 'reads still wait');
  const failed = (await settled).flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  ok(failed.every((error) => error instanceof StoreBusy));
  // On a busy machine some waiting reads time out; their errors have a cause.
  const refused = failed.filter((error) => error instanceof StoreBusy && error.cause === undefined);
  ok(refused.length >= 1_990 && refused.length <= 2_000, `${String(refused.length)} were refused`);
  await store.close();
});

it('includes the load of another transaction that creates the same bucket', async () => {
  const url = cluster.newDatabase();
  const store = await openPostgresStore({ url });
  const crowd = store.shared?.crowd(Buffer.alloc(32, 1));
  const enter = () => crowd?.enter([{ key: 'polls', room: 10 }], 1);
  const sql = (statement: string) => cluster.run(statement, nameIn(url));
  await enter();
  const key = sql('DELETE FROM bucket RETURNING key').split('\n')[0];
  const others = cluster.open(`BEGIN; INSERT INTO bucket VALUES ('${String(key)}', 20, now());`, url);
  await until('the others to come', () => sql('SELECT count(*) FROM pg_locks WHERE transactionid IS NOT NULL') === '1');
  const entering = [enter(), enter(), enter()];
  await until('three to wait for them', () => sql('SELECT count(*) FROM pg_locks WHERE NOT granted') === '3');
  others.stdin?.end('COMMIT;\n');
  ok((await Promise.all(entering)).every((load) => Number(load) >= 1));
  equal(sql('SELECT round(n) FROM bucket'), '20', 'none of them entered');
  await store.close();
});
