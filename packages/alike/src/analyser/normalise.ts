/** Vowel signs, tatweel, joiners, direction marks, a hamza alone, apostrophes. */
const ignored = /[\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u0621'’ʼ]/gu;
/** Pairs of letters: the one that is written, and the one that replaces it. */
const folds = new Map(
  'أا إا آا ٱا ىي یي ےي ئي ؤو ةه ۀه ہه ھه کك ڪك گك پب چج ڤف ژز ٹت ڈد ڑر ںن'
    .split(' ')
    .map(([from = '', to = '']): [string, string] => [from, to]),
);
const folded = /[أإآٱىیےئؤةۀہھکڪگپچڤژٹڈڑں٠-٩۰-۹]/gu;

/** A zero-width non-joiner after an Arabic letter. Persian writes endings after one, or just as often after a space. */
const parting = /\u200C(?<=[\u0600-\u06FF]\u200C)/gu;

/**
 * Returns a text in one spelling, so that words can be compared however they were typed:
 * - NFKC, lower case, digits as 0–9;
 * - no vowel signs, tatweel, apostrophes, direction marks or joiners; a zero-width non-joiner inside a word becomes a space;
 * - a letter with hamza becomes its carrier, a hamza alone is removed; alef, ya and ta marbuta have one form each;
 * - Persian and Urdu letters become the Arabic ones.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(parting, ' ')
    .replace(ignored, '')
    .replace(folded, (letter) => folds.get(letter) ?? digit(letter))
    .toLowerCase();

const digit = (letter: string): string => String(letter.charCodeAt(0) & 15);
