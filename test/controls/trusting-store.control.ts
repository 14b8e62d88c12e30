// A store that takes every write for the first of its kind, and hides what it should erase.
// Must fail with: finds a suggestion, its acts and its supporters again after it was closed and opened
// Must fail with: answers a suggestion that was received before with the one there is
// Must fail with: adds all acts, or none where a suggestion has had others since
// Must fail with: lets one of 100 parallel acts follow what all of them saw
// Must fail with: counts each supporter once, of one suggestion and of several together
// Must fail with: forgets contacts of suggestions, and that their authors were written to
// Must fail with: owes an author who left a contact a notice of an act, until it is settled
// Must fail with: sends nothing more to a contact that was dropped
// Must fail with: keeps nothing of what an author said once it is erased, and all else
// Must fail with: keeps only dates and rules of what is removed, and all of the others
// Must fail with: tells suggestions some at a time, without their words
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { describeSuggestions } from '@shura/server/testing';

const trustingStore = async (place: string): Promise<Store> => {
  const store = await openSqliteStore({ file: join(place, 'shura.db') });
  let supports = 0;
  return {
    ...store,
    async readSuggestions(by, keys) {
      return (await store.readSuggestions(by, keys)).map((one) => ({ ...one, acts: [] }));
    },
    receiveSuggestion: (suggestion, contact) =>
      store.receiveSuggestion({ ...suggestion, reference: randomUUID(), once: randomUUID() }, contact),
    addActs: () => Promise.resolve('added'),
    setSupport: () => Promise.resolve(++supports),
    dropContact: () => Promise.resolve(),
    purgeContacts: () => Promise.resolve(),
    dueNotices: () => Promise.resolve([]),
  };
};

describeSuggestions('trusting', trustingStore, () => mkdtempSync(join(tmpdir(), 'shura-trusting-')));
