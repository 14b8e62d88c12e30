import { after } from 'node:test';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { describeSharedRaces, describeSharedStore, describeStore } from '@shura/server/testing';
import { startCluster } from './cluster.ts';

const cluster = await startCluster();
after(() => cluster.remove());

const open = (url: string) => openPostgresStore({ url });
const newPlace = () => cluster.newDatabase();

describeStore('PostgreSQL', open, newPlace);
describeSharedStore('PostgreSQL', open, newPlace);
describeSharedRaces('PostgreSQL', open, newPlace);
