import { deepEqual, equal, notDeepEqual } from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, describe, it } from 'node:test';
import type { Store } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { nameIn, startCluster } from '../harness/postgres-cluster.ts';

const address = '192.0.2.55';
const pepper = Buffer.alloc(32, 7);
const rate = { perMinute: 1, burst: 4 };

describe('a limiter’s data in PostgreSQL', async () => {
  const cluster = await startCluster();
  after(() => cluster.remove());

  it('is keyed with the server’s secret and a secret of the day, which is replaced the next day', async () => {
    const url = cluster.newDatabase();
    const sql = (statement: string) => cluster.run(statement, nameIn(url));
    const keys = () => sql('SELECT key FROM rate ORDER BY key').split('\n');
    const secret = () => sql(`SELECT encode(secret, 'hex') FROM day_secret`);
    const keyWith = (hex: string) =>
      `tries:${createHmac('sha256', pepper).update(Buffer.from(hex, 'hex')).update(`tries ${address}`).digest('base64url')}`;
    /** Takes a token in a separate store, as another process does. */
    const take = async () => {
      const store: Store = await openPostgresStore({ url });
      const waits = await store.shared?.limiter('tries', rate, pepper).take(address);
      await store.close();
      return waits;
    };

    deepEqual([await take(), await take()], [0, 0]);
    const first = secret();
    deepEqual(keys(), [keyWith(first)]);
    equal(sql('SELECT points FROM rate'), '2', 'both processes counted together');

    sql('UPDATE day_secret SET day = day - 1');
    await take();
    notDeepEqual(secret(), first);
    deepEqual(keys(), [keyWith(first), keyWith(secret())].sort());
    equal(
      sql(`SELECT string_agg(relpersistence::text, '') FROM pg_class WHERE relname IN ('rate', 'day_secret')`),
      'uu',
    );
  });
});
