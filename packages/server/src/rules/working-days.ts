import type { Holiday } from '@shura/contract';
import { dateOf, dayAt, dayOf, skippedDays, startOfDay } from './local-time.ts';

/** The agency's working days, in its time zone. */
export interface Calendar {
  /** IANA name, such as `Asia/Muscat`. */
  readonly timeZone: string;
  /** ISO weekdays, 1 for Monday to 7 for Sunday; may be empty, never all seven. */
  readonly weekend: readonly number[];
  /** In any order. They may overlap. */
  readonly holidays: readonly Holiday[];
}

/** A calendar, and the UTC milliseconds when the server recorded it. */
interface CalendarVersion {
  readonly from: number;
  readonly calendar: Calendar;
}

/** Oldest first, never empty. The first also applies to earlier times. */
export type CalendarVersions = readonly CalendarVersion[];

/** When a pledge falls due, and by which calendar. Count the days waited by the same calendar. */
export interface Due {
  /** The last day in time, a local date `YYYY-MM-DD`, for display. */
  readonly day: string;
  /** The end of that day in UTC milliseconds. Overdue from this instant on. */
  readonly at: number;
  readonly calendar: Calendar;
}

/**
 * When a pledge in working days falls due: the end of the n-th working day after the local day of receipt
 * (`receivedAt`, UTC milliseconds). The day of receipt never counts. With 0 working days, the end of the day of
 * receipt. Rule 1 of the product: uses the agency's weekend, holidays and time zone.
 * @throws {RangeError} if `workingDays` is not an integer from 0 to 1000, or the calendar has no working day
 */
export const dueUnder = (receivedAt: number, workingDays: number, calendar: Calendar): Due => {
  if (!Number.isInteger(workingDays) || workingDays < 0 || workingDays > 1000) {
    throw new RangeError('A pledge is a whole number of working days, up to 1000');
  }
  return weekOf(calendar).dueAfter(dayAt(receivedAt, calendar.timeZone), workingDays);
};

/**
 * Number of working days that began after the local day of `from`, up to and including that of `to` (both UTC
 * milliseconds). 0 if `to` is earlier. Monotonic in `to`. For a pledge of n days: at most n while in time, n from the
 * start of the due day, more than n if overdue. On days off directly after the due day, the number is still n although
 * the pledge is overdue, so use {@link dueUnder} to decide.
 * @throws {RangeError} if the calendar has no working day
 */
export const workingDaysBetween = (from: number, to: number, calendar: Calendar): number => {
  const { countTo } = weekOf(calendar);
  return Math.max(0, countTo(dayAt(to, calendar.timeZone)) - countTo(dayAt(from, calendar.timeZone)));
};

/** Whether a local day (days since 1970-01-01) is a working day. Throws as {@link workingDaysBetween} does. */
export const isWorkingDay = (day: number, calendar: Calendar): boolean => {
  const { countTo } = weekOf(calendar);
  return countTo(day) > countTo(day - 1);
};

/**
 * When a pledge falls due as seen at `now` (UTC milliseconds), by the latest calendar recorded until then. A due date
 * that passed while a calendar was in force is final: a later holiday list cannot make an overdue pledge be in time
 * again.
 * @throws {RangeError} if there is no calendar, and as {@link dueUnder} does
 */
export const dueAsOf = (receivedAt: number, workingDays: number, versions: CalendarVersions, now: number): Due =>
  asOf(receivedAt, versions, now, (calendar) => dueUnder(receivedAt, workingDays, calendar));

/**
 * Like {@link dueAsOf}, for the end of a day that was named at `namedAt`. Overdue from the end of that day in the
 * agency's zone. A later change of the calendar does not undo that.
 */
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
  /** When a pledge of so many working days falls due, for receipt on a day (days since 1970-01-01). */
  readonly dueAfter: (received: number, workingDays: number) => Due;
  /** Working days up to and including a day, from an arbitrary origin: only differences have a meaning. */
  readonly countTo: (day: number) => number;
}

// Measured: parsing a list of 150 holidays takes four times as long as the rest of a count.
const weeks = new WeakMap<Calendar, Week>();

const weekOf = (calendar: Calendar): Week => {
  const week = weeks.get(calendar) ?? readWeek(calendar);
  weeks.set(calendar, week);
  return week;
};

const daysOf = ({ from, to }: Holiday): number[] => {
  const first = dayOf(from);
  return Array.from({ length: dayOf(to) - first + 1 }, (_, index) => first + index);
};

/** Maximum cached days of a calendar. Suggestions received on the same day share the result. */
const daysKept = 20_000;

const readWeek = (calendar: Calendar): Week => {
  const { timeZone, weekend, holidays } = calendar;
  const workdays = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !weekend.includes(weekday));
  if (workdays.length === 0) throw new RangeError('A calendar needs a working day');
  const inWeek = (day: number) => workdays.includes(day + 4 - 7 * Math.floor((day + 3) / 7));
  const off = new Set([...holidays.flatMap(daysOf), ...skippedDays(timeZone)].filter(inWeek));
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
