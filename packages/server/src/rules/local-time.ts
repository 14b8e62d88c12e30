const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * The instant, in UTC milliseconds, of a wall-clock time `YYYY-MM-DDTHH:mm` in an IANA zone. Where a clock is put back,
 * the earlier of the two; where it is put forward, the time as if it had not been.
 */
export const instantOf = (local: string, timeZone: string): number => {
  const asUtc = Date.parse(`${local}Z`);
  const offsets = [asUtc - dayMs, asUtc + dayMs].map((at) => offsetAt(at, timeZone));
  const candidates = offsets.map((offset) => asUtc - offset).filter((at) => at + offsetAt(at, timeZone) === asUtc);
  return candidates.length > 0 ? Math.min(...candidates) : asUtc - (offsets[0] ?? 0);
};

/** The wall-clock time `YYYY-MM-DDTHH:mm` at an instant, in an IANA zone. */
export const localOf = (at: number, timeZone: string): string =>
  new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);

/** A date `YYYY-MM-DD` as the number of days since 1970-01-01. */
export const dayOf = (date: string): number => Math.floor(Date.parse(`${date}T00:00Z`) / dayMs);

/** The date `YYYY-MM-DD` of a number of days since 1970-01-01. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/**
 * The local day at an instant (UTC milliseconds) in an IANA zone, as the number of its date. A day begins when the
 * zone's clocks first show it: one put back over midnight does not bring the day before back.
 */
export const dayAt = (at: number, timeZone: string): number => {
  const wall = at + offsetAt(at, timeZone);
  const shown = Math.floor(wall / dayMs);
  // No zone has put its clocks back by four hours since 1970, so that most instants need no second look.
  if (wall - shown * dayMs < 20 * hourMs) return shown;
  return startOfDay(shown + 1, timeZone) <= at ? shown + 1 : shown;
};

/** The instant, in UTC milliseconds, at which a local day begins, be it at midnight or at one o'clock. */
export const startOfDay = (day: number, timeZone: string): number =>
  ofDay(starts, day, timeZone, () => instantOf(`${dateOf(day)}T00:00`, timeZone));

const skipped = new Map<string, readonly number[]>();

/** The days a zone never had since 1970, as it moved over the date line: 30 December 2011 in Pacific/Apia. */
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

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (at: number, timeZone: string): number =>
  steadyOffset(Math.floor(at / dayMs), timeZone) ?? readOffset(at, timeZone);

type OfDays<Value> = Map<string, Map<number, Value>>;
/** Days that are remembered of a zone. */
const mostKnown = 10_000;
const steady: OfDays<number | undefined> = new Map();
const starts: OfDays<number> = new Map();

const ofDay = <Value>(known: OfDays<Value>, day: number, timeZone: string, read: () => Value): Value => {
  const days = known.get(timeZone) ?? new Map<number, Value>();
  const before = days.get(day);
  if (before !== undefined || days.has(day)) return before as Value;
  if (days.size >= mostKnown) days.clear();
  const value = read();
  known.set(timeZone, days.set(day, value));
  return value;
};

/** The offset of a whole day of UTC, where it has one: a zone does not change twice in a day. Reading it takes 7 µs. */
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

/** One formatter a zone: making one takes longer than all else here. */
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
