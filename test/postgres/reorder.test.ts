import { after } from 'node:test';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { startCluster } from '../harness/postgres-cluster.ts';
import { describeReordering } from './describe-reordering.ts';

const cluster = await startCluster();
after(() => cluster.remove());

describeReordering('PostgreSQL', cluster, (url) => openPostgresStore({ url }));
