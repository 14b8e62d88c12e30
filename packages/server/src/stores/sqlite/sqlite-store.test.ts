import { rejects } from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import Database from 'better-sqlite3';
import { StoreBusy } from '../../store.ts';
import { describeStore } from '../../testing/index.ts';
import { openSqliteStore } from './index.ts';

describeStore(
  'SQLite',
  (file) => openSqliteStore({ file }),
  () => join(mkdtempSync(join(tmpdir(), 'shura-store-')), 'shura.db'),
);

it('says why SQLite did not write, as SQLite names it', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'shura-store-')), 'shura.db');
  const store = await openSqliteStore({ file });
  new Database(file).exec("CREATE TRIGGER refuse BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END").close();
  await rejects(store.addAudit([{ agency: 'muscat', at: 0, did: 'sign-in', on: [] }]), (error: unknown) => {
    const cause = error instanceof StoreBusy ? error.cause : undefined;
    return cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_CONSTRAINT_TRIGGER';
  });
  await store.close();
});
