import { deepEqual } from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { getMigrations } from 'better-auth/db/migration';
import { openSqliteStore } from '../stores/sqlite/sqlite-store.ts';
import { authOptions } from './better-auth.ts';

it('our migrations create the tables that better-auth requires', async () => {
  const store = await openSqliteStore({ file: join(mkdtempSync(join(tmpdir(), 'shura-auth-')), 'shura.db') });
  const options = { store, secret: 'x'.repeat(44), password: true, onSignedIn: async () => {} };
  const { toBeCreated, toBeAdded } = await getMigrations(authOptions(options));
  deepEqual([toBeCreated, toBeAdded], [[], []]);
  await store.close();
});
