// A store that fails a batch whole, and does not say that a value of one write is the reason.
// Must fail with: a poisoned write refuses itself alone
// Must fail with: answers 201 to 30 good ballots beside a bad one, and stays ready
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
