import { pictureSize as size } from '../../pages/picture-size.ts';
import type { Direction } from '../../text/direction.ts';
import type { Picture, PictureLine } from './picture.ts';
import { fit, type Measure, oneLine, sized, type Weight, weights, widthOf, wrap } from './typeset.ts';

const paper = { ground: '#f4f3ef', text: '#1c2430', muted: '#465060', line: '#d8dce3', track: '#e4e2da' } as const;
const margin = 80;
const inner = size.width - 2 * margin;
const rowHeight = 52;
/** Width of a bar with its label. */
const barRoom = 330;
/** Line height in em: Arabic letters reach further up and down, and carry marks. */
const leading = { rtl: 1.62, ltr: 1.28 } as const;

interface Ink {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: string;
  /** True if `from` is where the text ends. */
  readonly end?: boolean;
  readonly dir?: Direction;
}

const escaped = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** Draws from the side where reading starts. `from`: the distance from that side in pixels. */
const penFor = (direction: Direction) => {
  const rtl = direction === 'rtl';
  const at = (from: number) => (rtl ? size.width - from : from);
  return {
    box: (from: number, y: number, width: number, height: number, fill: string, radius = 0) =>
      `<rect x="${rtl ? size.width - from - width : from}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`,
    ring: (from: number, y: number, colour: string) =>
      `<circle cx="${at(from)}" cy="${y}" r="11.5" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
    text: (words: string, from: number, y: number, ink: Ink) => {
      const { size: px, weight = weights.regular, fill = paper.text, end = false, dir = direction } = ink;
      // The renderer's base direction is always left to right; an isolate sets the right one (UAX 9).
      const isolated = `${dir === 'rtl' ? '\u2067' : '\u2066'}${escaped(words)}\u2069`;
      const anchor = rtl === end ? 'start' : 'end';
      return `<text x="${at(from)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="${px}" font-weight="${weight}" fill="${fill}">${isolated}</text>`;
    },
  };
};
type Pen = ReturnType<typeof penFor>;

/** As many rows as leave room for the whole title: rows are dropped before the title is cut. */
const arrange = ({ direction, title, lines, more }: Picture, measure: Measure) => {
  const minRows = lines.some(({ share }) => share) ? 2 : 0;
  for (let rows = Math.min(lines.length, minRows > 0 ? 4 : 3); ; rows -= 1) {
    const room = size.height - 254 - (rows + (more[rows] ? 1 : 0)) * rowHeight;
    const steps = [72, 64, 56, 48, 42, 38].map(
      (px) => [px, Math.max(1, Math.floor(room / (px * leading[direction])))] as const,
    );
    const heading = fit(steps, (px, maxLines) => wrap(title, inner, maxLines, sized(measure, weights.strong, px)));
    const used = heading.lines.length * heading.size * leading[direction];
    if (heading.whole || rows <= minRows) return { rows, heading, used, top: 128 + Math.max(0, (room - used) / 2.6) };
  }
};

/** Width of a whole bar: the same in every row, and shorter if a label is long (`99.98891%`). */
const barWidth = (lines: readonly PictureLine[], measure: Measure): number => {
  const labels = lines.map(({ share }) => widthOf(share?.says ?? '', sized(measure, weights.strong, 28)));
  return Math.min(230, barRoom - 20 - Math.max(...labels, 0));
};

/** How bars are drawn. */
interface Bars {
  readonly accent: string;
  readonly wide: number;
}

const drawShare = (pen: Pen, { value, says }: NonNullable<PictureLine['share']>, y: number, { accent, wide }: Bars) => {
  const from = size.width - margin - barRoom;
  return [
    pen.box(from, y - 9, wide, 18, paper.track, 9),
    value > 0 ? pen.box(from, y - 9, Math.max(18, wide * value), 18, accent, 9) : '',
    pen.text(says, size.width - margin, y + 10, { size: 28, weight: weights.strong, end: true }),
  ].join('');
};

const drawLine = (pen: Pen, { words, share, option }: PictureLine, y: number, bars: Bars, measure: Measure) => {
  const offered = option && !share;
  const start = margin + (offered ? 42 : 0);
  const line = oneLine(words, size.width - start - (share ? 440 : margin), sized(measure, weights.regular, 28));
  return [
    offered ? pen.ring(margin + 13, y, bars.accent) : '',
    pen.text(line, start, y + 10, { size: 28, fill: option ? paper.text : paper.muted }),
    share ? drawShare(pen, share, y, bars) : '',
  ].join('');
};

const drawFoot = (pen: Pen, { accent, foot, note, address }: Picture, measure: Measure) => {
  const px = note ? 23 : 26;
  const [small, strong] = [sized(measure, weights.regular, px), sized(measure, weights.strong, 26)];
  const where = oneLine(address, 480, strong);
  const most = inner - widthOf(where, strong) - 40;
  const said = foot.map((_, index) => foot.slice(0, foot.length - index).join(' · '));
  const line = said.find((words) => widthOf(words, small) <= most) ?? oneLine(foot[0] ?? '', most, small);
  const ink = { size: px, fill: paper.muted };
  const link = { size: 26, weight: weights.strong, fill: accent };
  return [
    pen.box(margin, size.height - 96, inner, 2, paper.line),
    pen.text(line, margin, size.height - (note ? 58 : 44), ink),
    note ? pen.text(oneLine(note, most, small), margin, size.height - 24, ink) : '',
    pen.text(where, size.width - margin, size.height - 44, { ...link, end: true, dir: 'ltr' }),
  ].join('');
};

/** Draws a picture as SVG, in the style of our pages. */
export const draw = (picture: Picture, measure: Measure): string => {
  const { direction, accent, agency, lines, more } = picture;
  const pen = penFor(direction);
  const { rows, heading, used, top } = arrange(picture, measure);
  const high = heading.size * leading[direction];
  const first = top + used + (direction === 'rtl' ? 42 : 48);
  const indent = rows > 0 && lines[0]?.option && !lines[0].share ? 42 : 0;
  const left = more[rows];
  const bars = { accent, wide: barWidth(lines, measure) };
  const name = { size: 30, weight: weights.strong, fill: accent };
  const body = [
    `<rect width="${size.width}" height="${size.height}" fill="${paper.ground}"/>`,
    pen.box(0, 0, 18, size.height, accent),
    pen.text(oneLine(agency, inner, sized(measure, weights.strong, 30)), margin, 92, name),
    ...heading.lines.map((line, index) =>
      pen.text(line, margin, top + (index + 0.78) * high, { size: heading.size, weight: weights.strong }),
    ),
    ...lines.slice(0, rows).map((line, index) => drawLine(pen, line, first + index * rowHeight, bars, measure)),
    left ? pen.text(left, margin + indent, first + rows * rowHeight + 10, { size: 26, fill: paper.muted }) : '',
    drawFoot(pen, picture, measure),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="IBM Plex Sans Arabic">${body.join('')}</svg>`;
};
