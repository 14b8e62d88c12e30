interface Span {
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly text: string;
  readonly found?: true;
}

/** UTF-16 code units of an excerpt, and before the first word found in it. */
const [length, before] = [240, 60];

/** A text in pieces; `spans` are in order and do not overlap. */
export const marked = (text: string, spans: readonly Span[], from = 0, to = text.length): Piece[] => {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  return at < to ? [...pieces, { text: text.slice(at, to) }] : pieces;
};

/** The part of these texts in which most words are found; the beginning of the first text if there are none. */
export const excerptOf = (texts: readonly { readonly text: string; readonly spans: readonly Span[] }[]): Piece[] => {
  let [best, most] = [{ text: texts[0]?.text ?? '', spans: texts[0]?.spans ?? [], start: 0 }, 0];
  for (const { text, spans } of texts) {
    let last = 0;
    for (const [place, { start }] of spans.entries()) {
      while (last < spans.length && (spans[last]?.end ?? 0) <= start - before + length) last += 1;
      if (last - place <= most) continue;
      [best, most] = [{ text, spans, start }, last - place];
    }
  }
  const { text, spans } = best;
  const from = startOfWord(text, best.start <= before ? 0 : best.start - before, best.start);
  const to = endOfWord(text, from + length);
  return [
    ...(from > 0 ? [{ text: '…' }] : []),
    ...marked(text, spans, from, to),
    ...(to < text.length ? [{ text: '…' }] : []),
  ];
};

/** The start of the first word at or after `at`, `latest` at most. */
const startOfWord = (text: string, at: number, latest: number): number => {
  if (at === 0) return 0;
  const space = text.slice(at, latest).search(/\s/u);
  return space < 0 ? latest : at + space + 1;
};

/** The end of the last word before `at`. */
const endOfWord = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at + 1).search(/\s\S*$/u);
  if (space > at - before) return space;
  // A surrogate pair is not split.
  return /[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) ? at - 1 : at;
};
