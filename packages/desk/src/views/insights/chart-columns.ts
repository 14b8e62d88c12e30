import type { Insights } from '@shura/contract';

type Distribution = Insights['waiting'];

/** Maximum number of columns on a phone. */
const maxColumns = 16;
const widths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

export const sum = (counts: readonly { readonly n: number }[]): number => counts.reduce((all, { n }) => all + n, 0);

/** Columns of a histogram, equally wide and without gaps; empty ones count zero. */
export function binsOf(distribution: Distribution) {
  const longest = Math.max(0, ...distribution.map(({ days }) => days));
  const width = widths.find((one) => (longest + 1) / one <= maxColumns) ?? Math.ceil((longest + 1) / maxColumns);
  return Array.from({ length: Math.floor(longest / width) + 1 }, (_, index) => {
    const [from, to] = [index * width, (index + 1) * width - 1];
    return { from, to, n: sum(distribution.filter(({ days }) => days >= from && days <= to)) };
  });
}

/** The lower median: a time that someone really waited, in working days. */
export function halfOf(distribution: Distribution): number {
  const total = sum(distribution);
  let seen = 0;
  for (const { days, n } of distribution) {
    seen += n;
    if (seen * 2 >= total) return days;
  }
  return 0;
}

const day = 86_400_000;
const onDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** Maximum number of days drawn one by one. */
const daysDrawn = 62;

/** Every day from the first to the last, empty ones too; for a long time, every week. */
export function periodsOf(received: Insights['received']) {
  const [first, last] = [received.at(0), received.at(-1)];
  if (!first || !last) return { weeks: false, periods: [] };
  const [begin, end] = [Date.parse(first.on), Date.parse(last.on)];
  const weeks = (end - begin) / day >= daysDrawn;
  const step = weeks ? 7 * day : day;
  const counts = new Map<number, number>();
  for (const { on, n } of received) {
    const index = Math.floor((Date.parse(on) - begin) / step);
    counts.set(index, (counts.get(index) ?? 0) + n);
  }
  const length = Math.floor((end - begin) / step) + 1;
  const periodOf = (index: number) => ({ on: onDay(begin + index * step), n: counts.get(index) ?? 0 });
  return { weeks, periods: Array.from({ length }, (_, index) => periodOf(index)) };
}
