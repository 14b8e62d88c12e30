import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { StoreBusy } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { type Cluster, startCluster } from './cluster.ts';

let cluster: Cluster;
before(async () => {
  cluster = await startCluster();
});
after(() => cluster.remove());

it('lets two thousand reads of citizens wait and refuses more, while /readyz and staff are answered', async () => {
  const store = await openPostgresStore({ url: cluster.newDatabase() });
  const voters = Array.from({ length: 200 }, (_, poll) => ({ poll, voter: 'somebody'.padEnd(16) }));
  equal(await store.fault(), undefined);
  let answered = 0;
  const reads = Array.from({ length: 4_000 }, () => store.ownBallots(voters).finally(() => (answered += 1)));
  const settled = Promise.allSettled(reads);
  equal(await store.fault(), undefined);
  deepEqual(await store.rolesOf('nobody'), []);
  ok(answered < reads.length, 'reads still wait');
  const refused = (await settled).flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  ok(refused.length >= 1_990 && refused.length <= 2_000, `${String(refused.length)} were refused`);
  ok(refused.every((error) => error instanceof StoreBusy && error.cause === undefined));
  await store.close();
});
