import { equal, throws } from 'node:assert/strict';
import { it } from 'node:test';
import { PlainTransport } from './check-database.ts';
import { connectTo } from './servers.ts';
import { checkTransport } from './transport.ts';

it('PostgreSQL is reached unencrypted only on this machine', () => {
  for (const url of [
    ...['postgres://u:p@127.0.0.1/db', 'postgres://u@localhost:5433/db', 'postgres://u@[::1]/db'],
    ...['postgres://u@/db?host=/var/run/postgresql', 'postgres://u@%2Fvar%2Frun%2Fpostgresql/db'],
    ...['postgres://u@127.0.0.1,localhost:5433/db', 'postgres://u:p@db.example.om/db?sslmode=verify-full'],
  ]) {
    equal(checkTransport(url), 'safe', url);
  }
  for (const url of [
    ...['postgres://u:p@db.example.om/db', 'postgres://u:p@10.0.0.7/db', 'postgres://u@127.0.0.1,pg2/db'],
    ...['require', 'prefer', 'allow', 'verify-ca', 'no-verify', ''].map((mode) => `postgres://pg1/db?sslmode=${mode}`),
    ...['postgres://localhost/db?host=pg1', 'postgres://127.evil.example/db', 'postgres://pg1/db?ssl=true'],
    ...['postgres://pg1/db?sslmode=verify-full&sslmode=require', 'postgres://pg1/db?sslmode=disable&sslmode=no-verify'],
  ]) {
    throws(() => connectTo(url), PlainTransport, url);
  }
});

it('a network connection is unencrypted only if the URL says so', () => {
  equal(checkTransport('postgres://u:p@pg1,pg2/db?sslmode=disable'), 'plain');
});

it('the certificate is verified if the URL says verify-full', () => {
  const { connectionString, Client } = connectTo('postgres://pg1/db?sslmode=verify-full&ssl=0');
  const { ssl } = new (Client ?? Error)({ connectionString } as never) as unknown as { readonly ssl: object };
  equal(typeof ssl, 'object');
  equal('rejectUnauthorized' in ssl || 'checkServerIdentity' in ssl, false);
});
