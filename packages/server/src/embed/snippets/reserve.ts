import type { Poll, Question, Text } from '@shura/contract';
import { reservedOf } from '@shura/contract/questions';
import type { Voice } from '../../pages/voice.ts';
import { linesOf, typeOf } from './line-breaks.ts';

/**
 * Computes the height of `<shura-poll>` in a column, from the poll and the element's style sheets. Lengths are in em of
 * the page's text; one em is assumed to be at least 16 px. Line capacity is underestimated: too much reserved height does not shift the
 * page, too little does.
 */
const layout = (poll: Poll, voice: Voice) => {
  const { language } = voice;
  const { scale, leading } = typeOf[language];
  const [gap, border, input] = [0.7, 1.5 / 16, 1.35 * scale];
  const words = (text: Text) => voice.spoken(text).words;

  /** @param size font size, as a factor */
  const lines = (text: string, width: number, size = 1) =>
    linesOf(text, width / (scale * size), language) * scale * size * leading;
  const heading = (text: string, width: number) =>
    linesOf(text, width / (scale * 1.4), language, 'bold') * scale * 1.4 * 1.5;

  const row = (text: string, width: number, around = input + gap) => {
    const inner = width - 2 - 2 * border - around;
    return Math.max(46 / 16, lines(text, inner) + scale + 2 * border);
  };
  const rows = (heights: readonly number[]) =>
    heights.length > 0 ? heights.reduce((sum, height) => sum + height, 0) + gap * (heights.length - 1) : 0;

  const choices = (question: Question, ids?: readonly string[]) =>
    voice.public.choices(question, ids).map(({ text }) => words(text));

  const inputs = (question: Question, width: number): number => {
    const reserved = choices(question, reservedOf(question)).map((text) => row(text, width));
    const apart = rows(reserved);
    switch (question.kind) {
      case 'agree':
        return 0;
      case 'scale': {
        const across = Math.max(1, Math.floor((width + 5 / 16) / ((44 + 5) / 16)));
        const point = Math.max(46 / 16, scale * (1 + leading) + input + 2 * border);
        const down = Math.ceil(question.points / across);
        return 2 * gap + down * point + (down - 1) * (5 / 16) + (apart > 0 ? apart + gap : 0);
      }
      case 'ranking': {
        const moved = 2 * (46 / 16) + 4 * gap * scale;
        const each = question.options.map(({ text }) =>
          Math.max(row(words(text), width, moved), 46 / 16 + scale + 2 * border),
        );
        return 3 * gap + rows(each) + rows([button([''], width), ...reserved]);
      }
      default:
        return 2 * gap + rows(choices(question).map((text) => row(text, width)));
    }
  };

  const note = (question: Question, width: number): number => {
    if (question.kind !== 'scale') return lines(voice.public.voting.chooseOne.padEnd(44, 'x'), width);
    const end = (text: Text) => lines(`1 ${words(text)}`, (width - gap) / 2);
    return Math.max(end(question.low), end(question.high));
  };

  const button = (texts: readonly string[], width: number): number => {
    const height = Math.max(46 / 16, scale * (1 + leading) + 2 * border);
    const wide = texts.reduce((sum, text) => sum + (text.length * 0.6 + 2.8 + gap) * scale, -gap * scale);
    return wide > width && texts.length > 1 ? 2 * height + gap * scale : height;
  };

  const look = poll.visibility === 'live' ? [voice.public.voting.viewResults] : [];

  /** A list of facts below a thin line. */
  const list = (facts: readonly string[], width: number): number => {
    const around = 0.7 * 0.9 * scale + 1 / 16 + ((facts.length - 1) * 4) / 16;
    return facts.reduce((sum, fact) => sum + lines(fact, width, 0.9), around);
  };

  /** When it closes and who decides, below the heading. */
  const when = (width: number): number => list(voice.public.pollHead(poll), width);

  const form = (width: number): number[] => [
    ...(poll.title ? [heading(words(poll.title), width), when(width)] : []),
    ...poll.questions.map(
      (question, index) =>
        heading(words(question.text), width) +
        (poll.title || index ? 0 : when(width) + 1.7 * 0.9 * scale) +
        note(question, width) +
        inputs(question, width),
    ),
    button([voice.public.voting.submit, ...look], width),
  ];

  /** One statement is shown at a time: the tallest counts. */
  const statements = (width: number): number[] => {
    const stances = Math.max(1, Math.floor((width + gap) / (7 * scale + gap)));
    const down = Math.ceil(3 / stances);
    return [
      ...(poll.title ? [lines(words(poll.title), width)] : []),
      when(width),
      lines('1', width, 0.9),
      Math.max(...poll.questions.map(({ text }) => heading(words(text), width))),
      down * button([''], width) + (down + 1) * gap,
      button([voice.public.voting.previous, ...look], width),
    ];
  };

  /** Heights of the parts of a poll without a form. Includes the bars, even if the results are hidden. */
  const outcome = (width: number): number[] => {
    // The widest numbers, `100.0% 123,456 votes`. They share a line with a label of at least 9 em, or have their own.
    const numbers = { wide: 9.5 * scale, tall: lines('1', width, 0.9 * 1.2) };
    const bar = (text: string) => {
      const beside = width - numbers.wide - scale;
      const label =
        beside < 9 * scale ? lines(text, width) + numbers.tall : Math.max(lines(text, beside), numbers.tall);
      return label + (0.4 + 0.7) * scale + 2 / 16;
    };
    const bars = poll.questions.slice(0, 20).map((question) => {
      const each = choices(question).map((text) => bar(text));
      return each.reduce((sum, tall) => sum + tall + gap * scale, 0);
    });
    return [
      heading(words(poll.title ?? poll.questions[0]?.text ?? {}), width),
      when(width),
      lines('', width, 0.9),
      ...bars,
      button([voice.public.voting.asTable], width),
    ];
  };

  /** Height for columns between two widths, in em: lines of the narrowest, padding of the widest. */
  return (from: number, to: number): number => {
    const padding = Math.min(Math.max(1.1, to * 0.05), 1.9);
    const width = from - 2 * padding - 2 / 16;
    const agree = poll.questions.some(({ kind }) => kind === 'agree');
    const asked = poll.state !== 'open' ? outcome(width) : agree ? statements(width) : form(width);
    const parts = [lines(words(poll.agency.name), width), ...asked, list(voice.public.pollFacts(poll), width)];
    const all = parts.reduce((sum, height) => sum + height, 0) + gap * (parts.length - 1) + 2 * padding + 2 / 16;
    // Margin for browsers' rounding of lines.
    return all * 1.01;
  };
};

/** Column widths in em; each covers the range to the next. Narrower columns use the first. */
const columns = [15, 16.5, 18, 20, 22, 25, 28, 32, 37, 44] as const;

/** A wider column becomes a step only below this share of the last height. */
const step = 0.92;

/**
 * CSS rules that reserve a poll's height. They use the host's own width as a container query. A zero-width float holds
 * the height, so that nothing sits beside it.
 */
export const reserve = (selector: string, poll: Poll, voice: Voice): string => {
  const height = layout(poll, voice);
  const steps: { from: number; tall: number }[] = [];
  for (const [index, from] of columns.entries()) {
    const tall = Math.ceil(height(from, columns[index + 1] ?? Number.POSITIVE_INFINITY) * 2) / 2;
    const last = steps.at(-1);
    if (last && tall > last.tall) last.tall = tall;
    if (!last || tall < last.tall * step) steps.push({ from, tall });
  }
  const [first, ...more] = steps;
  return [
    `${selector} { display: flow-root; inline-size: 100%; container-type: inline-size; font-size: max(16px, 1rem) }`,
    `${selector}::before { content: ""; float: left; min-block-size: ${first?.tall ?? 0}em }`,
    ...more.map(
      ({ from, tall }) => `@container (min-width: ${from}em) { ${selector}::before { min-block-size: ${tall}em } }`,
    ),
    // Without scripts only the link shows: reserve nothing.
    `@media (scripting: none) { ${selector}::before { display: none } }`,
  ].join(' ');
};

/** Height of a poll in CSS pixels in a column of CSS pixels, at the default text size. */
export const heightIn = (column: number, poll: Poll, voice: Voice): number =>
  Math.ceil(layout(poll, voice)(column / 16, column / 16) * 16);
