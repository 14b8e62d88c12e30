import { deepEqual, equal, ok } from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { holiday } from '../testing/holiday.ts';
import { isOfficeHour, nextDigest, retryAt } from './digest-times.ts';
import { dayAt, localOf } from './local-time.ts';
import { type Calendar, isWorkingDay } from './working-days.ts';

const calendarOf = (more: Partial<Calendar> = {}): Calendar => ({
  timeZone: 'Asia/Muscat',
  weekend: [5, 6],
  holidays: [],
  ...more,
});
/** Sunday 6 December 2026, 10:00 in Muscat. */
const sunday = Date.UTC(2026, 11, 6, 6);
const days = (every: 'daily' | 'weekly', calendar: Calendar, count: number, from = sunday) => {
  const found: string[] = [];
  for (let at = from; found.length < count; ) {
    at = nextDigest(every, at, calendar);
    found.push(localOf(at, calendar.timeZone));
  }
  return found;
};

it('a daily digest is due at seven in the morning of each working day, in the time zone of the agency', () => {
  const calendar = calendarOf({ holidays: [holiday('2026-12-09', '2026-12-09')] });
  deepEqual(days('daily', calendar, 5), [
    '2026-12-07T07:00',
    '2026-12-08T07:00',
    '2026-12-10T07:00',
    '2026-12-13T07:00',
    '2026-12-14T07:00',
  ]);
  equal(
    localOf(nextDigest('daily', sunday, calendarOf({ timeZone: 'Pacific/Auckland' })), 'Pacific/Auckland'),
    '2026-12-07T07:00',
  );
});

it('a weekly digest is due on the first working day after the weekend, and skips a week without one', () => {
  const holidays = [holiday('2026-12-13', '2026-12-14'), holiday('2026-12-20', '2026-12-26')];
  deepEqual(days('weekly', calendarOf({ holidays }), 3), ['2026-12-15T07:00', '2026-12-27T07:00', '2027-01-03T07:00']);
  deepEqual(days('weekly', calendarOf({ weekend: [6, 7] }), 1), ['2026-12-07T07:00']);
  deepEqual(days('weekly', calendarOf({ weekend: [5] }), 1), ['2026-12-12T07:00']);
  deepEqual(days('weekly', calendarOf({ weekend: [] }), 1), ['2026-12-07T07:00']);
});

it('keeps its hour when the clocks of a zone change', () => {
  const calendar = calendarOf({ timeZone: 'Africa/Cairo' });
  // Egypt's summer time ends on 29 October 2026.
  deepEqual(days('daily', calendar, 2, Date.UTC(2026, 9, 28, 12)), ['2026-10-29T07:00', '2026-11-01T07:00']);
});

it('a digest that fails is tried ever later, in office hours only', () => {
  const calendar = calendarOf();
  const tries: string[] = [];
  for (let at = nextDigest('daily', sunday, calendar), attempts = 0; attempts < 10; attempts += 1) {
    tries.push(localOf(at, 'Asia/Muscat'));
    at = retryAt(at, attempts, calendar);
  }
  deepEqual(
    tries.map((at) => at.slice(5)),
    [
      '12-07T07:00',
      '12-07T07:02',
      '12-07T07:06',
      '12-07T07:14',
      '12-07T07:30',
      '12-07T08:02',
      '12-07T09:06',
      '12-07T11:14',
      '12-07T15:30',
      '12-08T07:00',
    ],
  );
});

it('any next digest is later, in an office hour, and at most one of a week is weekly', () => {
  const at = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) });
  const zones = fc.constantFrom('Asia/Muscat', 'Africa/Cairo', 'America/St_Johns', 'Pacific/Apia');
  const weekend = fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 });
  fc.assert(
    fc.property(at, zones, weekend, (now, timeZone, off) => {
      const calendar = { timeZone, weekend: off, holidays: [holiday('2027-03-01', '2027-03-20')] };
      for (const every of ['daily', 'weekly'] as const) {
        const next = nextDigest(every, now, calendar);
        ok(next > now && isOfficeHour(next, calendar) && isWorkingDay(dayAt(next, timeZone), calendar));
      }
      const first = nextDigest('weekly', now, calendar);
      ok(nextDigest('weekly', first, calendar) - first > 86_400_000 * 0.9);
      ok(nextDigest('daily', now, calendar) <= first);
    }),
  );
});
