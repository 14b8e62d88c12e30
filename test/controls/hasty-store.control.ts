// A store that updates the public interim results for every person, instead of for every five.
// Must fail with: keeps the public interim results until five more people have voted, also after a reopening
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { describeInterims } from '@shura/server/testing';

const hastyStore = async (place: string) => {
  const store = await openSqliteStore({ file: join(place, 'shura.db') });
  return { ...store, keepInterim: (poll: number) => store.keepInterim(poll, 1) };
};

describeInterims('hasty', hastyStore, () => mkdtempSync(join(tmpdir(), 'shura-hasty-')));
