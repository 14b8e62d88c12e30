const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * UTC milliseconds of a wall-clock time `YYYY-MM-DDTHH:mm` in an IANA zone. A time that occurs twice is the earlier
 * one. A skipped time is read with the offset before the change.
 */
export const instantOf = (local: string, timeZone: string): number => {
  const asUtc = Date.parse(`${local}Z`);
  const offsets = [asUtc - dayMs, asUtc + dayMs].map((at) => offsetAt(at, timeZone));
  const candidates = offsets.map((offset) => asUtc - offset).filter((at) => at + offsetAt(at, timeZone) === asUtc);
  return candidates.length > 0 ? Math.min(...candidates) : asUtc - (offsets[0] ?? 0);
};

/** The wall-clock time `YYYY-MM-DDTHH:mm` of an instant (UTC milliseconds) in an IANA zone. */
export const localOf = (at: number, timeZone: string): string =>
  new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);

/** A date `YYYY-MM-DD` as the number of days since 1970-01-01. */
export const dayOf = (date: string): number => Math.floor(Date.parse(`${date}T00:00Z`) / dayMs);

/** The date `YYYY-MM-DD` of a number of days since 1970-01-01. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/**
 * The local day of an instant (UTC milliseconds) in an IANA zone, in days since 1970-01-01. A day begins when the
 * zone's clocks first show it: setting them back over midnight does not return to the day before.
 */
export const dayAt = (at: number, timeZone: string): number => {
  const wall = at + offsetAt(at, timeZone);
  const shown = Math.floor(wall / dayMs);
  // Since 1970 no zone has set its clocks back by four hours, so before 20:00 the shown day is right.
  if (wall - shown * dayMs < 20 * hourMs) return shown;
  return startOfDay(shown + 1, timeZone) <= at ? shown + 1 : shown;
};

/** UTC milliseconds of the start of a local day, even if it starts at 01:00. */
export const startOfDay = (day: number, timeZone: string): number =>
  ofDay(starts, day, timeZone, () => instantOf(`${dateOf(day)}T00:00`, timeZone));

const skipped = new Map<string, readonly number[]>();

/** Days, as numbers, that a zone has skipped since 1970 by crossing the date line, such as 30 December 2011 in Apia. */
export const skippedDays = (timeZone: string): readonly number[] => {
  const known = skipped.get(timeZone);
  if (known) return known;
  const days: number[] = [];
  const ahead = (from: number, to: number) => offsetAt(to, timeZone) - offsetAt(from, timeZone) >= 20 * hourMs;
  for (let year = 1970; year < 2100; year += 1) {
    let [before, after] = [Date.UTC(year), Date.UTC(year + 1)];
    if (!ahead(before, after)) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (ahead(before, middle)) after = middle;
      else before = middle;
    }
    for (let day = dayAt(before, timeZone) + 1; day < dayAt(after, timeZone); day += 1) days.push(day);
  }
  skipped.set(timeZone, days);
  return days;
};

/** The zone's offset from UTC at an instant, in milliseconds. */
const offsetAt = (at: number, timeZone: string): number =>
  steadyOffset(Math.floor(at / dayMs), timeZone) ?? readOffset(at, timeZone);

type OfDays<Value> = Map<string, Map<number, Value>>;
/** Maximum cached days of a zone. */
const maxKnown = 10_000;
const steady: OfDays<number | undefined> = new Map();
const starts: OfDays<number> = new Map();

const ofDay = <Value>(known: OfDays<Value>, day: number, timeZone: string, read: () => Value): Value => {
  const days = known.get(timeZone) ?? new Map<number, Value>();
  const before = days.get(day);
  if (before !== undefined || days.has(day)) return before as Value;
  if (days.size >= maxKnown) days.clear();
  const value = read();
  known.set(timeZone, days.set(day, value));
  return value;
};

/**
 * The offset on a UTC day, or undefined if it changes during the day. A zone changes its offset at most once a day.
 * Reading an offset takes 7 µs.
 */
const steadyOffset = (day: number, timeZone: string): number | undefined =>
  ofDay(steady, day, timeZone, () => {
    const [first, last] = [day * dayMs, (day + 1) * dayMs - 1].map((at) => readOffset(at, timeZone));
    return first === last ? first : undefined;
  });

const readOffset = (at: number, timeZone: string): number => {
  const parts = clockOf(timeZone).formatToParts(at);
  const value = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Caches one formatter per zone: creating one takes longer than all other work in this file. */
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
};
