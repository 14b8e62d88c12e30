import { dateOf, dayAt, dayOf, skippedDays, startOfDay } from './local-time.ts';

/** Which days an agency works, in its own time zone. */
export interface Calendar {
  /** IANA name, such as `Asia/Muscat`. */
  readonly timeZone: string;
  /** ISO weekdays, 1 for Monday to 7 for Sunday; may be empty, never all seven. */
  readonly weekend: readonly number[];
  /** Dates `YYYY-MM-DD`, in any order. */
  readonly holidays: readonly string[];
}

/** A calendar, and when the server recorded it, in UTC milliseconds. */
interface CalendarVersion {
  readonly from: number;
  readonly calendar: Calendar;
}

/** Oldest first, never empty; the first also stands for the time before it. */
export type CalendarVersions = readonly CalendarVersion[];

/** When a pledge falls due, and by which calendar; days waited agree with it when they are counted by the same one. */
export interface Due {
  /** The local date `YYYY-MM-DD` of the last day in time: the one to show. */
  readonly day: string;
  /** The end of that day, in UTC milliseconds: overdue from this instant on. */
  readonly at: number;
  readonly calendar: Calendar;
}

/**
 * When a pledge made in working days falls due: at the end of the n-th of the agency's working days after the local day
 * of receipt (UTC milliseconds), which itself never counts, whatever the hour. With no working days, at the end of the
 * day of receipt. A clock cannot be flattered: it starts at receipt, and counts the agency's own weekend and holidays
 * in the agency's own time zone.
 * @throws {RangeError} where the number of days is not a whole one up to 1000, or the calendar has no working day
 */
export const dueUnder = (receivedAt: number, workingDays: number, calendar: Calendar): Due => {
  if (!Number.isInteger(workingDays) || workingDays < 0 || workingDays > 1000) {
    throw new RangeError('A pledge is a whole number of working days, up to 1000');
  }
  return weekOf(calendar).dueAfter(dayAt(receivedAt, calendar.timeZone), workingDays);
};

/**
 * The working days that have begun after the local day of `from`, up to and including the local day of `to` (both UTC
 * milliseconds); none where `to` is earlier. It never falls as `to` goes on. Against a pledge of n: while it is not
 * overdue there are at most n, n from the start of the day it is due; over n, it is overdue. It is overdue with n just
 * as long as only days off have followed the due day, so that whether it is overdue is for {@link dueUnder} to say.
 * @throws {RangeError} where the calendar has no working day
 */
export const workingDaysBetween = (from: number, to: number, calendar: Calendar): number => {
  const { countTo } = weekOf(calendar);
  return Math.max(0, countTo(dayAt(to, calendar.timeZone)) - countTo(dayAt(from, calendar.timeZone)));
};

/**
 * When a pledge falls due as seen at `now` (UTC milliseconds): by the latest calendar recorded until then. But a due
 * date that has passed never moves: the one that passed while a calendar was in force is final, so that no later list
 * of holidays makes what is overdue be in time again.
 * @throws {RangeError} where there is no calendar, and as {@link dueUnder} does
 */
export const dueAsOf = (receivedAt: number, workingDays: number, versions: CalendarVersions, now: number): Due =>
  asOf(receivedAt, versions, now, (calendar) => dueUnder(receivedAt, workingDays, calendar));

/** The same for a day that was named at an instant, in the agency's zone: overdue from its end on, which never moves once passed. */
export const endAsOf = (day: string, namedAt: number, versions: CalendarVersions, now: number): Due =>
  asOf(namedAt, versions, now, (calendar) => ({ day, at: startOfDay(dayOf(day) + 1, calendar.timeZone), calendar }));

const asOf = (since: number, versions: CalendarVersions, now: number, dueBy: (calendar: Calendar) => Due): Due => {
  for (const [index, { calendar }] of versions.entries()) {
    const until = versions[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (until <= now && until <= since) continue;
    const due = dueBy(calendar);
    if (until > now || due.at <= until) return due;
  }
  throw new RangeError('There is no calendar');
};

interface Week {
  /** When what was received on a day, by its number, falls due after so many working days. */
  readonly dueAfter: (received: number, workingDays: number) => Due;
  /** Working days up to and including a day, from a fixed one: only differences mean something. */
  readonly countTo: (day: number) => number;
}

// Measured: reading a list of 150 holidays takes four times as long as all the rest of a count.
const weeks = new WeakMap<Calendar, Week>();

const weekOf = (calendar: Calendar): Week => {
  const week = weeks.get(calendar) ?? readWeek(calendar);
  weeks.set(calendar, week);
  return week;
};

/** Days that are remembered of a calendar: every suggestion that was received on one has the same clock. */
const daysKept = 20_000;

const readWeek = (calendar: Calendar): Week => {
  const { timeZone, weekend, holidays } = calendar;
  const workdays = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !weekend.includes(weekday));
  if (workdays.length === 0) throw new RangeError('A calendar needs a working day');
  const inWeek = (day: number) => workdays.includes(day + 4 - 7 * Math.floor((day + 3) / 7));
  const off = new Set([...holidays.map(dayOf), ...skippedDays(timeZone)].filter(inWeek));
  const offInOrder = [...off].sort((one, other) => one - other);

  return {
    dueAfter: rememberedByDays((received, workingDays) => {
      let day = received;
      for (let left = workingDays; left > 0; ) {
        day += 1;
        if (inWeek(day) && !off.has(day)) left -= 1;
      }
      return { day: dateOf(day), at: startOfDay(day + 1, timeZone), calendar };
    }),
    countTo: rememberedByDays((day) => {
      // Day -3 was a Monday.
      const whole = Math.floor((day + 3) / 7);
      const weekday = day + 4 - 7 * whole;
      const later = offInOrder.findIndex((holiday) => holiday > day);
      const holidaysTo = later < 0 ? offInOrder.length : later;
      return whole * workdays.length + workdays.filter((worked) => worked <= weekday).length - holidaysTo;
    }),
  };
};

const rememberedByDays = <Value>(of: (day: number, workingDays: number) => Value) => {
  const known = new Map<number, Value>();
  return (day: number, workingDays = 0): Value => {
    const key = day * 1_001 + workingDays;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= daysKept) known.clear();
    const value = of(day, workingDays);
    known.set(key, value);
    return value;
  };
};
