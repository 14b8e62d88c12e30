import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Clock, type Consultation, languages, type TrackedSuggestion, type Trail } from '@shura/contract';
import { drawing } from '@shura/widgets/static';
import fc from 'fast-check';
import type { Act, AgencyRecord, StoredSuggestion } from '../model/records.ts';
import { clocksOf, stopsOf } from '../rules/suggestion-clocks.ts';
import { standingOf } from '../rules/suggestion-standing.ts';
import type { Runtime } from '../services/runtime.ts';
import { createTrails } from '../services/trails.ts';
import { suggestionFor, trackedSuggestionFor } from '../state/suggestion-views.ts';
import { holiday } from '../testing/holiday.ts';

const hour = 3_600_000;
const day = 24 * hour;
const office = { ar: 'مديرية', en: 'Office' };
/** Thursday 12 November 2026, 23:50 in Muscat, which is four hours ahead of UTC all year. */
const receivedAt = Date.UTC(2026, 10, 12, 19, 50);
const timeZone = 'Asia/Muscat';
const dayOf = (at: number) => new Date(at + 4 * hour).toISOString().slice(0, 10);
const pledge = { acknowledge: 3, answer: 9 };
const holidays = ['2026-11-18', '2026-11-19'];
const calendars = [{ from: 0, calendar: { timeZone, weekend: [5, 6], holidays: holidays.map((one) => holiday(one)) } }];
const inputOf = (acts: readonly Act[]) => ({ receivedAt, acts, pledge, calendars });

const kinds = [
  ...([
    'published',
    'acknowledged',
    'answered',
    'promised',
    'under-study',
    'hidden',
    'removed',
    'kept no longer',
  ] as const),
  ...(['upheld', 'refused', 'erased', 'delayed', 'carried-out'] as const),
];
const actOf = (kind: (typeof kinds)[number], at: number, later: string): Act => {
  const said = { at, office, reason: office };
  switch (kind) {
    case 'published':
    case 'erased':
      return { kind, at };
    case 'acknowledged':
      return { kind, at, office };
    case 'answered':
      return { ...said, kind, outcome: 'not-adopted' };
    case 'promised':
      return { ...said, kind: 'answered', outcome: 'adopted', commitment: { text: office, due: later } };
    case 'under-study':
      return { ...said, kind: 'answered', outcome: kind, until: later };
    case 'hidden':
    case 'removed':
      return { kind, at, policy: 1, rule: 1 };
    case 'kept no longer':
      return { kind: 'removed', at, policy: 1 };
    case 'upheld':
    case 'refused':
      return { kind: 'appeal-decided', at, upheld: kind === 'upheld', reason: office };
    case 'delayed':
      return { ...said, kind, due: later };
    case 'carried-out':
      return { kind, at, office, evidence: office };
  }
};

/** Acts on a suggestion within four months, with announced days, and a time to look at it. */
const stories = fc
  .record({
    steps: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        after: fc.integer({ min: 1, max: 12 * 24 }),
        until: fc.integer({ min: 1, max: 25 }),
      }),
      { maxLength: 8 },
    ),
    hours: fc.integer({ min: 0, max: 120 * 24 }),
  })
  .map(({ steps, hours }) => {
    const now = receivedAt + hours * hour;
    let at = receivedAt;
    const acts = steps.map(({ kind, after, until }) => {
      at += after * hour;
      return actOf(kind, at, dayOf(at + until * day));
    });
    return { now, acts: acts.filter((act) => act.at <= now) };
  });

const isWorked = (date: string) => ![5, 6].includes(new Date(date).getUTCDay()) && !holidays.includes(date);
/** The days after that of receipt. */
const days = Array.from({ length: 200 }, (_, index) => dayOf(receivedAt + (index + 1) * day));
const daysTo = (last: string) => days.filter((date) => date <= last);
const waitedTo = (at: number) => daysTo(dayOf(at)).filter(isWorked).length;
const dueAfter = (workingDays: number) => days.filter(isWorked)[workingDays - 1] ?? '';

/** The state of the answer clock, carried from day to day. */
interface Owed {
  owing: boolean;
  day: string;
  over: boolean;
  missed?: string;
  done?: { at: number; day: string };
  study?: string | undefined;
}

/** Recomputes the clocks independently, day by day. */
const recount = (acts: readonly Act[], now: number) => {
  const simple = (by: string, doneAt: number | undefined): Clock => ({
    dueOn: by,
    waited: waitedTo(doneAt ?? now),
    ...(doneAt !== undefined && { doneAt: new Date(doneAt).toISOString() }),
    late: dayOf(doneAt ?? now) > by,
  });
  const read = acts.find(
    (act) =>
      ['acknowledged', 'answered', 'hidden', 'erased'].includes(act.kind) || (act.kind === 'removed' && act.rule),
  );
  const announced = acts.flatMap((act) => {
    if (act.kind === 'delayed') return act.due;
    return act.kind === 'answered' && act.commitment ? act.commitment.due : [];
  });
  const promised = acts.some((act) => act.kind === 'answered' && act.commitment) ? announced.toSorted()[0] : undefined;

  const stops: { at: number; dueOn: string; waited: number; late: boolean }[] = [];
  let owed: Owed = { owing: true, day: dueAfter(pledge.answer), over: false };
  let beforeHidden: Owed | undefined;
  const endDay = (one: Owed | undefined, ended: string) => {
    if (one?.study === ended && !one.owing) Object.assign(one, { owing: true, day: ended, study: undefined });
    if (!one?.owing || one.day !== ended) return;
    one.over = true;
    one.missed ??= ended;
  };
  const settle = (act: Act, study?: string) => {
    if (owed.owing) {
      if (owed.over || act.kind === 'answered') {
        stops.push({ at: act.at, dueOn: owed.day, waited: waitedTo(act.at), late: owed.over });
      }
      owed = { ...owed, owing: false, over: false, done: { at: act.at, day: owed.day } };
    }
    owed = { ...owed, study };
  };
  const happens = (act: Act) => {
    if (act.kind === 'answered') {
      settle(act, act.until);
      beforeHidden = undefined;
    } else if (act.kind === 'erased') settle(act);
    else if (act.kind === 'hidden' || act.kind === 'removed') {
      beforeHidden = { ...owed };
      if (!owed.over) settle(act);
    } else if (act.kind === 'appeal-decided' && act.upheld && beforeHidden) {
      owed = beforeHidden;
      beforeHidden = undefined;
    }
  };
  const today = dayOf(now);
  const carried =
    promised === undefined ? undefined : simple(promised, acts.find(({ kind }) => kind === 'carried-out')?.at);
  const last = announced.at(-1);
  if (carried && !carried.doneAt && last && last > carried.dueOn && last >= today) carried.next = last;
  for (const date of [dayOf(receivedAt), ...daysTo(today)]) {
    for (const act of acts) if (dayOf(act.at) === date) happens(act);
    if (date === today) break;
    endDay(owed, date);
    if (beforeHidden !== owed) endDay(beforeHidden, date);
  }
  const done = owed.owing ? undefined : owed.done;
  const answered: Clock = {
    dueOn: owed.missed ?? done?.day ?? owed.day,
    waited: waitedTo(done?.at ?? now),
    ...(done && { doneAt: new Date(done.at).toISOString() }),
    late: owed.missed !== undefined,
    ...(done && owed.study !== undefined && { next: owed.study }),
  };
  return {
    clocks: {
      acknowledged: simple(dueAfter(pledge.acknowledge), read?.at),
      answered,
      carriedOut: carried,
    },
    stops,
  };
};

/** "Under study" after the day of the pledge, and again after the day of the study. */
const lateStudy = {
  acts: [actOf('published', receivedAt + hour, ''), actOf('under-study', receivedAt + 20 * day, '2026-12-20')],
  now: receivedAt + 21 * day,
};
/** A commitment that is late, with a new day. */
const lateCommitment = {
  acts: [
    actOf('published', receivedAt + hour, ''),
    actOf('promised', receivedAt + day, '2026-11-20'),
    actOf('delayed', receivedAt + 10 * day, '2026-12-20'),
  ],
  now: receivedAt + 11 * day,
};
/** A commitment that is late, and an answer that promises another day. */
const secondPromise = {
  acts: [
    actOf('published', receivedAt + hour, ''),
    actOf('promised', receivedAt + day, '2026-11-20'),
    actOf('promised', receivedAt + 10 * day, '2026-12-25'),
  ],
  now: receivedAt + 11 * day,
};
/** A commitment, and an answer that promises an earlier day, which is missed. */
const earlierPromise = {
  acts: [
    actOf('published', receivedAt + hour, ''),
    actOf('promised', receivedAt + day, '2026-12-25'),
    actOf('promised', receivedAt + 2 * day, '2026-11-20'),
  ],
  now: receivedAt + 11 * day,
};
const examples: [typeof lateStudy][] = [[lateStudy], [lateCommitment], [secondPromise], [earlierPromise]];

const agency = {
  ...{ slug: 'muscat', name: office, timeZone, place: office, calendars },
  policies: [{ from: 0, policy: { pledge } }],
} as unknown as AgencyRecord;
const reference = 'K3M7-9QXT';

/** A suggestion as its author sees it, and its trail if it is public. */
const shownAt = (acts: readonly Act[], now: number) => {
  const stored = {
    ...{ id: 1, reference, agency: agency.slug, consultation: 'parks', receivedAt, policy: 1, acts },
    ...{ words: { text: 'نص' }, direction: 'rtl', language: 'ar', basis: [], supporters: 0 },
  } as unknown as StoredSuggestion;
  const live = { stored, standing: standingOf(stored) };
  const suggestions = { linkedWith: () => [], supporters: () => 0, find: () => live };
  const polls = { find: () => undefined, agency: () => agency };
  const view = { live, agency, suggestions, polls, now, viewer: 'author' as const };
  const trails = createTrails({ suggestions, polls, clock: () => now } as unknown as Runtime);
  return {
    tracked: trackedSuggestionFor(view),
    listed: suggestionFor(view),
    trail: live.standing.shown ? trails.ofSuggestion(reference) : undefined,
  };
};

const late = { ar: 'تجاوزنا الموعد المعلن', en: 'The announced date has passed' };
const wasDue = { ar: 'كان الموعد', en: 'Was due' };
const said = new Map(
  languages.flatMap((language) =>
    [dayOf(receivedAt), ...days].map((date) => {
      const format = new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`, {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      return [format.format(new Date(date)).replace(/\p{Cf}/gu, ''), date] as const;
    }),
  ),
);

/** Days that a card marks as passed: each is in one element with those words. */
const passedIn = (card: string, language: 'ar' | 'en'): string[] =>
  card
    .split(/<(?=p[ >]|li[ >]|b[ >])/)
    .filter((part) => part.includes(late[language]) || part.includes(wasDue[language]))
    .flatMap((part) => [...part.matchAll(/datetime="?([\d-]{10})/g)].map(([, date = '']) => date));

/** Days that the steps to come name, except those that they mark as passed. */
const plannedIn = (track: string, language: 'ar' | 'en'): string[] =>
  track
    .split(/<(?=li[ >])/)
    .filter((step) => /^li class="?(?:promised|late)/.test(step))
    .flatMap((step) => step.split(/<(?=p[ >])/).filter((part) => !part.includes(wasDue[language])))
    .flatMap((part) => [...part.matchAll(/datetime="?([\d-]{10})/g)].map(([, date = '']) => date));

/** Days that a track must mark as passed. */
const missedOf = ({ publication, acknowledged, answered, carriedOut, stops }: TrackedSuggestion): string[] => {
  const readable = publication === 'held' || publication === 'published';
  // A suggestion hidden while overdue is still owed an answer.
  const running = [...(readable ? [acknowledged] : []), answered, ...(carriedOut ? [carriedOut] : [])];
  return [...running.filter((clock) => clock.late && clock.doneAt === undefined), ...stops.filter((stop) => stop.late)]
    .map(({ dueOn }) => dueOn)
    .sort();
};

describe('the clocks of a suggestion, after any acts and at any time', () => {
  it('equal an independent recount day by day, and miss no future day', () => {
    fc.assert(
      fc.property(stories, ({ acts, now }) => {
        const { carriedOut, ...clocks } = clocksOf(inputOf(acts), now);
        const counted = recount(acts, now);
        deepEqual({ ...clocks, carriedOut }, counted.clocks);
        const stops = stopsOf(inputOf(acts), now).filter(({ clock }) => clock === 'answered');
        deepEqual(
          stops.map(({ act, dueOn, waited, late: isLate }) => ({ at: act.at, dueOn, waited, late: isLate })),
          counted.stops,
        );
        const today = dayOf(now);
        for (const clock of [clocks.acknowledged, clocks.answered, carriedOut]) {
          if (!clock) continue;
          equal(clock.late && clock.dueOn >= today, false);
          ok(clock.late || clock.doneAt !== undefined || clock.dueOn >= today);
          ok(
            clock.next === undefined ||
              ((clock === carriedOut) === (clock.doneAt === undefined) && clock.next >= today),
          );
        }
      }),
      { numRuns: 500, examples },
    );
  });

  for (const language of languages) {
    const cards = drawing.cardsIn(language, '../');

    it(`are shown with each missed day, and with no future day, as passed (${language})`, async () => {
      await fc.assert(
        fc.asyncProperty(stories, async ({ acts, now }) => {
          const today = dayOf(now);
          const { tracked, listed, trail } = shownAt(acts, now);
          const card = cards.track({ suggestion: tracked }, false, '');
          const track = passedIn(card, language);
          deepEqual(track.sort(), missedOf(tracked));
          equal(
            plannedIn(card, language).find((date) => date < today),
            undefined,
          );
          equal(
            track.find((date) => date >= today),
            undefined,
          );

          const consultation = { agency: { timeZone }, suggestions: { categories: [] } } as unknown as Consultation;
          const list = cards.suggestions({
            ...{ consultation, list: { suggestions: [listed], total: 1 }, query: { order: 'waiting' } },
            ...{ supports: new Set<string>(), hrefOf: () => '', support: () => '' },
          });
          const [, words] = list
            .replace(/\p{Cf}/gu, '')
            .replaceAll('\xa0', ' ')
            .split(`${wasDue[language]} `);
          const due = words === undefined ? undefined : said.get(/^\d+ \S+ \d+/.exec(words)?.[0].trim() ?? '');
          const { answered } = listed;
          const owed = answered.late && answered.doneAt === undefined;
          equal(due, owed ? answered.dueOn : undefined);

          if (!trail) return;
          for (const { on, state } of trail.steps) equal([state, on < today].join() === 'late,false', false);
          const drawn = await drawing.fragments['trail']?.(async () => trail satisfies Trail, reference, {
            ...{ server: 'https://votes.example.om', language },
          });
          equal(
            passedIn(drawn ?? '', language).find((date) => date > today),
            undefined,
          );
        }),
        { numRuns: 150, examples },
      );
    });
  }
});
