// A store that fails a whole batch because of one write's bad value, and does not report which write.
// Must fail with: refuses a bad write alone, and records the rest of its batch
// Must fail with: accepts 30 good ballots in a batch with a bad one, and stays ready
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Store, StoreBusy } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { describeBadWrites } from '@shura/server/testing';

const wholesaleStore = async (place: string): Promise<Store> => {
  const store = await openSqliteStore({ file: join(place, 'shura.db') });
  return {
    ...store,
    recordBallots: (batch, now) =>
      store.recordBallots(batch, now).catch((cause: unknown) => {
        throw new StoreBusy('not written', { cause });
      }),
  };
};

describeBadWrites('wholesale', wholesaleStore, () => mkdtempSync(join(tmpdir(), 'shura-wholesale-')));
