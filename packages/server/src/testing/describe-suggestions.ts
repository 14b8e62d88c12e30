import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Act, StoredSuggestion, SuggestionRecord } from '../model/records.ts';
import type { Store } from '../model/store.ts';
import type { OpenStore } from './test-store.ts';

/** Tests of suggestions in a store: nothing is lost, and no two acts take the same place. */
export const describeSuggestions = (name: string, open: OpenStore, newPlace: () => string): void => {
  describe(`a store of suggestions: ${name}`, () => {
    let place: string;
    let store: Store;
    beforeEach(async () => {
      place = newPlace();
      store = await open(place);
    });
    afterEach(() => store.close());

    const received = (reference: string, contact?: string) => store.receiveSuggestion(recordOf(reference), contact);
    const written = async (suggestion: number, acts: readonly Act[]) => {
      for (const [after, act] of acts.entries()) {
        equal(await store.addActs([{ suggestion, after, act, notify: after === 0 }]), 'added');
      }
    };
    const loaded = async (reference: string): Promise<StoredSuggestion> => {
      const found = (await store.readSuggestions('reference', [reference]))[0];
      if (!found) throw new Error('the suggestion is gone');
      return found;
    };

    it('keeps a suggestion, its acts and its supporters after a reopening', async () => {
      const { id } = await received('AAAA-AAAA');
      await store.addActs([{ suggestion: id, after: 0, act: published }]);
      await store.addActs([{ suggestion: id, after: 1, act: replied }]);
      await store.setSupport({ suggestion: id, supporter: amina, supports: true });
      await store.close();
      store = await open(place);
      const { bytes: _, ...rest } = await loaded('AAAA-AAAA');
      deepEqual(rest, { ...recordOf('AAAA-AAAA'), id, acts: [published, replied], supporters: 1 });
    });

    it('returns the existing suggestion if it is received again', async () => {
      const first = await received('AAAA-AAAA', 'sealed');
      await store.addActs([{ suggestion: first.id, after: 0, act: published }]);
      const again = await store.receiveSuggestion({ ...recordOf('CCCC-CCCC'), once: first.once }, 'other');
      deepEqual(again, { ...first, acts: [published] });
      equal((await store.suggestionsAfter(0, 9)).length, 1);
      equal(await store.contactOf(first.id), 'sealed');
    });

    it('adds all acts, or none if a suggestion has newer acts', async () => {
      const [one, other] = [await received('AAAA-AAAA'), await received('CCCC-CCCC')];
      await store.addActs([{ suggestion: other.id, after: 0, act: published }]);
      const writes = [one, other].map(({ id }) => ({ suggestion: id, after: 0, act: replied }));
      equal(await store.addActs(writes), 'stale');
      deepEqual((await loaded('AAAA-AAAA')).acts, []);
      equal(await store.addActs(writes.map((write, n) => ({ ...write, after: n }))), 'added');
    });

    it('adds one of 100 concurrent acts on the same version', async () => {
      const { id } = await received('AAAA-AAAA');
      const outcomes = await Promise.all(
        Array.from({ length: 100 }, () => store.addActs([{ suggestion: id, after: 0, act: published }])),
      );
      equal(outcomes.filter((outcome) => outcome === 'added').length, 1);
      deepEqual((await loaded('AAAA-AAAA')).acts, [published]);
    });

    it('counts each supporter once, for one suggestion and for several together', async () => {
      const [one, other] = [await received('AAAA-AAAA'), await received('CCCC-CCCC')];
      const set = (suggestion: number, supporter: string, supports: boolean) =>
        store.setSupport({ suggestion, supporter, supports });
      await Promise.all(Array.from({ length: 200 }, () => set(one.id, amina, true)));
      equal(await set(one.id, salim, true), 2);
      equal(await set(other.id, amina, true), 1);
      equal(await store.countSupporters([one.id, other.id]), 2);
      deepEqual([...(await store.supportsOf(amina))].sort(), [one.id, other.id]);
      equal(await set(one.id, amina, false), 1);
      equal(await set(one.id, amina, false), 1);
      equal(await store.countSupporters([one.id, other.id]), 2);
    });

    it('deletes contacts of suggestions, and the record of their notices', async () => {
      const [one, other] = [await received('AAAA-AAAA', 'sealed'), await received('CCCC-CCCC', 'sealed')];
      await store.addActs([one, other].map(({ id }) => ({ suggestion: id, after: 0, act: published, notify: true })));
      await store.dropContact(one.id);
      deepEqual([...(await store.contactsLeft())].sort(), [one.id, other.id]);
      await store.purgeContacts([one.id], { agency: 'muscat', at: 1, did: 'purge.contacts', on: ['1'] });
      deepEqual(await store.contactsLeft(), [other.id]);
      equal((await store.auditOf('muscat', 99, 9)).length, 1);
    });

    it('queues a notice of an act for an author with a contact, until it is settled', async () => {
      const [one, other] = [await received('AAAA-AAAA', 'sealed'), await received('CCCC-CCCC')];
      const writes = [one, other].map(({ id }) => ({ suggestion: id, after: 0, act: published, notify: true }));
      equal(await store.oldestOwed(), undefined);
      await store.addActs(writes);
      await store.addActs([{ suggestion: one.id, after: 1, act: replied }]);
      const notice = { suggestion: one.id, act: 0, attempts: 0, contact: 'sealed' };
      deepEqual(await store.dueNotices(now - 1, 10), []);
      deepEqual(await store.dueNotices(now, 10), [notice]);
      await store.settleNotice(notice, { kind: 'later', at: now + 60, attempts: 1 });
      deepEqual(await store.dueNotices(now, 10), []);
      deepEqual(await store.dueNotices(now + 60, 10), [{ ...notice, attempts: 1 }]);
      equal(await store.oldestOwed(), now);
      await store.settleNotice(notice, { kind: 'sent', address: 'hash', at: now + 60 });
      deepEqual([await store.dueNotices(now + 60, 10), await store.oldestOwed()], [[], undefined]);
      deepEqual([await store.countNotices('hash', now), await store.countNotices('hash', now + 61)], [1, 0]);
    });

    it('counts the failed notices, until the author’s contact is dropped', async () => {
      const [one, other] = [await received('AAAA-AAAA', 'sealed'), await received('CCCC-CCCC', 'sealed')];
      await store.addActs([one, other].map(({ id }) => ({ suggestion: id, after: 0, act: published, notify: true })));
      await store.settleNotice({ suggestion: one.id, act: 0 }, { kind: 'parked', attempts: 10 });
      await store.settleNotice({ suggestion: other.id, act: 0 }, { kind: 'parked', attempts: 1 });
      deepEqual([await store.countGivenUp(10), await store.countGivenUp(1)], [1, 2]);
      await store.dropContact(one.id);
      equal(await store.countGivenUp(10), 0);
    });

    it('has no due notice for a dropped contact', async () => {
      const { id } = await received('AAAA-AAAA', 'sealed');
      await store.addActs([{ suggestion: id, after: 0, act: published, notify: true }]);
      await store.dropContact(id);
      deepEqual([await store.contactOf(id), await store.dueNotices(now, 10)], [undefined, []]);
    });

    it('queues one link to a new code a day, for an author with a contact', async () => {
      const [one, other] = [await received('AAAA-AAAA', 'sealed'), await received('CCCC-CCCC')];
      deepEqual(await store.findContact('AAAA-AAAA'), { suggestion: one.id, sealed: 'sealed' });
      deepEqual([await store.findContact('CCCC-CCCC'), await store.findContact('')], [undefined, undefined]);
      await Promise.all(Array.from({ length: 50 }, () => store.oweCode(one.id, now)));
      await store.oweCode(other.id, now);
      const due = await store.dueNotices(now, 10);
      deepEqual(
        due.map(({ suggestion, act, contact }) => [suggestion, act < 0, contact]),
        [[one.id, true, 'sealed']],
      );
      await store.settleNotice(
        { suggestion: one.id, act: due[0]?.act ?? 0 },
        { kind: 'sent', address: 'hash', at: now },
      );
      await store.oweCode(one.id, now + 1);
      deepEqual(await store.dueNotices(now + 1, 10), []);
      await store.oweCode(one.id, now + 86_400_000);
      equal((await store.dueNotices(now + 86_400_000, 10)).length, 1);
    });

    it('replaces a code by one of 100 concurrent new ones, and by none without a contact', async () => {
      const { id } = await received('AAAA-AAAA', 'sealed');
      const [from, codes] = ['hash', Array.from({ length: 100 }, (_, n) => `new-${n}`)];
      const replaced = await Promise.all(codes.map((to) => store.replaceCode(id, from, to)));
      equal(replaced.filter(Boolean).length, 1);
      const { code, bytes: _, ...rest } = await loaded('AAAA-AAAA');
      equal(code, codes[replaced.indexOf(true)]);
      deepEqual({ ...rest, code: 'hash' }, { ...recordOf('AAAA-AAAA'), id, acts: [], supporters: 0 });
      await store.dropContact(id);
      equal(await store.replaceCode(id, code, 'other'), false);
      equal((await loaded('AAAA-AAAA')).code, code);
    });

    it('removes an author’s words on erasure, and keeps all else', async () => {
      const { id } = await received('AAAA-AAAA', 'sealed');
      await written(id, [published, replied, worded, claimMade]);
      await store.setSupport({ suggestion: id, supporter: amina, supports: true });
      await store.settleNotice({ suggestion: id, act: 0 }, { kind: 'sent', address: 'hash', at: now });
      equal(await store.addActs([{ suggestion: id, after: 3, act: erased }]), 'stale');
      equal(await store.addActs([{ suggestion: id, after: 4, act: erased }]), 'added');
      const { words, acts, supporters, basis } = await loaded('AAAA-AAAA');
      deepEqual(basis, [{ kind: 'experience' }, { kind: 'study' }]);
      const { reply: _, ...claim } = claimMade;
      deepEqual(
        { words, acts, supporters },
        {
          words: null,
          acts: [published, { kind: 'replied', at: now }, { kind: 'worded', at: now }, claim, erased],
          supporters: 1,
        },
      );
      deepEqual([await store.contactOf(id), await store.countNotices('hash', 0)], [undefined, 0]);
    });

    it('keeps of the source of an adopted suggestion, on its erasure, the platform, the hashtag and the hash', async () => {
      const kept = { platform: 'x', hashtag: '#مسقط_خضراء', hash: 'ab' } as const;
      const source = { ...kept, url: 'https://x.com/a/status/1', author: 'a', postedAt: now, text: 'ظل' };
      const { id } = await store.receiveSuggestion({ ...recordOf('AAAA-AAAA'), source });
      await written(id, [published, erased]);
      deepEqual((await loaded('AAAA-AAAA')).source, kept);
    });

    it('keeps only dates and rules of a removed suggestion, and leaves others unchanged', async () => {
      const [one, other] = [await received('AAAA-AAAA', 'sealed'), await received('CCCC-CCCC', 'sealed')];
      await written(one.id, [asked, replied, hidden]);
      equal(
        await store.addActs([
          { suggestion: one.id, after: 3, act: removed },
          { suggestion: other.id, after: 1, act: removed },
        ]),
        'stale',
      );
      equal((await loaded('AAAA-AAAA')).words?.title, 'ظلّ');
      equal(await store.addActs([{ suggestion: one.id, after: 3, act: removed }]), 'added');
      const { reference, agency, consultation, receivedAt, policy, direction, language } = recordOf('AAAA-AAAA');
      const { bytes: _, ...rest } = await loaded('AAAA-AAAA');
      deepEqual(rest, {
        ...{ reference, agency, consultation, receivedAt, policy, direction, language },
        ...{ id: one.id, words: null, basis: [], once: reference, code: '', supporters: 0 },
        acts: [
          { kind: 'asked', at: now },
          { kind: 'replied', at: now },
          { kind: 'hidden', at: now, policy: 1, rule: 2 },
          { kind: 'removed', at: now, policy: 1, rule: 3 },
        ],
      });
      deepEqual([await store.contactOf(one.id), await store.countNotices('hash', 0)], [undefined, 0]);
      deepEqual((await store.readSuggestions('once', [recordOf('AAAA-AAAA').once])).length, 0);
      equal(await store.contactOf(other.id), 'sealed');
    });

    it('returns suggestions in pages, without their words', async () => {
      const ids: number[] = [];
      for (const reference of ['AAAA-AAAA', 'CCCC-CCCC', 'DDDD-DDDD']) ids.push((await received(reference)).id);
      await written(ids[1] ?? 0, [published, hidden]);
      const first = await store.suggestionsAfter(0, 2);
      const rest = await store.suggestionsAfter(first.at(-1)?.id ?? 0, 2);
      deepEqual(
        [...first, ...rest].map(({ id, words, acts }) => [id, words, acts.length]),
        [
          [ids[0], null, 0],
          [ids[1], null, 2],
          [ids[2], null, 0],
        ],
      );
      equal(first[0]?.bytes, Buffer.byteLength(JSON.stringify(recordOf('AAAA-AAAA'))) - '"words":'.length - 1);
    });

    it('returns whole suggestions by each of their keys', async () => {
      const { id } = await received('AAAA-AAAA');
      await received('CCCC-CCCC');
      const { once } = recordOf('AAAA-AAAA');
      for (const [by, key] of [
        ['id', id],
        ['reference', 'AAAA-AAAA'],
        ['once', once],
      ] as const) {
        const found = await store.readSuggestions(by, [key, by === 'id' ? 99 : 'none']);
        deepEqual(
          found.map(({ reference, words }) => [reference, words?.text]),
          [['AAAA-AAAA', 'أشجار غاف في شارع المدارس']],
        );
      }
      deepEqual(await store.readSuggestions('id', []), []);
    });
  });
};

const amina = 'amina'.padEnd(16, '\x01');
const salim = '\xff\x00salim'.padEnd(16, '\x02');
const now = Date.UTC(2026, 10, 24, 9);
const published: Act = { kind: 'published', at: now, by: 'amina' };
const replied: Act = { kind: 'replied', at: now, text: 'شارع المدارس' };
const erased: Act = { kind: 'erased', at: now };
const worded: Act = { kind: 'worded', at: now, wording: { ar: 'غاف في شارع المدارس' } };
const claimMade = { kind: 'claim-made', at: now, code: 'hash', postCode: 'SHR', reply: 'https://x.com/a/1' } as const;
const asked: Act = { kind: 'asked', at: now, by: 'amina', office: {}, question: { ar: 'أي غاف؟' } };
const hidden: Act = { kind: 'hidden', at: now, by: 'amina', policy: 1, rule: 2 };
const removed: Act = { kind: 'removed', at: now, by: 'amina', policy: 1, rule: 3 };

export const recordOf = (reference: string): SuggestionRecord => ({
  reference,
  agency: 'muscat',
  consultation: 'green',
  receivedAt: now,
  policy: 1,
  words: { title: 'ظلّ', text: 'أشجار غاف في شارع المدارس', personal: [] },
  direction: 'rtl',
  language: 'ar',
  basis: [{ kind: 'experience' }, { kind: 'study', link: 'https://example.om/study' }],
  category: 'trees',
  once: `once-${reference}`,
  code: 'hash',
});
