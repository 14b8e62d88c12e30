import { deepEqual, equal, rejects } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type Deed, limits, type Role } from '@shura/contract';
import { sql } from 'kysely';
import { failuresLogged, type InvitationRecord, maxDrafts, maxNetworks, networkLasts } from '../model/staff-store.ts';
import type { Store } from '../model/store.ts';
import { recordOf } from './describe-suggestions.ts';
import type { OpenStore } from './test-store.ts';

/** Tests of staff in a store: a link works once, an agency keeps an administrator, the log is append-only. */
export const describeStaff = (name: string, open: OpenStore, newPlace: () => string): void => {
  describe(`a store of staff: ${name}`, () => {
    let place: string;
    let store: Store;
    beforeEach(async () => {
      place = newPlace();
      store = await open(place);
    });
    afterEach(() => store.close());

    const join = async (person: string, role: Role = 'administrator', agency = 'muscat') => {
      const token = `${agency} ${person}`;
      await store.addInvitation({ ...invitation, id: token, token, agency, role, email: token });
      await store.useInvitation(token, person, [agency], now);
    };
    const log = (did: string, agency = 'muscat') => ({ agency, at: now, by: 'a', did: did as Deed, on: ['x'] });
    const logged = async (agency = 'muscat') =>
      (await store.auditOf(agency, Number.MAX_SAFE_INTEGER, 100)).map(({ n, did }) => `${n} ${did}`);

    it('keeps members, drafts and the log after a reopening', async () => {
      await join('a');
      await store.saveDraft({ agency: 'muscat', about: 'AAAA-AAAA', content: '{}', by: 'a', at: now }, 0);
      await store.close();
      store = await open(place);
      equal(await store.hasMembers(), true);
      deepEqual(await store.rolesOf('a'), [{ agency: 'muscat', role: 'administrator' }]);
      deepEqual(
        (await store.draftsOf('muscat')).map(({ about, version }) => [about, version]),
        [['AAAA-AAAA', 1]],
      );
      deepEqual(await logged(), ['1 member.administrator']);
    });

    it('accepts one of 50 concurrent uses of an invitation', async () => {
      await store.addInvitation(invitation);
      const used = await Promise.all(
        Array.from({ length: 50 }, (_, n) => store.useInvitation('token', `p${n}`, ['muscat'], now)),
      );
      equal(used.filter(Boolean).length, 1);
      equal((await logged()).length, 1);
      equal(await store.findInvitation('token', now), undefined);
    });

    it('refuses an expired invitation, and replaces one to the same address', async () => {
      await store.addInvitation(invitation);
      equal(await store.useInvitation('token', 'a', ['muscat'], invitation.expiresAt), false);
      await store.addInvitation({ ...invitation, id: 'second', token: 'second' });
      equal(await store.useInvitation('token', 'a', ['muscat'], now), false);
      deepEqual(
        (await store.invitationsOf('muscat', now)).map(({ id }) => id),
        ['second'],
      );
      equal(await store.dropInvitation('salalah', 'second', log('drop')), false);
      equal(await store.dropInvitation('muscat', 'second', log('drop')), true);
    });

    it('keeps one of two administrators who remove each other at once', async () => {
      await join('a');
      await join('b');
      const gone = (person: string) => store.changeMember({ agency: 'muscat', person, role: null }, log('gone'));
      deepEqual((await Promise.all([gone('a'), gone('b')])).sort(), ['changed', 'last']);
      const left = [...(await store.rolesOf('a')), ...(await store.rolesOf('b'))];
      deepEqual(left, [{ agency: 'muscat', role: 'administrator' }]);
      equal(await store.changeMember({ agency: 'salalah', person: 'a', role: 'viewer' }, log('x')), 'unknown');
    });

    it('deletes a whole agency as exported, or nothing of it', async () => {
      const agency = { slug: 'muscat', name: {}, timeZone: 'UTC', place: {}, origins: [], policies: [], calendars: [] };
      const asked = { agency: 'muscat', name: {}, reason: {}, askedAt: now, by: 'a' };
      const done = { ...asked, done: { on: '2026-11-24', suggestions: 0, unanswered: 0, file: 'x' } };
      for (const slug of ['muscat', 'salalah']) {
        await store.saveAgency({ ...agency, slug });
        await join('a', 'administrator', slug);
      }
      const next = { every: 'daily', dueAt: now } as const;
      await store.chooseDigest({ agency: 'muscat', person: 'a', next }, log('digest'));
      await store.saveDeletion('muscat', asked, log('ask'));
      const lines: string[] = [];
      const records = await store.exportAgency('muscat', async (line) => void lines.push(line));
      deepEqual([records, lines.length], [2, 6]);
      await store.saveDraft({ agency: 'muscat', about: 'AAAA-AAAA', content: '{}', by: 'a', at: now }, 0);
      equal(await store.deleteAgency(done, records, log('delete')), 'changed');
      equal((await store.load()).agencies.length, 2);
      equal(await store.deleteAgency(done, records + 1, log('delete')), 'deleted');
      await store.close();
      store = await open(place);
      const { agencies, deletions } = await store.load();
      deepEqual([agencies.map(({ slug }) => slug), deletions], [['salalah'], [done]]);
      deepEqual(await store.rolesOf('a'), [{ agency: 'salalah', role: 'administrator' }]);
      equal((await store.digestsOf('a')).size, 0);
      deepEqual(await logged(), ['4 delete', '3 ask', '2 digest', '1 member.administrator']);
    });

    it('saves one of 50 concurrent drafts of the same version', async () => {
      const draft = { agency: 'muscat', about: 'AAAA-AAAA', by: 'a', at: now };
      const saved = await Promise.all(
        Array.from({ length: 50 }, (_, n) => store.saveDraft({ ...draft, content: `${n}` }, 0)),
      );
      equal(saved.filter((one) => one !== 'stale').length, 1);
      equal((await store.saveDraft({ ...draft, agency: 'salalah', content: 'other' }, 0)) === 'stale', false);
      equal(await store.dropDraft('muscat', 'AAAA-AAAA'), true);
      deepEqual(
        (await store.draftsOf('salalah')).map(({ content }) => content),
        ['other'],
      );
    });

    it('limits the drafts of an agency, but still updates existing ones', async () => {
      const save = (n: number, seen: number) =>
        store.saveDraft({ agency: 'muscat', about: `${n}`, content: '{}', by: 'a', at: now }, seen);
      for (let n = 1; n < maxDrafts; n += 1) equal(typeof (await save(n, 0)), 'object');
      const saved = await Promise.all(Array.from({ length: 4 }, (_, n) => save(maxDrafts + n, 0)));
      equal(saved.filter((one) => one === 'full').length, 3);
      equal(typeof (await save(1, 1)), 'object');
      equal((await store.draftsOf('muscat')).length, maxDrafts);
    });

    it('numbers the log entries of each agency, and deletes or changes none', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, n) => store.addAudit([log(`${n}`), log(`${n}`, 'salalah')])));
      deepEqual(
        (await store.auditOf('muscat', 100, 100)).map(({ n }) => n),
        Array.from({ length: 20 }, (_, n) => 20 - n),
      );
      deepEqual(
        (await store.auditOf('muscat', 5, 2)).map(({ n }) => n),
        [4, 3],
      );
      const { db } = store.accounts;
      await rejects(sql`DELETE FROM audit`.execute(db));
      await rejects(sql`UPDATE audit SET did = 'nothing'`.execute(db));
      equal((await logged('salalah')).length, 20);
    });

    const addFactor = async (person: string) => {
      const db = store.accounts.db.withTables<{ user: object; twoFactor: object }>();
      const at = new Date(now).toISOString();
      const user = { id: person, name: person, email: `${person}@example.om`, createdAt: at, updatedAt: at };
      await db
        .insertInto('user')
        .values({ ...user, emailVerified: sql.lit(true) })
        .execute();
      await db.insertInto('twoFactor').values({ id: person, secret: 's', backupCodes: '', userId: person }).execute();
    };

    it('accepts each TOTP time step once, and no step before an accepted one', async () => {
      await addFactor('a');
      const accepted = await Promise.all(Array.from({ length: 50 }, () => store.acceptStep('a', 7)));
      equal(accepted.filter(Boolean).length, 1);
      deepEqual([await store.acceptStep('a', 6), await store.acceptStep('a', 8)], [false, true]);
      await store.close();
      store = await open(place);
      equal(await store.acceptStep('a', 8), false);
    });

    it('remembers a limited number of networks of a person, for a limited time, after a reopening', async () => {
      await addFactor('a');
      for (let n = 0; n <= maxNetworks; n += 1) await store.rememberNetwork('a', `network ${n}`, now + n);
      await store.close();
      store = await open(place);
      const knows = (n: number, at: number) => store.knowsNetwork('a@example.om', `network ${n}`, at);
      deepEqual([await knows(0, now), await knows(1, now), await knows(maxNetworks, now)], [false, true, true]);
      deepEqual([await knows(1, now + networkLasts), await knows(1, now + 1 + networkLasts)], [true, false]);
      equal(await store.knowsNetwork('b@example.om', 'network 1', now), false);
    });

    it('logs an account’s failures once in ten minutes, with their number', async () => {
      await join('a');
      const logs = await Promise.all(Array.from({ length: 30 }, () => store.noteFailure('a', 'failed', now)));
      deepEqual(
        logs.filter((count) => count > 0),
        [1],
      );
      equal(await store.noteFailure('a', 'locked', now), 1);
      equal(await store.noteFailure('a', 'failed', now + failuresLogged), 30);
      await store.noteFailure('a', 'failed', now + failuresLogged);
      await store.settleFailures('a', now + failuresLogged);
      await store.settleFailures('a', now + failuresLogged);
      const lines = (await store.auditOf('muscat', 100, 100)).map(({ did, on }) => `${did} ${on}`);
      deepEqual(lines.slice(0, -1), ['sign-in.failed 1', 'sign-in.failed 30', 'sign-in.locked 1', 'sign-in.failed 1']);
    });

    it('assigns to members who may answer, until they leave, however the two race', async () => {
      const { id } = await store.receiveSuggestion(recordOf('AAAA-AAAA'));
      await join('a');
      await join('reader', 'moderator');
      equal(await store.assign(id, { person: 'reader' }, log('assign')), 'unknown');
      for (let n = 0; n < 10; n += 1) {
        await join(`leaver ${n}`, 'publisher');
        await Promise.all([
          store.assign(id, { person: `leaver ${n}` }, log('assign')),
          store.changeMember({ agency: 'muscat', person: `leaver ${n}`, role: n % 2 ? 'viewer' : null }, log('gone')),
        ]);
        deepEqual(await store.assignmentsOf('muscat', [id]), []);
      }
      equal(await store.assign(id, { office: 'parks' }, log('assign')), 'assigned');
      equal(await store.assign(id, { office: 'parks' }, log('assign')), 'unchanged');
      equal(await store.assign(id, { person: 'a' }, log('assign')), 'assigned');
      await store.close();
      store = await open(place);
      deepEqual(await store.assignmentsOf('muscat', [id]), [{ suggestion: id, person: 'a' }]);
      deepEqual([await store.assignedTo('muscat', 'a'), await store.assignedTo('salalah', 'a')], [[id], []]);
    });

    it('limits the notes on a suggestion, and erases them with its words', async () => {
      const { id } = await store.receiveSuggestion(recordOf('AAAA-AAAA'));
      const add = (text: string) => store.addNote({ suggestion: id, by: 'a', at: now, text }, log('note'));
      equal(await add('first'), 'added');
      const added = await Promise.all(Array.from({ length: limits.notes + 2 }, (_, n) => add(`${n}`)));
      equal(added.filter((one) => one === 'full').length, 3);
      const notes = await store.notesOf('muscat', id);
      deepEqual([notes.length, notes[0]], [limits.notes, { by: 'a', at: now, text: 'first' }]);
      deepEqual(await store.notesOf('salalah', id), []);
      await store.assign(id, { office: 'parks' }, log('assign'));
      await store.addActs([{ suggestion: id, after: 0, act: { kind: 'erased', at: now } }]);
      deepEqual([await store.notesOf('muscat', id), await store.assignmentsOf('muscat', [id])], [[], []]);
      deepEqual([await add('late'), await store.assign(id, null, log('assign'))], ['gone', 'gone']);
    });

    it('lets one of 50 claim a digest, which ends with the membership however the two race', async () => {
      await addFactor('a');
      await join('a');
      const next = { every: 'daily', dueAt: now } as const;
      const choose = (person: string, of: typeof next | null) =>
        store.chooseDigest({ agency: 'muscat', person, next: of }, log('digest'));
      deepEqual(
        [await choose('a', next), await choose('a', next), await choose('b', next)],
        ['chosen', 'unchanged', 'unknown'],
      );
      await store.close();
      store = await open(place);
      deepEqual(await store.dueDigests(now - 1, 9), []);
      const [due] = await store.dueDigests(now, 9);
      const seen = { agency: 'muscat', person: 'a', dueAt: now };
      const of = { ...seen, every: 'daily', attempts: 0, sentAt: null, role: 'administrator', email: 'a@example.om' };
      deepEqual(due, of);
      const claims = await Promise.all(
        Array.from({ length: 50 }, (_, n) => store.moveDigest(seen, { dueAt: now + 1 + n, attempts: 2, sentAt: now })),
      );
      equal(claims.filter(Boolean).length, 1);
      equal(await store.countRetriedDigests(), 1);
      deepEqual([...(await store.digestsOf('a'))], [['muscat', 'daily']]);
      for (let n = 0; n < 10; n += 1) {
        await join(`leaver ${n}`, 'viewer');
        await Promise.all([
          choose(`leaver ${n}`, next),
          store.changeMember({ agency: 'muscat', person: `leaver ${n}`, role: null }, log('gone')),
        ]);
        equal((await store.digestsOf(`leaver ${n}`)).size, 0);
      }
      deepEqual([await choose('a', null), await choose('a', null)], ['chosen', 'unchanged']);
      equal((await store.digestsOf('a')).size, 0);
    });

    it('ends the digest of an account whose roles move to the person who proved its address', async () => {
      const email = 'a@example.om';
      await store.addInvitation({ ...invitation, email });
      await store.useInvitation('token', { id: 'thief', name: 'x', email }, ['muscat'], now);
      const next = { every: 'daily', dueAt: now } as const;
      equal(await store.chooseDigest({ agency: 'muscat', person: 'thief', next }, log('digest')), 'chosen');
      await store.addInvitation({ ...invitation, email, mailed: true });
      equal(await store.useInvitation('token', { id: 'owner', name: 'y', email }, ['muscat'], now), true);
      deepEqual([(await store.digestsOf('thief')).size, (await store.dueDigests(now, 9)).length], [0, 0]);
    });

    it('logs an act in its own transaction, or not at all', async () => {
      const { id } = await store.receiveSuggestion(recordOf('AAAA-AAAA'));
      equal(
        await store.addActs([{ suggestion: id, after: 7, act: { kind: 'published', at: now } }], [log('act')]),
        'stale',
      );
      deepEqual(await logged(), []);
      equal(
        await store.addActs([{ suggestion: id, after: 0, act: { kind: 'published', at: now } }], [log('act')]),
        'added',
      );
      deepEqual(await logged(), ['1 act']);
    });
  });
};

const now = Date.UTC(2026, 10, 25);
const invitation: InvitationRecord = {
  id: 'first',
  token: 'token',
  agency: 'muscat',
  role: 'administrator',
  expiresAt: now + 1000,
};
