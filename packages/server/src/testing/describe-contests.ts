import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Act, ContestWrite, StoredSuggestion } from '../model/records.ts';
import type { Store } from '../model/store.ts';
import { recordOf } from './describe-suggestions.ts';
import { randomFrom } from './random.ts';
import type { OpenStore } from './test-store.ts';

/** Tests of what those who asked say to what was called carried out: each counts once, and the store alone reopens. */
export const describeContests = (name: string, open: OpenStore, newPlace: () => string): void => {
  describe(`a store of statements about evidence: ${name}`, () => {
    let place: string;
    let store: Store;
    beforeEach(async () => {
      place = newPlace();
      store = await open(place);
    });
    afterEach(() => store.close());

    const loaded = async (id: number): Promise<StoredSuggestion> => {
      const [found] = await store.readSuggestions('id', [id]);
      if (!found) throw new Error('the suggestion is gone');
      return found;
    };
    const support = (suggestion: number, ...people: readonly number[]) =>
      Promise.all(people.map((n) => store.setSupport({ suggestion, supporter: personOf(n), supports: true })));
    const carryOut = async (suggestion: number): Promise<void> => {
      const { acts } = await loaded(suggestion);
      equal(await store.addActs([{ suggestion, after: acts.length, act: { ...done, at: acts.length } }]), 'added');
    };
    const say = (suggestion: number, n: number | null, reason: string | null, more: Partial<ContestWrite> = {}) =>
      store.contest({
        ...{ suggestion, reason, voter: n === null ? null : personOf(n), least: undefined, at: 9, notify: true },
        log: { agency: 'muscat', at: 9, did: 'act.contested', on: ['AAAA-AAAA'] },
        ...more,
      });
    const carriedOut = async (...people: readonly number[]): Promise<number> => {
      const { id } = await store.receiveSuggestion(recordOf('AAAA-AAAA'));
      await support(id, ...people);
      await carryOut(id);
      return id;
    };

    it('takes a statement only from the author and from older supports, once anything was called carried out', async () => {
      const { id } = await store.receiveSuggestion(recordOf('AAAA-AAAA'));
      await support(id, 1);
      deepEqual([await say(id, 1, 'no'), await say(id, null, 'no')], ['refused', 'refused']);
      equal((await loaded(id)).contest, undefined);
      await carryOut(id);
      await support(id, 2);
      // Support that is given again is new support.
      deepEqual(
        [await say(id, 1, null), await say(id, 2, 'no'), await say(id, 3, 'no')],
        ['recorded', 'refused', 'refused'],
      );
      equal(await say(id, null, 'no'), 'recorded');
      deepEqual((await loaded(id)).contest, { so: 1, notYet: 1, supporters: 1 });
      deepEqual(
        [await store.statementOf(id, personOf(1)), await store.statementOf(id, personOf(2))],
        [{ reason: null }, undefined],
      );
      await store.setSupport({ suggestion: id, supporter: personOf(1), supports: false });
      await support(id, 1);
      deepEqual((await loaded(id)).contest, { so: 0, notYet: 1, supporters: 0 });
      equal(await say(id, 1, null), 'refused');
    });

    it('counts each person once, whatever they said before and how often', async () => {
      const id = await carriedOut(1, 2);
      await Promise.all(Array.from({ length: 40 }, (_, n) => say(id, 1 + (n % 2), n < 20 ? 'why' : null)));
      await Promise.all([say(id, 1, 'a tap drips'), say(id, 1, 'a tap drips'), say(id, 2, null)]);
      deepEqual((await loaded(id)).contest, { so: 1, notYet: 1, supporters: 2 });
      deepEqual(await store.reasonsOf(id), ['a tap drips']);
    });

    it('keeps the counts that its rows come to, whatever is given, taken back and said', async () => {
      const kinds = ['give', 'take back', 'so', 'not yet', 'carry out'] as const;
      for (let seed = 1; seed <= 30; seed++) {
        const random = randomFrom(seed);
        const { id } = await store.receiveSuggestion(recordOf(`AAAA-${String(1000 + seed)}`));
        /** For each supporter, how much evidence there was. */
        const given = new Map<number, number>();
        /** What each said about each evidence. */
        const said: Map<number, string | null>[] = [];
        for (let step = 0; step < 20; step++) {
          const person = 1 + random(4);
          const kind = kinds[random(kinds.length)];
          if (kind === 'carry out') {
            await carryOut(id);
            said.push(new Map());
          } else if (kind === 'give') {
            await support(id, person);
            if (!given.has(person)) given.set(person, said.length);
          } else if (kind === 'take back') {
            await store.setSupport({ suggestion: id, supporter: personOf(person), supports: false });
            given.delete(person);
            for (const about of said) about.delete(person);
          } else {
            const reason = kind === 'so' ? null : 'why';
            const may = (given.get(person) ?? said.length) < said.length;
            equal(await say(id, person, reason), may ? 'recorded' : 'refused', `seed ${seed}`);
            if (may) said.at(-1)?.set(person, reason);
          }
        }
        const about = said.at(-1);
        const notYet = [...(about?.values() ?? [])].filter((reason) => reason !== null).length;
        const { supporters, contest } = await loaded(id);
        deepEqual([supporters, await store.countSupporters([id])], [given.size, given.size], `seed ${seed}`);
        const older = [...given.values()].filter((evidence) => evidence < said.length).length;
        deepEqual(contest, about && { so: about.size - notYet, notYet, supporters: older }, `seed ${seed}`);
      }
    });

    it('adds one act when enough people say it at once, with the counts of that moment', async () => {
      const people = Array.from({ length: 30 }, (_, n) => n + 1);
      const id = await carriedOut(...people);
      const outcomes = await Promise.all(people.map((n) => say(id, n, 'not here')));
      equal(outcomes.filter((outcome) => outcome === 'reopened').length, 1);
      const { acts, contest } = await loaded(id);
      deepEqual(
        acts.filter(({ kind }) => kind === 'contested'),
        [{ kind: 'contested', at: 9, so: 0, notYet: 5, supporters: 30 }],
      );
      deepEqual(contest, { so: 0, notYet: 30, supporters: 30 });
      deepEqual(
        (await store.auditOf('muscat', 99, 9)).map(({ did, by }) => [did, by]),
        [['act.contested', undefined]],
      );
    });

    it('reopens once for each evidence, and counts from zero for new evidence', async () => {
      const people = [1, 2, 3, 4, 5, 6];
      const id = await carriedOut(...people);
      for (const n of people) await say(id, n, 'no');
      await support(id, 7);
      await carryOut(id);
      deepEqual((await loaded(id)).contest, { so: 0, notYet: 0, supporters: 7 });
      deepEqual(
        await Promise.all([...people, 7].map((n) => say(id, n, n < 5 ? 'no' : null))),
        Array(7).fill('recorded'),
      );
      equal(await say(id, 7, 'no'), 'reopened');
      deepEqual(
        (await loaded(id)).acts.map(({ kind }) => kind),
        ['carried-out', 'contested', 'carried-out', 'contested'],
      );
    });

    it('asks for a tenth of the older supporters, and for what the policy says if that is more', async () => {
      const people = Array.from({ length: 61 }, (_, n) => n + 1);
      const id = await carriedOut(...people);
      for (const n of [1, 2, 3, 4, 5, 6]) equal(await say(id, n, 'no'), 'recorded');
      equal(await say(id, 7, 'no', { least: 8 }), 'recorded');
      equal(await say(id, 7, 'no'), 'reopened');
    });

    it('erases reasons with the words and with contacts, and keeps the counts', async () => {
      const id = await carriedOut(1, 2);
      await say(id, 1, 'my street');
      deepEqual(await store.contactsLeft(), [id]);
      await store.purgeContacts([id], { agency: 'muscat', at: 9, did: 'purge.contacts', on: [] });
      deepEqual([await store.reasonsOf(id), await store.contactsLeft()], [[], []]);
      await say(id, 2, 'my house');
      await store.addActs([{ suggestion: id, after: 1, act: { kind: 'erased', at: 9 } }]);
      deepEqual(await store.reasonsOf(id), []);
      deepEqual((await loaded(id)).contest, { so: 0, notYet: 2, supporters: 2 });
    });
  });
};

const office = { ar: 'المكتب', en: 'The office' };
const done: Act = { kind: 'carried-out', at: 1, office, evidence: office };
/** A supporter key. */
const personOf = (n: number): string => String.fromCharCode(32 + n).padStart(16, '\u00ff');
