// Two processes that write one voter's ballots without a lock.
// Must fail with: records one ballot per voter and question, in any order and from any process
import { after } from 'node:test';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { describeSharedRaces } from '@shura/server/testing';
import { nameIn, startCluster } from '../harness/postgres-cluster.ts';

const cluster = await startCluster();
after(() => cluster.remove());

const open = async (url: string) => {
  const store = await openPostgresStore({ url });
  cluster.run(
    `CREATE OR REPLACE FUNCTION lock_ballots(polls integer[], slots smallint[]) RETURNS void LANGUAGE sql AS 'SELECT'`,
    nameIn(url),
  );
  return store;
};

describeSharedRaces('lockless', open, () => cluster.newDatabase());
