import { deepEqual, equal, ok } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { searchTerms } from '@shura/alike';
import type { Text } from '@shura/contract';
import type { Act, ConsultationRecord, PollRecord, SuggestionRecord } from '../model/records.ts';
import type { Store } from '../model/store.ts';
import { standingOf } from '../rules/suggestion-standing.ts';
import { trackedSuggestionFor } from '../state/suggestion-views.ts';
import { keptAgency } from './kept-agency.ts';
import { randomFrom } from './random.ts';
import type { OpenStore } from './test-store.ts';

/** Words that no lexicon knows. */
const words = Array.from({ length: 60 }, (_, n) => `xq${n}zv`);
const start = Date.UTC(2026, 9, 1);
const agency = keptAgency(start);

/** What every store promises of a search: it finds what is public now, and nothing else. */
export const describeSearch = (name: string, open: OpenStore, newPlace: () => string): void => {
  describe(`a search in a store: ${name}`, () => {
    let place: string;
    let store: Store;
    beforeEach(async () => {
      place = newPlace();
      store = await open(place);
      await store.saveAgency(agency);
    });
    afterEach(() => store.close());

    const found = async (word: string): Promise<string[]> =>
      (await store.search({ ...searchTerms(word), topics: [], filters: [] }))
        .map(({ kind, key }) => `${kind === 'commitment' ? 'suggestion' : kind} ${key}`)
        .sort();

    for (const seed of [1, 2, 3, 4, 5, 6]) {
      it(`finds after many acts what pages show, and no other word: walk ${seed}`, async () => {
        const world = await wander(store, seed, 80);
        const shown = await world.shown();
        for (const word of words) {
          const expected = [...shown].flatMap(([key, text]) => (text.includes(word) ? key : [])).sort();
          deepEqual([...new Set(await found(word))], expected, word);
        }
      });
    }

    it('finds a promise as kept until its evidence is contested', async () => {
      const { id: suggestion } = await store.receiveSuggestion(suggestionOf('S1', 'trees', 'shade'));
      const [office, commitment] = [bilingual('O'), { text: bilingual('200 trees'), due: '2027-01-01' }];
      const acts: readonly Act[] = [
        { kind: 'published', at: start },
        { kind: 'answered', at: start, office, outcome: 'adopted', reason: bilingual('soon'), commitment },
        { kind: 'carried-out', at: start, office, evidence: bilingual('planted') },
      ];
      const voters = ['1', '2', '3', '4', '5'].map((n) => n.repeat(16));
      for (const supporter of voters) await store.setSupport({ suggestion, supporter, supports: true });
      for (const [after, act] of acts.entries()) await store.addActs([{ suggestion, after, act }]);
      const inState = async (state: string) =>
        (await store.search({ ...searchTerms('trees'), topics: [], filters: [`state:${state}`] })).length;
      deepEqual([await inState('done'), await inState('promised')], [2, 0]);
      const log = { agency: 'muscat', at: start, did: 'act.contested', on: ['S1'] } as const;
      for (const voter of voters) {
        await store.contest({ suggestion, voter, reason: 'no', least: undefined, at: start, log, notify: false });
      }
      deepEqual([await inState('done'), await inState('promised')], [0, 2]);
    });

    it('finds nothing of a deleted agency', async () => {
      await wander(store, 9, 40);
      const log = { agency: 'muscat', at: start, did: 'agency.delete' as const, on: ['muscat'] };
      const deletion = { agency: 'muscat', name: agency.name, reason: agency.name, askedAt: start, by: 'a' };
      await store.saveDeletion('muscat', deletion, log);
      const records = await store.exportAgency('muscat', async () => {});
      equal(await store.deleteAgency(deletion, records, log), 'deleted');
      for (const word of words) deepEqual(await found(word), [], word);
    });
  });
};

/** Does random acts on suggestions, polls and consultations. `shown` returns what their pages show now. */
const wander = async (store: Store, seed: number, steps: number) => {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[random(items.length)] ?? items[0];
  const say = (): string => Array.from({ length: 3 }, () => pick(words as [string, ...string[]])).join(' ');
  const both = (): Text => ({ ar: say(), en: say() });
  const references: string[] = [];
  const polls = new Map<string, PollRecord>();
  const consultations = new Map<string, ConsultationRecord>();
  let at = start;

  const newAct = (text: string): Act => {
    const stamp = { at: ++at, by: 'a' };
    const ruled = { policy: 1, rule: 1 };
    const office = both();
    return pick<() => Act>([
      () => ({ kind: 'published', ...stamp }),
      () => ({ kind: 'published', ...stamp }),
      () => ({ kind: 'hidden', ...stamp, ...ruled }),
      () => ({ kind: 'redacted', ...stamp, ...ruled, spans: [{ field: 'text', start: 0, end: text.indexOf(' ') }] }),
      () => ({ kind: 'appeal-decided', ...stamp, upheld: random(2) === 0, reason: both() }),
      () => ({ kind: 'acknowledged', ...stamp, office }),
      () => ({ kind: 'asked', ...stamp, office, question: both() }),
      () => ({ kind: 'replied', ...stamp, text: say() }),
      () => ({ kind: 'worded', ...stamp, wording: both() }),
      () => ({ kind: 'referred', ...stamp, office, to: both(), reason: both() }),
      () => ({ kind: 'proposed', ...stamp, office, outcome: 'adopted', reason: both() }),
      () => ({ kind: 'answered', ...stamp, office, outcome: 'not-adopted', reason: both() }),
      () => ({
        ...{ kind: 'answered', ...stamp, office, outcome: 'adopted', reason: both() },
        commitment: { text: both(), due: '2027-01-01' },
      }),
      () => ({ kind: 'carried-out', ...stamp, office, evidence: both() }),
      () => ({ kind: 'delayed', ...stamp, office, reason: both(), due: '2027-02-01' }),
      () => ({ kind: 'erased', ...stamp }),
    ])();
  };
  const stored = async (reference: string) => (await store.readSuggestions('reference', [reference]))[0];

  for (let step = 0; step < steps; step += 1) {
    const [kind, n] = [random(100), random(4)];
    if (kind < 15) {
      const reference = `S${seed}${step}`;
      references.push(reference);
      await store.receiveSuggestion(suggestionOf(reference, say(), say()));
    } else if (kind < 30) {
      const slug = `p${seed}-${n}`;
      const poll = pollOf(slug, polls.has(slug) ? false : random(2) === 0, both(), both());
      polls.set(slug, poll);
      await store.savePoll(poll, 'always');
    } else if (kind < 40) {
      const slug = `c${seed}-${n}`;
      const draft = consultations.has(slug) ? false : random(2) === 0;
      const record = consultationOf(slug, draft, [both(), both()], draft || random(2) === 0 ? undefined : both());
      consultations.set(slug, record);
      await store.saveConsultation(record);
    } else {
      const some = [...new Set([0, 1].map(() => references[random(references.length)] ?? ''))];
      const live = (await Promise.all(some.map(stored))).flatMap((one) => one ?? []);
      const open = live.filter(({ acts }) => !acts.some(({ kind }) => kind === 'erased'));
      await store.addActs(
        open.map(({ id, acts, words }) => ({ suggestion: id, after: acts.length, act: newAct(words?.text ?? ' ') })),
      );
    }
  }

  return {
    /** The public text of each thing, by kind and key. */
    async shown(): Promise<Map<string, string>> {
      const shown = new Map<string, string>();
      for (const reference of references) {
        const suggestion = await stored(reference);
        if (!suggestion) throw new Error('a suggestion is gone');
        const live = { stored: suggestion, standing: standingOf(suggestion) };
        if (!live.standing.shown) continue;
        const suggestions = { linkedWith: () => [], supporters: () => 0 };
        const view = {
          live,
          agency,
          suggestions,
          polls: { find: () => undefined },
          viewer: 'public',
          now: at,
        } as const;
        // Names of offices are not what was said.
        const text = JSON.stringify(trackedSuggestionFor(view), (key, value: unknown) =>
          key === 'office' ? undefined : value,
        );
        shown.set(`suggestion ${reference}`, text);
      }
      for (const [slug, { draft, title, questions }] of polls) {
        if (!draft) shown.set(`poll ${slug}`, JSON.stringify([title, questions]));
      }
      for (const [slug, { draft, title, purpose, outcomes }] of consultations) {
        if (draft) continue;
        shown.set(`consultation ${slug}`, JSON.stringify([title, purpose]));
        const outcome = outcomes.at(-1);
        if (outcome) shown.set(`response ${slug}`, JSON.stringify([title, outcome.said, outcome.didNot]));
      }
      return shown;
    },
  };
};

const bilingual = (text: string): Text => ({ ar: text, en: text });

const suggestionOf = (reference: string, title: string, text: string): SuggestionRecord => ({
  ...{ reference, agency: 'muscat', consultation: 'green', receivedAt: start, policy: 1, direction: 'ltr' },
  ...{ language: 'en', basis: [], once: `once ${reference}`, code: `code ${reference}` },
  words: { title, text, personal: [] },
});

const pollOf = (slug: string, draft: boolean, title: Text, text: Text): PollRecord => ({
  ...{ slug, agency: 'muscat', title, draft, opensAt: start, closesAt: null, visibility: 'live', amendments: [] },
  questions: [{ kind: 'agree', id: '1', text }],
});

const consultationOf = (
  slug: string,
  draft: boolean,
  [title, purpose]: readonly [Text, Text],
  said: Text | undefined,
): ConsultationRecord => ({
  ...{ slug, agency: 'muscat', title, purpose, draft, opensAt: start, closesAt: null, polls: [], amendments: [] },
  outcomes: said
    ? [{ office: { ar: 'م', en: 'O' }, said, did: [], didNot: [{ text: said, reason: said }], publishedAt: start }]
    : [],
});

const real = ['school', 'مدرسة', 'bus', 'حافلة', 'parking', 'مواقف', 'toilets', 'دورات المياه', 'trees', 'شجرة'];

/** Two stores with the same writes find the same, in the same order. */
export const describeSameSearch = (name: string, open: () => Promise<readonly [Store, Store]>): void => {
  it(`a search finds the same in the same order: ${name}`, async (t) => {
    const stores = await open();
    t.after(() => Promise.all(stores.map((store) => store.close())));
    for (const store of stores) await publishMany(store, randomFrom(1));
    const random = randomFrom(2);
    let found = 0;
    for (let n = 0; n < 200; n += 1) {
      const filters = n % 5 === 0 ? ['agency:sohar'] : n % 7 === 0 ? ['state:answered', 'language:en'] : [];
      const days = n % 3 === 0 ? { from: start + 100, until: start + 900 } : {};
      const query = { ...searchTerms(textOf(random, 1 + (n % 6))), filters, ...days };
      const [one, other] = await Promise.all(stores.map((store) => store.search(query)));
      deepEqual(one, other, JSON.stringify(query));
      found += one?.length ?? 0;
    }
    ok(found > 2_000, `${found} found`);
  });
};

/** Words of which few are common, as in a language, and some that the lexicon knows. */
const textOf = (random: (below: number) => number, length: number): string =>
  Array.from({ length }, () =>
    random(5) === 0 ? real[random(real.length)] : `xq${random(random(random(400) + 1) + 1)}zv`,
  ).join(' ');

/** Publishes a thousand suggestions of two agencies, answers a third of them, and hides some of these. */
const publishMany = async (store: Store, random: (below: number) => number): Promise<void> => {
  for (let from = 0; from < 1_000; from += 100) {
    const ids: number[] = [];
    for (let n = from; n < from + 100; n += 1) {
      const record = suggestionOf(`S-${n}`, textOf(random, 3), textOf(random, 12));
      const at = { receivedAt: start + n, agency: n % 3 ? 'muscat' : 'sohar', language: n % 2 ? 'ar' : 'en' } as const;
      ids.push((await store.receiveSuggestion({ ...record, ...at })).id);
    }
    const reason = { en: textOf(random, 8) };
    const all: readonly (readonly [Act, readonly number[]])[] = [
      [{ kind: 'published', at: start }, ids],
      [{ kind: 'answered', at: start, office: reason, outcome: 'adopted', reason }, ids.slice(0, 33)],
      [{ kind: 'hidden', at: start, policy: 1, rule: 1 }, ids.slice(0, 9)],
    ];
    for (const [after, [act, some]] of all.entries()) {
      await store.addActs(some.map((suggestion) => ({ suggestion, after, act })));
    }
  }
};
