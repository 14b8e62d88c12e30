import { limits } from '@shura/contract';

export interface TextRule {
  /** Most graphemes (what a reader calls characters, UAX #29), white space included. */
  readonly max: number;
  /** Whether line breaks are kept. Where they are not, each becomes one space. */
  readonly lines: boolean;
  /** Whether there must be at least one letter: numbers, punctuation and emoji say nothing that can be answered. */
  readonly letters?: boolean;
}

/**
 * Why a text was not taken: there is nothing to read in it, it is longer than the rule, it has a lone surrogate (which no
 * UTF-8 can hold, so that a signed record of it would not match), or it has no letter where the rule wants one.
 */
export type TextRefusal = 'missing' | 'too-long' | 'malformed' | 'no-letters';

/**
 * Plain text made harmless, with its words untouched: NFC (UAX #15; never NFKC, which makes eighteen letters of U+FDFA),
 * and without what nobody sees or what would spoil the page around it. What is removed is removed silently, because the
 * writer cannot see it either: controls, bidi overrides, embeddings and isolates (balanced ones too: the page isolates
 * every text itself), invisible characters outside the places where they shape letters or emoji, and marks stacked
 * higher than any script stacks them. Lines lose trailing space, and no more than one of several empty lines stays.
 * Idempotent. What is longer than 4 × `max` UTF-16 code units is refused before it is read, whatever graphemes it has.
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

/** Whether there is a letter of any script. Modifier letters alone, such as a tatweel, are none. */
export const hasLetters = (text: string): boolean => /(?!\p{Default_Ignorable_Code_Point})[\p{LC}\p{Lo}]/u.test(text);

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How many characters a reader sees: extended grapheme clusters (UAX #29). Counts no further than one past `limit`. */
export const countGraphemes = (text: string, limit = Infinity): number => {
  const walk = graphemes.segment(text)[Symbol.iterator]();
  let count = 0;
  while (count <= limit && !walk.next().done) count++;
  return count;
};

/** No text has more graphemes than code units, so that most are never segmented. */
const exceeds = (text: string, max: number) => text.length > max && countGraphemes(text, max) > max;

/** Line ends and form feeds of every system, and what a word processor writes for a line break in a paragraph. */
const lineBreaks = /\r\n?|[\v\f\x85\u2028\u2029]/gu;

/**
 * What stays, first, or else what goes: the flags of UTS #51 that are spelt in tags, the fillers that complete a Hangul
 * syllable, and no other default-ignorable, control or annotation character or noncharacter, but for those of which the
 * neighbours decide.
 */
const invisible =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}|\u115F(?=[\u1161-\u11A7\uD7B0-\uD7C6])|(?<=[\u1100-\u115E\uA960-\uA97C])\u1160)|(?!\n|\u034F|[\u061C\u200C-\u200F]|\p{VS})[\p{DI}\p{Cc}\p{NChar}\uFFF9-\uFFFB]/gu;

/** No text has more marks in a row (UAX #15, stream-safe text), and sorting them takes time in the square of their number. */
const endlessMarks = /(\p{M}{30})\p{M}+/gu;

const withoutInvisible = (raw: string) =>
  raw.replace(lineBreaks, '\n').replaceAll('\t', ' ').replace(invisible, '$1').replace(endlessMarks, '$1');

/** One character and all that hangs on it: marks, joiners (ZWNJ, ZWJ) and directional marks (LRM, RLM, ALM). */
const cluster = /([^\p{M}\u061C\u200C-\u200F]?)([\p{M}\u061C\u200C-\u200F]+)/gu;

/**
 * Keeps of marks and joiners what means something between the character before them and the one after. Only those two
 * decide, never another mark, so that what goes here changes no other decision.
 */
const inContext = (text: string): string =>
  text.normalize().replace(cluster, (whole: string, base: string, hung: string, at: number, all: string) => {
    if (fewMarks.test(hung)) return whole;
    const next = String.fromCodePoint(all.codePointAt(at + whole.length) ?? 0x20);
    if (pictograph.test(base) && pictograph.test(next) && /^\uFE0F?\u200D$/u.test(hung)) return whole;
    return capped(varied(base + joined(base, hung, next)).normalize());
  });

/** As many as vocalised text has on a letter: they mean something whatever is beside them. */
const fewMarks = /^(?:(?!\p{VS})\p{M}){1,4}$/u;

const pictograph = /^[\p{ExtPict}\p{EMod}]/u;
const letter = /^\p{L}/u;
const blank = /^$|^\s/u;

/** Letters that a joiner shapes: of the cursive scripts, and of those with conjuncts (Unicode, section 23.2). */
const shaped =
  /^(?=\p{L})[\p{scx=Arab}\p{scx=Syrc}\p{scx=Hebr}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Mand}\p{scx=Phag}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Tibt}\p{scx=Mymr}\p{scx=Khmr}\p{scx=Bali}\p{scx=Java}\p{scx=Newa}\p{scx=Tirh}]/u;

/** A ZWNJ parts two characters; a ZWJ shapes one letter as well, such as the heh that follows a Hijri year. */
const joined = (base: string, hung: string, next: string): string => {
  const shapes = shaped.test(base) || shaped.test(next);
  const parts = shapes && !blank.test(base) && !blank.test(next);
  // Between two letters a directional mark can only turn a word around.
  const directs = !(letter.test(base) && letter.test(next));
  return hung.replace(/[\u061C\u200C-\u200F]/gu, (sign) => {
    if (sign === '\u200C') return parts ? sign : '';
    return (sign === '\u200D' ? shapes : directs) ? sign : '';
  });
};

/** Characters with a standard variation sequence: emoji, keycaps, mathematics, Han and the scripts with variant letters. */
const variant =
  /^(?:[\p{ExtPict}\p{EMod}][\uFE0E\uFE0F]|[\d#*]\uFE0F(?=\u20E3)|\p{Sm}\uFE00|[\p{scx=Hani}\p{scx=Mong}\p{scx=Phag}\p{scx=Mymr}\p{scx=Mani}\p{scx=Egyp}]\p{VS})/u;

const varied = (text: string): string => {
  const [kept = ''] = variant.exec(text) ?? [];
  return kept + text.slice(kept.length).replace(/\p{VS}/gu, '');
};

/**
 * Most marks on one character. The vocalised Qur'an has 4 in one place and 3 in 192 (quran-json 3.1.2), Hebrew with
 * cantillation up to 5, a Tibetan stack of a mantra 8. Of those that all scripts share, which is where most towers of
 * marks are built from and where Arabic vowels belong, the Qur'an never has over 3.
 */
const most = { marks: 8, shared: 4 };

const capped = (text: string): string => {
  let [marks, shared, kept] = [0, 0, ''];
  for (const sign of text) {
    if (/\p{M}/u.test(sign)) {
      if (/\p{Script=Inherited}/u.test(sign) && ++shared > most.shared) continue;
      if (++marks > most.marks) continue;
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
