// A store that shows each person who takes part by themselves.
// Must fail with: keeps what the public is shown meanwhile until five more people have come, also when closed and opened
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
