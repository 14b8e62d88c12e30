import { axisX, axisY, barX, barY, gridY, plot, text } from '@observablehq/plot';
import type { Chart } from './chart.ts';

export interface Drawing {
  readonly chart: Chart;
  readonly width: number;
  readonly dir: 'rtl' | 'ltr';
  readonly number: (count: number) => string;
}

/** Isolates text in the direction of the language: the chart's container has `dir="ltr"` in every language. */
const apart = (words: string, dir: Drawing['dir']): string => `${dir === 'rtl' ? '\u2067' : '\u2066'}${words}\u2069`;

/** Plot inserts a `style` element, which the desk's policy refuses: remove it before insertion. */
function withoutStyle(drawn: Element): Element {
  for (const style of drawn.querySelectorAll('style')) style.remove();
  return drawn;
}

const label = { frameAnchor: 'bottom', dy: 44, fill: 'var(--muted)' } as const;
const paint = { fill: 'var(--accent)', stroke: 'var(--accent)' };
/** Maximum width of a column, CSS pixels: a single day would fill the chart. */
const widest = 56;
const between = 0.2;

/** Columns along an axis that starts at the inline start. */
function drawColumns({ chart, width, dir, number }: Drawing): Element {
  const rtl = dir === 'rtl';
  const max = Math.max(1, ...chart.marks.map(({ n }) => n));
  const longest = Math.max(...chart.marks.map(({ name }) => name.length));
  const every = Math.ceil((chart.marks.length * (longest * 8 + 14)) / (width - 40));
  const places = chart.marks.map((_, index) => index);
  const steps = [...new Set([0, Math.ceil(max / 2), max])];
  const nameOf = (place: number) => apart(chart.marks[place]?.name ?? '', dir);
  const [marginLeft, marginRight] = rtl ? [12, 34] : [34, 12];
  // Like d3's bands: half a gap before the first column and half a gap after the last one count as one gap.
  const column = ((width - marginLeft - marginRight) / (places.length + between)) * (1 - between);
  const inset = Math.max(0, (column - widest) / 2);
  return plot({
    ...{ width, height: 220, marginTop: 16, marginBottom: chart.axis ? 46 : 30, marginLeft, marginRight },
    x: { type: 'band', domain: places, reverse: rtl, padding: between },
    y: { domain: [0, max] },
    marks: [
      gridY(steps, { stroke: 'var(--border)', strokeOpacity: 1 }),
      barY(chart.marks, { x: places, y: 'n', insetLeft: inset, insetRight: inset, ...paint }),
      axisX(
        places.filter((place) => place % every === 0),
        { tickFormat: nameOf, tickSize: 0, label: null },
      ),
      axisY(steps, { tickFormat: number, tickSize: 0, label: null, anchor: rtl ? 'right' : 'left' }),
      chart.axis ? text([apart(chart.axis, dir)], { ...label, text: (words: string) => words }) : null,
    ],
  });
}

/** A bar below each name, as in a poll's results. */
function drawRows({ chart, width, dir, number }: Drawing): Element {
  const rtl = dir === 'rtl';
  const max = Math.max(1, ...chart.marks.map(({ n }) => n));
  const places = chart.marks.map((_, index) => index);
  const [start, end] = rtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const filled = chart.marks.map((mark, place) => ({ ...mark, place })).filter(({ n }) => n > 0);
  const bar = { insetTop: 28, insetBottom: 6, rx: 5 };
  const line = { y: places, dy: -8 };
  const count = { ...line, textAnchor: end, fontWeight: 700 };
  return plot({
    ...{ width, height: chart.marks.length * 46 + 4, margin: 2 },
    x: { domain: [0, max], reverse: rtl, axis: null },
    y: { type: 'band', domain: places, axis: null, padding: 0 },
    marks: [
      barX(chart.marks, { ...bar, y: places, x: max, fill: 'none', stroke: 'var(--line)' }),
      barX(filled, { ...bar, y: 'place', x: 'n', ...paint }),
      text(chart.marks, { ...line, x: 0, text: ({ name }: { name: string }) => apart(name, dir), textAnchor: start }),
      text(chart.marks, { ...count, x: max, text: ({ n }: { n: number }) => number(n) }),
    ],
  });
}

/** Draws a chart as an SVG, hidden from screen readers, which read its text and table. */
export function drawChart(drawing: Drawing): Element {
  const drawn = withoutStyle(drawing.chart.drawn === 'columns' ? drawColumns(drawing) : drawRows(drawing));
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}
