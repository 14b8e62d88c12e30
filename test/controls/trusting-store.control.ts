// A store that treats every write as the first of its kind, and does not erase what it should.
// Must fail with: keeps a suggestion, its acts and its supporters after a reopening
// Must fail with: returns the existing suggestion if it is received again
// Must fail with: adds all acts, or none if a suggestion has newer acts
// Must fail with: adds one of 100 concurrent acts on the same version
// Must fail with: counts each supporter once, for one suggestion and for several together
// Must fail with: deletes contacts of suggestions, and the record of their notices
// Must fail with: queues a notice of an act for an author with a contact, until it is settled
// Must fail with: has no due notice for a dropped contact
// Must fail with: queues one link to a new code a day, for an author with a contact
// Must fail with: replaces a code by one of 100 concurrent new ones, and by none without a contact
// Must fail with: removes an author’s words on erasure, and keeps all else
// Must fail with: keeps only dates and rules of a removed suggestion, and leaves others unchanged
// Must fail with: returns suggestions in pages, without their words
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
    replaceCode: () => Promise.resolve(true),
  };
};

describeSuggestions('trusting', trustingStore, () => mkdtempSync(join(tmpdir(), 'shura-trusting-')));
