import type { Recurring } from '../model/digest-store.ts';
import type { AgencyRecord } from '../model/records.ts';
import { dateOf, dayAt, instantOf, localOf } from './local-time.ts';
import { type Calendar, isWorkingDay } from './working-days.ts';

/** Hour of the agency's day at which a digest is due, and from which none is sent any more. */
const [opens, closes] = [7, 18];

/** The agency's calendar now. Without one, every day is a working day. */
export const calendarOf = ({ calendars, timeZone }: AgencyRecord): Calendar =>
  calendars.at(-1)?.calendar ?? { timeZone, weekend: [], holidays: [] };

/**
 * When the next digest is due after an instant (both UTC milliseconds): in the morning of the next working day, or of
 * the first one of the agency's next week. A week in which no one works has none.
 */
export const nextDigest = (every: Recurring, after: number, calendar: Calendar): number => {
  const isDay = every === 'daily' ? isWorkingDay : isFirstOfWeek;
  for (let day = dayAt(after, calendar.timeZone); ; day += 1) {
    if (!isDay(day, calendar)) continue;
    const at = instantOf(`${dateOf(day)}T0${opens}:00`, calendar.timeZone);
    if (at > after) return at;
  }
};

/** Whether someone may be at work to read a digest. */
export const isOfficeHour = (at: number, calendar: Calendar): boolean => {
  const hour = Number(localOf(at, calendar.timeZone).slice(11, 13));
  return hour >= opens && hour < closes && isWorkingDay(dayAt(at, calendar.timeZone), calendar);
};

/** Milliseconds until the second try. Longer than a mail server may take. */
const firstWait = 120_000;
/** The wait doubles up to eight times, to half a day. */
const maxDoublings = 8;

/** When a digest that fails now is tried again, after so many tries before: ever later, and only in office hours. */
export const retryAt = (now: number, attempts: number, calendar: Calendar): number => {
  const at = now + firstWait * 2 ** Math.min(attempts, maxDoublings);
  return isOfficeHour(at, calendar) ? at : nextDigest('daily', at, calendar);
};

const isFirstOfWeek = (day: number, calendar: Calendar): boolean => {
  if (!isWorkingDay(day, calendar)) return false;
  const first = firstWeekday(calendar.weekend);
  for (let before = day; weekdayOf(before) !== first; ) {
    before -= 1;
    if (isWorkingDay(before, calendar)) return false;
  }
  return true;
};

/** The weekday after the weekend; Monday without one. */
const firstWeekday = (weekend: readonly number[]): number =>
  [1, 2, 3, 4, 5, 6, 7].find(
    (weekday) => !weekend.includes(weekday) && weekend.includes(weekday === 1 ? 7 : weekday - 1),
  ) ?? 1;

/** Day 0 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
