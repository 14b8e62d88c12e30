import { randomBytes } from 'node:crypto';
import type { Act, AgencyRecord, PollRecord, SuggestionRecord } from '../model/records.ts';
import type { BallotWrite, Store } from '../model/store.ts';

const both = (text: string) => ({ ar: `«${text}»`, en: text });
const year = 365 * 86_400_000;
const office = both('Parks');

export const keptAgency = (now: number): AgencyRecord => {
  const pledge = { acknowledge: 3, answer: 14 };
  const complaints = { name: both('Complaints'), url: 'https://complaints.example.om/' };
  const policy = {
    reader: office,
    pledge,
    rules: [both('Be polite')],
    kept: both('Ballots for a year'),
    unpublishedDays: 365,
    complaints,
  };
  const calendar = { weekend: [5, 6], holidays: [] };
  const from = now - 4 * year;
  return {
    ...{ slug: 'muscat', name: both('Muscat'), timeZone: 'UTC', place: both('UTC'), origins: [] },
    ...{ policy, calendar, retention: { ballots: 365, contacts: 365 } },
    policies: [{ from, policy }],
    calendars: [{ from, calendar: { ...calendar, timeZone: 'UTC' } }],
  };
};

const pollOf = (
  slug: string,
  opensAt: number,
  closesAt: number,
  kind: 'single' | 'ranking' = 'single',
): PollRecord => ({
  ...{ slug, agency: 'muscat', draft: false, opensAt, closesAt, visibility: 'live', inFives: true, amendments: [] },
  ...shown(opensAt),
  questions: ['place', 'time'].map((id) => ({
    ...{ kind, id, text: both(id) },
    options: ['north', 'south', 'east'].map((option) => ({ id: option, text: both(option) })),
  })),
});

/** What was shown in the desk before an opening. */
const shown = (at: number): Pick<PollRecord, 'precedents'> => {
  const hit = { kind: 'suggestion', href: 's/AAAA-AAAA', states: ['answered', 'adopted'] } as const;
  return { precedents: { hits: [{ ...hit, states: [...hit.states] }], at: new Date(at).toISOString() } };
};

const suggestionOf = (reference: string, receivedAt: number): SuggestionRecord => ({
  ...{ reference, agency: 'muscat', consultation: 'shade', receivedAt, policy: 1, direction: 'rtl', language: 'ar' },
  ...{ basis: [{ kind: 'experience' }], once: `once ${reference}`, code: `code ${reference}` },
  words: { text: 'ظلّ\u2028وماء', personal: [] },
});

/**
 * Fills a store with an agency: polls that closed three years and a month ago, an open one if `open`, each with
 * `voters` voters; and suggestions, one answered three years ago.
 */
export const fillStore = async (
  store: Store,
  { now, voters, open }: { readonly now: number; readonly voters: number; readonly open: boolean },
): Promise<void> => {
  await store.saveAgency(keptAgency(now), { agency: 'muscat', at: now, did: 'agency.save', on: ['muscat'] });
  const dates = { opensAt: now - 4 * year, closesAt: now - 2 * year };
  await store.saveConsultation({
    ...{ slug: 'shade', agency: 'muscat', title: both('Shade'), draft: false, ...dates, polls: [], amendments: [] },
    ...{ suggestions: { categories: [] }, outcomes: [], ...shown(now - 2 * year) },
  });
  const polls = [
    pollOf('old', now - 4 * year, now - 3 * year),
    pollOf('older', now - 4 * year, now - 3 * year, 'ranking'),
    pollOf('recent', now - year, now - year / 12),
    ...(open ? [pollOf('open', now - year, now + year)] : []),
  ];
  for (const poll of polls) {
    const saved = await store.savePoll(poll, 'always');
    if (saved !== 'answered') await vote(store, saved[0], voters, now);
  }
  for (const [reference, at] of [
    ['AAAA-AAAA', now - 3 * year],
    ['CCCC-CCCC', now - year / 12],
    ['DDDD-DDDD', now - year / 12],
  ] as const) {
    const { id } = await store.receiveSuggestion(suggestionOf(reference, at), 'sealed');
    if (reference === 'DDDD-DDDD') continue;
    const acts: Act[] = [
      { kind: 'published', at, by: 'Amina' },
      { kind: 'answered', at: at + 1, by: 'Amina', outcome: 'adopted', office, reason: both('Yes') },
    ];
    await store.addActs(acts.map((act, after) => ({ suggestion: id, after, act, notify: true })));
    for (const letter of ['a', 'b']) {
      await store.setSupport({ suggestion: id, supporter: letter.repeat(16), supports: true });
    }
    if (reference === 'CCCC-CCCC') await contest(store, id, at + 2);
  }
  const log = { agency: 'muscat', at: now, did: 'note', on: ['DDDD-DDDD'] } as const;
  const [last] = await store.readSuggestions('reference', ['DDDD-DDDD']);
  if (!last) throw new Error('the suggestion is gone');
  await store.addNote({ suggestion: last.id, by: 'somebody', at: now, text: 'ملاحظة' }, log);
  await store.assign(last.id, { office: 'parks' }, log);
  await store.saveDraft({ agency: 'muscat', about: 'DDDD-DDDD', content: '{}', by: 'somebody', at: now }, 0);
};

/** One supporter and the author contest what was called carried out, and a later supporter may not. */
const contest = async (store: Store, suggestion: number, at: number): Promise<void> => {
  const act: Act = { kind: 'carried-out', at, by: 'Amina', office, evidence: both('Done') };
  await store.addActs([{ suggestion, after: 2, act }]);
  await store.setSupport({ suggestion, supporter: 'c'.repeat(16), supports: true });
  const log = { agency: 'muscat', at, did: 'act.contested', on: ['CCCC-CCCC'] } as const;
  for (const voter of ['a'.repeat(16), 'b'.repeat(16), null]) {
    const reason = voter?.startsWith('b') ? null : 'ليس بعد';
    await store.contest({ suggestion, voter, reason, least: undefined, at, log, notify: false });
  }
};

const vote = async (
  store: Store,
  {
    id: poll,
    edition,
    questions,
  }: { readonly id: number; readonly edition: number; readonly questions: PollRecord['questions'] },
  voters: number,
  now: number,
): Promise<void> => {
  const ranks = questions[0]?.kind === 'ranking';
  const batch = Array.from({ length: voters }, (_, n): BallotWrite => {
    const choice = ranks ? '>cab' : n % 3;
    const answers =
      n % 4 === 0
        ? ([[0, choice]] as const)
        : ([
            [0, choice],
            [1, choice],
          ] as const);
    return { poll, edition, voter: randomBytes(16).toString('latin1'), answers, changes: 0 };
  });
  for (let from = 0; from < voters; from += 2_000) await store.recordBallots(batch.slice(from, from + 2_000), now);
};
