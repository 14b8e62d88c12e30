export const weights = { regular: 400, strong: 600 } as const;
export type Weight = (typeof weights)[keyof typeof weights];

/** Width of a word as if it were set at 1 px. */
export type Measure = (word: string, weight: Weight) => number;
/** Width of a word, or of a space, in pixels. */
export type Sized = (word: string) => number;

/** In em. */
const space = 0.26;
/** More letters than any line here holds: no longer word is measured. */
const mostLetters = 120;

export const sized =
  (measure: Measure, weight: Weight, px: number): Sized =>
  (word) =>
    (word === ' ' ? space : measure(word, weight)) * px;

export const widthOf = (text: string, measure: Sized): number =>
  text.split(' ').reduce((sum, word, index) => sum + (index > 0 ? measure(' ') : 0) + measure(word), 0);

/** As much of a line as fits with an ellipsis after it: whole words, or letters of the only one. */
const shortened = (line: string, width: number, measure: Sized): string => {
  const cut = (text: string) => `${text.replace(/(?<![\s،؛,;:.…])[\s،؛,;:.…]+$/u, '')}…`;
  let words = line.split(' ');
  while (words.length > 1 && widthOf(cut(words.join(' ')), measure) > width) words = words.slice(0, -1);
  let letters = [...new Intl.Segmenter().segment(words.join(' '))].map(({ segment }) => segment);
  if (words.length === 1) letters = letters.slice(0, mostLetters);
  while (letters.length > 1 && widthOf(cut(letters.join('')), measure) > width) letters = letters.slice(0, -1);
  return cut(letters.join(''));
};

/** Fills lines of `width` with whole words; what does not fit in `most` lines ends in an ellipsis. */
export const wrap = (text: string, width: number, most: number, measure: Sized): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const whole of text.split(/\s+/u).filter(Boolean)) {
    const fits = whole.length <= mostLetters && measure(whole) <= width;
    const word = fits ? whole : shortened(whole, width, measure);
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, measure) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
    if (lines.length > most) break;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width, measure)];
};

/** One line, as much of it as fits. */
export const oneLine = (text: string, width: number, measure: Sized): string => wrap(text, width, 1, measure)[0] ?? '';

export interface Fitted {
  /** All of the text is there. */
  readonly whole: boolean;
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest size in which a text takes no more than so many lines of it. */
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
