import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import {
  describeRush,
  describeSameSearch,
  describeSearch,
  describeSharedRaces,
  describeSharedStore,
  describeStore,
} from '@shura/server/testing';
import { startCluster } from '../harness/postgres-cluster.ts';

const cluster = await startCluster();
after(() => cluster.remove());

const open = (url: string) => openPostgresStore({ url });
const newPlace = () => cluster.newDatabase();
const pepper = Buffer.alloc(32, 1);

describeStore('PostgreSQL', open, newPlace);
describeSearch('PostgreSQL', open, newPlace);
describeSameSearch('PostgreSQL and SQLite', async () => [
  await open(newPlace()),
  await openSqliteStore({ file: join(mkdtempSync(join(tmpdir(), 'shura-search-')), 'shura.db') }),
]);
describeSharedStore('PostgreSQL', open, newPlace);
describeSharedRaces('PostgreSQL', open, newPlace);
describeRush('PostgreSQL', async () => {
  const url = newPlace();
  const [one, other] = await Promise.all([open(url), open(url)]);
  if (!one.shared || !other.shared) throw new Error('PostgreSQL is shared');
  return {
    crowds: [one.shared.crowd(pepper), other.shared.crowd(pepper)],
    close: () => Promise.all([one.close(), other.close()]),
  };
});
