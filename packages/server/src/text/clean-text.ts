import { limits } from '@shura/contract';

export interface TextRule {
  /** Maximum graphemes (user-perceived characters, UAX #29), white space included. */
  readonly max: number;
  /** Keeps line breaks. Otherwise each becomes one space. */
  readonly lines: boolean;
  /** Requires a letter: numbers, punctuation and emoji alone cannot be answered. */
  readonly letters?: boolean;
}

/**
 * Why a text was refused: it is empty or too long, contains a lone surrogate (which UTF-8 cannot encode, so a signed
 * record would not match), or has no letter although the rule requires one.
 */
export type TextRefusal = 'missing' | 'too-long' | 'malformed' | 'no-letters';

/**
 * Sanitises plain text without changing its words: NFC (UAX #15; never NFKC, which expands U+FDFA to eighteen letters),
 * and without characters that are invisible or would break the page around it. They are removed silently, because the
 * writer cannot see them either: controls, bidi overrides, embeddings and isolates (even balanced ones: the page
 * isolates each text itself), invisible characters that shape no letter or emoji, and marks stacked higher than any
 * script does. Trims line ends, and keeps one of several empty lines. Idempotent. A text over 4 × `max` UTF-16 code
 * units is refused without counting graphemes.
 */
export const cleanText = (
  raw: string,
  rule: TextRule,
): { readonly text: string } | { readonly refused: TextRefusal } => {
  const room = limits.unitsPerGrapheme * rule.max;
  if (raw.length > room) return { refused: 'too-long' };
  if (!raw.isWellFormed()) return { refused: 'malformed' };
  const text = layOut(inContext(withoutInvisible(raw)), rule.lines).normalize();
  if (text === '') return { refused: 'missing' };
  if (text.length > room || exceeds(text, rule.max)) return { refused: 'too-long' };
  return rule.letters && !hasLetters(text) ? { refused: 'no-letters' } : { text };
};

/** Whether there is a letter of any script. Modifier letters alone, such as tatweel, do not count. */
export const hasLetters = (text: string): boolean => /(?!\p{Default_Ignorable_Code_Point})[\p{LC}\p{Lo}]/u.test(text);

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Number of extended grapheme clusters (UAX #29). Stops at `limit` + 1. */
export const countGraphemes = (text: string, limit = Infinity): number => {
  const walk = graphemes.segment(text)[Symbol.iterator]();
  let count = 0;
  while (count <= limit && !walk.next().done) count++;
  return count;
};

/** Graphemes never outnumber code units, so most texts need no segmentation. */
const exceeds = (text: string, max: number) => text.length > max && countGraphemes(text, max) > max;

/** Line ends and form feeds of all systems, and the line break of word processors. */
const lineBreaks = /\r\n?|[\v\f\x85\u2028\u2029]/gu;

/**
 * Alternatives to keep come first, then those to remove. Kept: tag sequences of flags (UTS #51) and Hangul fillers that
 * complete a syllable. Removed: other default-ignorable, control and annotation characters and noncharacters, except
 * those that depend on context.
 */
const invisible =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}|\u115F(?=[\u1161-\u11A7\uD7B0-\uD7C6])|(?<=[\u1100-\u115E\uA960-\uA97C])\u1160)|(?!\n|\u034F|[\u061C\u200C-\u200F]|\p{VS})[\p{DI}\p{Cc}\p{NChar}\uFFF9-\uFFFB]/gu;

/** Real text has fewer marks in a row (UAX #15, stream-safe text), and sorting marks takes quadratic time. */
const endlessMarks = /(\p{M}{30})\p{M}+/gu;

const withoutInvisible = (raw: string) =>
  raw.replace(lineBreaks, '\n').replaceAll('\t', ' ').replace(invisible, '$1').replace(endlessMarks, '$1');

/** A character with its marks, joiners (ZWNJ, ZWJ) and directional marks (LRM, RLM, ALM). */
const cluster = /([^\p{M}\u061C\u200C-\u200F]?)([\p{M}\u061C\u200C-\u200F]+)/gu;

/**
 * Keeps only marks and joiners that have an effect between the characters before and after. Other marks do not matter,
 * so removing one changes no other decision.
 */
const inContext = (text: string): string =>
  text.normalize().replace(cluster, (whole: string, base: string, marks: string, at: number, all: string) => {
    if (fewMarks.test(marks)) return whole;
    const next = String.fromCodePoint(all.codePointAt(at + whole.length) ?? 0x20);
    if (pictograph.test(base) && pictograph.test(next) && /^\uFE0F?\u200D$/u.test(marks)) return whole;
    return capped(varied(base + joined(base, marks, next)).normalize());
  });

/** Up to four marks, as in vocalised text, are always kept. */
const fewMarks = /^(?:(?!\p{VS})\p{M}){1,4}$/u;

const pictograph = /^[\p{ExtPict}\p{EMod}]/u;
const letter = /^\p{L}/u;
const blank = /^$|^\s/u;

/** Letters that a joiner shapes: cursive scripts, and scripts with conjuncts (Unicode, section 23.2). */
const shaped =
  /^(?=\p{L})[\p{scx=Arab}\p{scx=Syrc}\p{scx=Hebr}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Mand}\p{scx=Phag}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Tibt}\p{scx=Mymr}\p{scx=Khmr}\p{scx=Bali}\p{scx=Java}\p{scx=Newa}\p{scx=Tirh}]/u;

/** A ZWNJ separates two characters. A ZWJ also shapes a single letter, such as the heh after a Hijri year. */
const joined = (base: string, marks: string, next: string): string => {
  const shapes = shaped.test(base) || shaped.test(next);
  const parts = shapes && !blank.test(base) && !blank.test(next);
  // Between two letters a directional mark can only reverse a word.
  const directs = !(letter.test(base) && letter.test(next));
  return marks.replace(/[\u061C\u200C-\u200F]/gu, (sign) => {
    if (sign === '\u200C') return parts ? sign : '';
    return (sign === '\u200D' ? shapes : directs) ? sign : '';
  });
};

/** Characters with a standard variation sequence: emoji, keycaps, mathematics, Han and scripts with variant letters. */
const variant =
  /^(?:[\p{ExtPict}\p{EMod}][\uFE0E\uFE0F]|[\d#*]\uFE0F(?=\u20E3)|\p{Sm}\uFE00|[\p{scx=Hani}\p{scx=Mong}\p{scx=Phag}\p{scx=Mymr}\p{scx=Mani}\p{scx=Egyp}]\p{VS})/u;

const varied = (text: string): string => {
  const [kept = ''] = variant.exec(text) ?? [];
  return kept + text.slice(kept.length).replace(/\p{VS}/gu, '');
};

/**
 * Maximum marks on one character. The vocalised Qur'an has 4 in one place and 3 in 192 (quran-json 3.1.2), Hebrew with
 * cantillation up to 5, a Tibetan stack of a mantra 8. `shared`: marks of Script=Inherited, such as Arabic vowels, from
 * which most mark towers are built. The Qur'an never has more than 3.
 */
const maxMarks = { marks: 8, shared: 4 };

const capped = (text: string): string => {
  let [marks, shared, kept] = [0, 0, ''];
  for (const sign of text) {
    if (/\p{M}/u.test(sign)) {
      if (/\p{Script=Inherited}/u.test(sign) && ++shared > maxMarks.shared) continue;
      if (++marks > maxMarks.marks) continue;
    } else if (unseen.test(sign) && unseen.test(kept.at(-1) ?? '')) continue;
    kept += sign;
  }
  return kept;
};

const unseen = /[\u061C\u200C-\u200F]/u;

const readable = /[^\s\p{M}\p{DI}\u2800]/u;

const layOut = (text: string, asLines: boolean): string => {
  const lines = text.split('\n').map((line) => (readable.test(line) ? line.trimEnd() : ''));
  if (asLines)
    return lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim();
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
};
