import { equal, match, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { type Cluster, nameIn, startCluster } from '../harness/postgres-cluster.ts';
import { runShura } from '../harness/shura-process.ts';

/** Tests that the server refuses to start on a database, with one line that says what is wrong and how to fix it. */
describe('the message on a database that the server cannot use', () => {
  let cluster: Cluster;
  before(async () => {
    cluster = await startCluster();
  });
  after(() => cluster.remove());

  /** An unusable database exits with 1, an invalid address with 2. */
  const refusedWith = async (url: string, reason: RegExp, expected = 1): Promise<void> => {
    const { code, stderr } = await runShura(['start'], {
      DATABASE_URL: url,
      SHURA_DATA: `${cluster.folder}/refused`,
      PORT: '0',
    });
    equal(code, expected);
    match(stderr, /^shura: [^\n]*\n$/);
    match(stderr, reason);
  };

  it('says that no server answers', () =>
    refusedWith('postgres://shura@127.0.0.1:1/x', /cannot reach .*ECONNREFUSED.*start it/));
  it('says that none of several servers answers', () =>
    refusedWith(
      'postgres://shura@127.0.0.1:1,localhost:2/x',
      /cannot reach .* 127\.0\.0\.1:1 or localhost:2 .*ECONNREFUSED/,
    ));
  it('says that the database does not exist', () =>
    refusedWith(cluster.url('nothing'), /has no database nothing.*createdb/));
  it('says that the address is invalid, and does not repeat it', async () => {
    await refusedWith('mysql://me:secret@host/x', /^(?!.*secret).*DATABASE_URL has to be the address/, 2);
  });
  it('says that text is not stored as UTF-8', async () => {
    cluster.run(`CREATE DATABASE latin OWNER shura ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0`);
    await refusedWith(cluster.url('latin'), /SQL_ASCII.*createdb -E UTF8/);
  });
  it('says that commits are not flushed', async () => {
    const url = cluster.newDatabase();
    cluster.run(`ALTER DATABASE ${nameIn(url)} SET synchronous_commit = off`);
    await refusedWith(url, /may lose votes.*synchronous_commit = on/);
  });
  it('says that the user may not create tables', async () => {
    const url = cluster.newDatabase();
    cluster.run(
      `ALTER DATABASE ${nameIn(url)} OWNER TO postgres; REVOKE ALL ON SCHEMA public FROM PUBLIC`,
      nameIn(url),
    );
    await refusedWith(url, /does not let this user make tables/);
  });
  it('says that the database is read-only', async () => {
    const url = cluster.newDatabase();
    cluster.run(`ALTER DATABASE ${nameIn(url)} SET default_transaction_read_only = on`);
    await refusedWith(url, /is read only.*primary/);
  });
  it('says that the key file is of another database', async () => {
    const url = cluster.newDatabase();
    const store = await openPostgresStore({ url });
    await store.areKeys('of another machine');
    await store.close();
    await refusedWith(url, /keys\.json is not of this database: bring back/);
    ok(!existsSync(`${cluster.folder}/refused/keys.json`), 'no wrong ones were made');
  });
  it('says that the tables are of a newer, incompatible version', async () => {
    const url = cluster.newDatabase();
    await (await openPostgresStore({ url })).close();
    cluster.run(`INSERT INTO kysely_migration VALUES ('9999-later', '2099-01-01')`, nameIn(url));
    await (await openPostgresStore({ url })).close();
    cluster.run(`UPDATE compatible SET oldest = '9999-later'`, nameIn(url));
    await refusedWith(url, /is of a newer Shura: run that version/);
  });
});
