import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { holiday as dayOff } from '../testing/holiday.ts';
import { type Calendar, type Due, dueAsOf, dueUnder, workingDaysBetween } from './working-days.ts';

const dueAt = (...asked: Parameters<typeof dueUnder>): number => dueUnder(...asked).at;
const hour = 3_600_000;
const day = 24 * hour;
const muscat: Calendar = { timeZone: 'Asia/Muscat', weekend: [5, 6], holidays: [dayOff('2026-11-18', '2026-11-19')] };
const received = Date.parse('2026-11-12T23:50+04:00');
const iso = (at: number) => new Date(at).toISOString();

/** Zones, each with a date before a change of its clocks: a skipped midnight, a skipped day, or a repeated evening. */
const windows = [
  ['Asia/Muscat', '2026-09-01'],
  ['Asia/Kathmandu', '2026-09-01'],
  ['Europe/London', '2026-09-01'],
  ['Africa/Cairo', '2026-03-01'],
  ['Asia/Beirut', '2026-03-01'],
  ['America/Sao_Paulo', '2018-09-01'],
  ['America/St_Johns', '2010-09-01'],
  ['Antarctica/Casey', '2010-01-15'],
  ['Pacific/Apia', '2011-11-01'],
] as const;

const dateAfter = (start: number, days: number) => iso(start + days * day).slice(0, 10);
const calendars = (timeZone: string, start: number): fc.Arbitrary<Calendar> =>
  fc.record({
    timeZone: fc.constant(timeZone),
    weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    holidays: fc
      .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.nat(5)), { maxLength: 12 })
      .map((ranges) => ranges.map(([first, more]) => dayOff(dateAfter(start, first), dateAfter(start, first + more)))),
  });
const instants = (start: number, from: number, to: number) =>
  fc.integer({ min: start + from * day, max: start + to * day });
const cases = fc.constantFrom(...windows).chain(([zone, from]) => {
  const start = Date.parse(from);
  return fc.record({
    calendar: calendars(zone, start),
    other: calendars(zone, start),
    receivedAt: instants(start, 2, 150),
    pledge: fc.integer({ min: 0, max: 30 }),
    one: instants(start, 2, 490),
    two: instants(start, 2, 490),
    holiday: fc.integer({ min: 0, max: 450 }).map((offset) => dayOff(dateAfter(start, offset))),
  });
});

type Seen = { date: string; at: number };

/** The dates that a zone's clocks show, and the first instant of each, sampled every 15 minutes. */
const seenDates = (timeZone: string, from: string) => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const seen: Seen[] = [];
  const start = Date.parse(from);
  for (let at = start; at < start + 500 * day; at += hour / 4) {
    const date = clock.format(at);
    if (date > (seen.at(-1)?.date ?? '')) seen.push({ date, at });
  }
  return seen;
};

describe('a pledge in working days', () => {
  it('is due at the end of its last working day in the zone of the agency, for any hour of receipt', () => {
    equal(dueUnder(received, 14, muscat).day, '2026-12-06');
    equal(iso(dueAt(received, 14, muscat)), '2026-12-06T20:00:00.000Z');
    equal(dueAt(received - 23 * hour, 14, muscat), dueAt(received, 14, muscat));
    equal(workingDaysBetween(received, dueAt(received, 14, muscat) - 1, muscat), 14);
  });

  it('does not count a skipped day, and ends a day without a midnight', () => {
    const apia = { timeZone: 'Pacific/Apia', weekend: [], holidays: [] };
    equal(dueUnder(Date.parse('2011-12-29T12:00-10:00'), 1, apia).day, '2011-12-31');
    equal(iso(dueAt(Date.parse('2011-12-29T12:00-10:00'), 0, apia)), '2011-12-30T10:00:00.000Z');
    const cairo = { timeZone: 'Africa/Cairo', weekend: [5, 6], holidays: [] };
    equal(iso(dueAt(Date.parse('2026-04-22T12:00+02:00'), 1, cairo)), '2026-04-23T22:00:00.000Z');
  });

  it('does not begin a day twice if clocks are set back over midnight', () => {
    const stJohns = { timeZone: 'America/St_Johns', weekend: [], holidays: [] };
    const waited = (at: string) => workingDaysBetween(Date.parse('2010-11-06T12:00Z'), Date.parse(at), stJohns);
    deepEqual(['2010-11-07T02:29Z', '2010-11-07T02:30Z', '2010-11-07T03:00Z'].map(waited), [0, 1, 1]);
  });

  it('agrees with a walk over the dates that clocks show, for 10,000 calendars', () => {
    const seen = new Map<string, Seen[]>(windows.map(([zone, from]) => [zone, seenDates(zone, from)]));
    const property = fc.property(cases, ({ calendar, receivedAt, pledge, one }) => {
      const dates = seen.get(calendar.timeZone) ?? [];
      const works = ({ date }: Seen) =>
        !calendar.holidays.some(({ from, to }) => from <= date && date <= to) &&
        !calendar.weekend.includes(new Date(`${date}T12:00Z`).getUTCDay() || 7);
      const receipt = dates.findLastIndex(({ at }) => at <= receivedAt);
      const worked = dates.slice(receipt + 1).filter(works);
      const waited = worked.filter(({ at }) => at <= one).length;
      const last = [...dates.slice(receipt, receipt + 1), ...worked][pledge];
      const end = dates.find(({ date }) => last && date > last.date)?.at;
      const due = dueUnder(receivedAt, pledge, calendar);
      deepEqual([due.day, due.at, workingDaysBetween(receivedAt, one, calendar)], [last?.date, end, waited]);
    });
    fc.assert(property, { numRuns: 10_000 });
  });

  it('is never due earlier for a later receipt, a longer pledge or one holiday more', () => {
    fc.assert(
      fc.property(cases, ({ calendar, receivedAt, pledge, one, holiday }) => {
        const due = dueAt(receivedAt, pledge, calendar);
        ok(one < receivedAt ? dueAt(one, pledge, calendar) <= due : dueAt(one, pledge, calendar) >= due);
        ok(dueAt(receivedAt, pledge + 1, calendar) > due);
        ok(dueAt(receivedAt, pledge, { ...calendar, holidays: [holiday, ...calendar.holidays] }) >= due);
      }),
      { numRuns: 2000 },
    );
  });

  it('has waited all its days when it ends, no fewer afterwards, and more only when overdue', () => {
    fc.assert(
      fc.property(cases, ({ calendar, receivedAt, pledge, one, two }) => {
        const waited = (now: number) => workingDaysBetween(receivedAt, now, calendar);
        const due = dueAt(receivedAt, pledge, calendar);
        equal(waited(due - 1), pledge);
        ok(waited(Math.min(one, two)) <= waited(Math.max(one, two)));
        ok(one >= due ? waited(one) >= pledge : waited(one) <= pledge);
        equal(waited(receivedAt - Math.abs(one - two)), 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a week without a working day, and a pledge that is not a whole number of days', () => {
    throws(() => dueAt(received, 1, { ...muscat, weekend: [1, 2, 3, 4, 5, 6, 7] }), RangeError);
    for (const days of [-1, 1.5, Number.NaN, 1001]) throws(() => dueAt(received, days, muscat), RangeError);
  });
});

describe('a pledge under a calendar that changes', () => {
  const longer: Calendar = { ...muscat, holidays: [...muscat.holidays, dayOff('2026-12-01'), dayOff('2026-12-06')] };
  const due = dueAt(received, 14, muscat);
  const versionsFrom = (from: number) => [
    { from: 0, calendar: muscat },
    { from, calendar: longer },
  ];

  it('moves with a holiday list recorded in time, and only from then on', () => {
    const versions = versionsFrom(due - 1);
    deepEqual(dueAsOf(received, 14, versions, due - 2), { day: '2026-12-06', at: due, calendar: muscat });
    equal(dueAsOf(received, 14, versions, due - 1).day, '2026-12-08');
  });

  it('stays overdue under a holiday list recorded after its due date', () => {
    equal(dueAsOf(received, 14, versionsFrom(due), due + 90 * day).at, due);
  });

  it('never moves its due date once passed, and until then follows the latest calendar', () => {
    const property = fc.property(cases, ({ calendar, other, receivedAt, pledge, one, two, holiday }) => {
      const versions = [
        { from: 0, calendar },
        { from: Math.min(one, two), calendar: other },
        { from: Math.max(one, two), calendar: { ...calendar, holidays: [holiday] } },
      ];
      const turns = [one, two, ...versions.map((version) => dueAt(receivedAt, pledge, version.calendar))];
      let passed: Due | undefined;
      for (const now of turns.flatMap((at) => [at - 1, at]).sort((a, b) => a - b)) {
        const known = versions.filter(({ from }) => from <= now);
        const due = dueAsOf(receivedAt, pledge, versions, now);
        deepEqual(due, passed ?? dueUnder(receivedAt, pledge, known.at(-1)?.calendar ?? calendar));
        deepEqual(dueAsOf(receivedAt, pledge, known, now), due, 'what is recorded later makes no difference yet');
        if (due.at <= now) passed = due;
      }
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
