export const weights = { regular: 400, strong: 600 } as const;
export type Weight = (typeof weights)[keyof typeof weights];

/** Width of a word at 1 px. */
export type Measure = (word: string, weight: Weight) => number;
/** Width of a word, or of a space, in pixels. */
export type Sized = (word: string) => number;

/** Width of a space in em. */
const space = 0.26;
/** Longer than any line: longer words are not measured. */
const maxLetters = 120;

export const sized =
  (measure: Measure, weight: Weight, px: number): Sized =>
  (word) =>
    (word === ' ' ? space : measure(word, weight)) * px;

export const widthOf = (text: string, measure: Sized): number =>
  text.split(' ').reduce((sum, word, index) => sum + (index > 0 ? measure(' ') : 0) + measure(word), 0);

/** The longest part of a line that fits with an ellipsis: whole words, or letters of a single word. */
const shortened = (line: string, width: number, measure: Sized): string => {
  const cut = (text: string) => `${text.replace(/(?<![\s،؛,;:.…])[\s،؛,;:.…]+$/u, '')}…`;
  let words = line.split(' ');
  while (words.length > 1 && widthOf(cut(words.join(' ')), measure) > width) words = words.slice(0, -1);
  let letters = [...new Intl.Segmenter().segment(words.join(' '))].map(({ segment }) => segment);
  if (words.length === 1) letters = letters.slice(0, maxLetters);
  while (letters.length > 1 && widthOf(cut(letters.join('')), measure) > width) letters = letters.slice(0, -1);
  return cut(letters.join(''));
};

/** Breaks text into lines of `width` at word boundaries. Past `maxLines` lines, the last one ends in an ellipsis. */
export const wrap = (text: string, width: number, maxLines: number, measure: Sized): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const whole of text.split(/\s+/u).filter(Boolean)) {
    const fits = whole.length <= maxLetters && measure(whole) <= width;
    const word = fits ? whole : shortened(whole, width, measure);
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, measure) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
    if (lines.length > maxLines) break;
  }
  lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), shortened(lines[maxLines - 1] ?? '', width, measure)];
};

/** One line, cut to fit. */
export const oneLine = (text: string, width: number, measure: Sized): string => wrap(text, width, 1, measure)[0] ?? '';

export interface Fitted {
  /** True if the text is not cut. */
  readonly whole: boolean;
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest size at which a text fits the number of lines allowed for it. */
export const fit = (
  steps: readonly (readonly [size: number, lines: number])[],
  set: (size: number, lines: number) => string[],
): Fitted => {
  for (const [at, most] of steps) {
    const lines = set(at, most + 1);
    if (lines.length <= most) return { whole: true, size: at, lines };
  }
  const [at = 40, most = 4] = steps.at(-1) ?? [];
  return { whole: false, size: at, lines: set(at, most) };
};
