import type { Direction } from '../text/direction.ts';

/** What a picture for posts says: nothing that everyone may not read. */
export interface Picture {
  readonly direction: Direction;
  /** `#rrggbb`, readable on the paper of our pages. */
  readonly accent: string;
  readonly agency: string;
  /** The question, or the title of a consultation. */
  readonly title: string;
  /** Below it: what there is to choose from, or why people are asked. */
  readonly lines: readonly PictureLine[];
  /** What says how many lines are left when so many are drawn, from none on; empty where none are left. */
  readonly more: readonly string[];
  /** Until when, how many took part: as many of these as there is room for. */
  readonly foot: readonly string[];
  /** What the numbers are, and are not; with results only. */
  readonly note: string | undefined;
  /** Where to answer, without `https://`. */
  readonly address: string;
}

export interface PictureLine {
  readonly words: string;
  /** 0 to 1, where everyone may see the results, with what the number says. */
  readonly share?: { readonly value: number; readonly says: string };
  /** It can be chosen. */
  readonly option: boolean;
}

/** CSS pixels, as Open Graph readers cut pictures (1.91 to 1). */
export const size = { width: 1200, height: 630 } as const;

export const weights = { regular: 400, strong: 600 } as const;
export type Weight = (typeof weights)[keyof typeof weights];

/** Width of a word as if it were set at 1 px. */
export type Measure = (word: string, weight: Weight) => number;

const paper = { ground: '#f4f3ef', text: '#1c2430', muted: '#465060', line: '#d8dce3', track: '#e4e2da' } as const;
const margin = 80;
const inner = size.width - 2 * margin;
/** In em: Arabic letters reach further up and down, and marks stand on them. */
const leading = { rtl: 1.62, ltr: 1.28 } as const;
const space = 0.26;

/** Fills lines of `width` with whole words; what does not fit in `most` lines ends in an ellipsis. */
export const wrap = (text: string, width: number, most: number, measure: (word: string) => number): string[] => {
  const lines: string[] = [];
  let [line, used] = [[] as string[], 0];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const wide = measure(word);
    if (line.length > 0 && used + measure(' ') + wide > width) {
      lines.push(line.join(' '));
      [line, used] = [[], 0];
    }
    used += (line.length > 0 ? measure(' ') : 0) + wide;
    line.push(word);
  }
  lines.push(line.join(' '));
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', width, measure)];
};

const widthOf = (text: string, measure: (word: string) => number): number =>
  text.split(' ').reduce((sum, word, index) => sum + (index > 0 ? measure(' ') : 0) + measure(word), 0);

/** As much of a line as fits with an ellipsis after it: whole words, or letters of the only one. */
const shortened = (line: string, width: number, measure: (word: string) => number): string => {
  const cut = (words: readonly string[]) => `${words.join(' ').replace(/[\s،؛,;:.…]+$/u, '')}…`;
  let words = line.split(' ');
  while (words.length > 1 && widthOf(cut(words), measure) > width) words = words.slice(0, -1);
  let letters = [...new Intl.Segmenter().segment(words.join(' '))].map(({ segment }) => segment);
  while (letters.length > 1 && widthOf(cut([letters.join('')]), measure) > width) letters = letters.slice(0, -1);
  return cut([letters.join('')]);
};

interface Heading {
  /** All of the text is there. */
  readonly whole: boolean;
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest size in which a text takes no more than so many lines of it. */
const fit = (
  steps: readonly (readonly [size: number, lines: number])[],
  set: (size: number, lines: number) => string[],
): Heading => {
  for (const [at, most] of steps) {
    const lines = set(at, most + 1);
    if (lines.length <= most) return { whole: true, size: at, lines };
  }
  const [at = 40, most = 4] = steps.at(-1) ?? [];
  return { whole: false, size: at, lines: set(at, most) };
};

const rowHeight = 52;
const sized = (measure: Measure, weight: Weight, px: number) => (word: string) =>
  (word === ' ' ? space : measure(word, weight)) * px;

/** As many lines as leave the title whole; fewer of them rather than less of it. */
const arrange = ({ direction, title, lines, more }: Picture, measure: Measure) => {
  const least = lines.some(({ share }) => share) ? 2 : 0;
  let rows = Math.min(lines.length, least + (least > 0 ? 2 : 3));
  for (; ; rows -= 1) {
    const room = size.height - 254 - (rows + (more[rows] ? 1 : 0)) * rowHeight;
    const steps = [72, 64, 56, 48, 42, 38].map(
      (px) => [px, Math.max(1, Math.floor(room / (px * leading[direction])))] as const,
    );
    const heading = fit(steps, (px, most) => wrap(title, inner, most, sized(measure, weights.strong, px)));
    if (heading.whole || rows <= least) return { rows, room, heading };
  }
};

const escaped = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** Draws a picture as SVG: paper and ink, hairlines, one accent, as our pages are. */
export const draw = (picture: Picture, measure: Measure): string => {
  const { direction, accent, agency, lines, more, foot, note, address } = picture;
  const rtl = direction === 'rtl';
  /** Pixels from the side that reading starts on, as an `x`. */
  const at = (from: number) => (rtl ? size.width - from : from);
  const box = (from: number, y: number, width: number, height: number, fill: string, radius = 0) =>
    `<rect x="${rtl ? size.width - from - width : from}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
  interface Ink {
    readonly size: number;
    readonly weight?: Weight;
    readonly fill?: string;
    /** Where the text ends, and not where it starts. */
    readonly end?: boolean;
    readonly dir?: Direction;
  }
  const text = (words: string, from: number, y: number, ink: Ink) => {
    const { size: px, weight = weights.regular, fill = paper.text, end = false, dir = direction } = ink;
    // The renderer knows no base direction but left to right: the isolate gives it one (UAX 9).
    const isolated = `${dir === 'rtl' ? '\u2067' : '\u2066'}${escaped(words)}\u2069`;
    return `<text x="${at(from)}" y="${y.toFixed(1)}" text-anchor="${rtl === end ? 'start' : 'end'}" font-size="${px}" font-weight="${weight}" fill="${fill}">${isolated}</text>`;
  };
  const high = leading[direction];

  const { rows, room, heading } = arrange(picture, measure);
  const body: string[] = [];

  body.push(box(0, 0, 18, size.height, accent));
  const [name = ''] = wrap(agency, inner, 1, sized(measure, weights.strong, 30));
  body.push(text(name, margin, 92, { size: 30, weight: weights.strong, fill: accent }));

  const used = heading.lines.length * heading.size * high;
  const top = 128 + Math.max(0, (room - used) / 2.6);
  heading.lines.forEach((line, index) => {
    body.push(
      text(line, margin, top + (index + 0.78) * heading.size * high, { size: heading.size, weight: weights.strong }),
    );
  });

  let y = top + used + (rtl ? 42 : 48);
  for (const { words, share, option } of lines.slice(0, rows)) {
    const start = margin + (option && !share ? 42 : 0);
    const end = share ? 440 : margin;
    const [line = ''] = wrap(words, size.width - start - end, 1, sized(measure, weights.regular, 28));
    if (option && !share)
      body.push(
        `<circle cx="${at(margin + 13)}" cy="${y}" r="11.5" fill="none" stroke="${accent}" stroke-width="2.5"/>`,
      );
    body.push(text(line, start, y + 10, { size: 28, fill: option ? paper.text : paper.muted }));
    if (share) {
      const [from, wide] = [size.width - 410, 230];
      body.push(box(from, y - 9, wide, 18, paper.track, 9));
      if (share.value > 0) body.push(box(from, y - 9, Math.max(18, wide * share.value), 18, accent, 9));
      body.push(text(share.says, size.width - margin, y + 10, { size: 28, weight: weights.strong, end: true }));
    }
    y += rowHeight;
  }
  const left = more[rows];
  if (left)
    body.push(
      text(left, margin + (lines[0]?.option && !lines[0].share ? 42 : 0), y + 10, { size: 26, fill: paper.muted }),
    );

  body.push(box(margin, size.height - 96, inner, 2, paper.line));
  const px = note ? 23 : 26;
  const small = sized(measure, weights.regular, px);
  const [where = ''] = wrap(address, 480, 1, sized(measure, weights.strong, 26));
  const most = inner - widthOf(where, sized(measure, weights.strong, 26)) - 40;
  const said = foot.map((_, index) => foot.slice(0, foot.length - index).join(' · '));
  const line = said.find((words) => widthOf(words, small) <= most) ?? wrap(foot[0] ?? '', most, 1, small)[0] ?? '';
  const ink = { size: px, fill: paper.muted };
  body.push(text(line, margin, size.height - (note ? 58 : 44), ink));
  if (note) body.push(text(wrap(note, most, 1, small)[0] ?? '', margin, size.height - 24, ink));
  body.push(
    text(where, size.width - margin, size.height - 44, {
      size: 26,
      weight: weights.strong,
      fill: accent,
      end: true,
      dir: 'ltr',
    }),
  );

  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="IBM Plex Sans Arabic"><rect width="${size.width}" height="${size.height}" fill="${paper.ground}"/>${body.join('')}</svg>`;
};
