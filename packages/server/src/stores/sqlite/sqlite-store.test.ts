import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeStore } from '../../testing/index.ts';
import { openSqliteStore } from './index.ts';

describeStore(
  'SQLite',
  (file) => openSqliteStore({ file }),
  () => join(mkdtempSync(join(tmpdir(), 'shura-store-')), 'shura.db'),
);
