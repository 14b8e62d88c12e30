// A store that lets everyone in again and again, lets everyone go, and loses what is written down.
// Must fail with: finds members, drafts and the log again after it was closed and opened
// Must fail with: lets one of 50 people who use a link at once become a member
// Must fail with: does not take a link that is over, and replaces one to the same address
// Must fail with: keeps an administrator of two who let each other go at once
// Must fail with: lets one of 50 drafts follow what all of them saw
// Must fail with: numbers the lines of each agency, and gives no line up
// Must fail with: accepts each time step of a code once, and none before one that was accepted
// Must fail with: knows a person again in so many networks, for so long, after it was closed and opened
// Must fail with: logs failures of an account once in ten minutes, however many there are
// Must fail with: writes down what is done in the step that does it, or not at all
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
  acceptStep: () => Promise.resolve(true),
  rememberNetwork: () => Promise.resolve(),
  noteFailure: () => Promise.resolve(1),
});

describeStaff('forgetful', forgetful, () => mkdtempSync(join(tmpdir(), 'shura-forgetful-')));
