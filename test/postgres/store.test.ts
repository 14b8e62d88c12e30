import { after } from 'node:test';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { describeStore } from '@shura/server/testing';
import { startCluster } from './cluster.ts';

const cluster = await startCluster();
after(() => cluster.remove());

describeStore(
  'PostgreSQL',
  (url) => openPostgresStore({ url }),
  () => cluster.newDatabase(),
);
