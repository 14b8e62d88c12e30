// A store that accepts every link and code again, removes every administrator, and loses what it should save.
// Must fail with: keeps members, drafts and the log after a reopening
// Must fail with: accepts one of 50 concurrent uses of an invitation
// Must fail with: refuses an expired invitation, and replaces one to the same address
// Must fail with: keeps one of two administrators who remove each other at once
// Must fail with: saves one of 50 concurrent drafts of the same version
// Must fail with: numbers the log entries of each agency, and deletes or changes none
// Must fail with: accepts each TOTP time step once, and no step before an accepted one
// Must fail with: remembers a limited number of networks of a person, for a limited time, after a reopening
// Must fail with: logs an account’s failures once in ten minutes, with their number
// Must fail with: assigns to members who may answer, until they leave, however the two race
// Must fail with: limits the notes on a suggestion, and erases them with its words
// Must fail with: lets one of 50 claim a digest, which ends with the membership however the two race
// Must fail with: ends the digest of an account whose roles move to the person who proved its address
// Must fail with: logs an act in its own transaction, or not at all
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { describeStaff } from '@shura/server/testing';

const forgetful = async (place: string): Promise<Store> => ({
  ...(await openSqliteStore({ file: join(place, 'shura.db') })),
  hasMembers: () => Promise.resolve(false),
  useInvitation: () => Promise.resolve(true),
  changeMember: () => Promise.resolve('changed'),
  saveDraft: (draft, seen) => Promise.resolve({ ...draft, version: seen + 1 }),
  addActs: () => Promise.resolve('added'),
  addAudit: () => Promise.resolve(),
  assign: () => Promise.resolve('assigned'),
  addNote: () => Promise.resolve('added'),
  moveDigest: () => Promise.resolve(true),
  acceptStep: () => Promise.resolve(true),
  rememberNetwork: () => Promise.resolve(),
  noteFailure: () => Promise.resolve(1),
});

describeStaff('forgetful', forgetful, () => mkdtempSync(join(tmpdir(), 'shura-forgetful-')));
