const ignored = /[\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u0621'’ʼ]/gu;
/** Pairs of letters: one that is written, and the one that stands for it here. */
const folds = new Map(
  'أا إا آا ٱا ىي یي ےي ئي ؤو ةه ۀه ہه ھه کك ڪك گك پب چج ڤف ژز ٹت ڈد ڑر ںن'
    .split(' ')
    .map(([from = '', to = '']): [string, string] => [from, to]),
);
const folded = /[أإآٱىیےئؤةۀہھکڪگپچڤژٹڈڑں٠-٩۰-۹]/gu;

/** A zero-width non-joiner after an Arabic letter: Persian writes endings after it, and as often after a space. */
const parting = /\u200C(?<=[\u0600-\u06FF]\u200C)/gu;

/**
 * One spelling for what people spell in many ways: NFKC, no vowel signs, no tatweel, a space for a zero-width non-joiner
 * that parts a word, no other joiners or direction marks, no hamza but its carrier, alef, ya and ta marbuta in one form each,
 * Persian and Urdu letters as their Arabic ones, digits 0–9, lower case.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(parting, ' ')
    .replace(ignored, '')
    .replace(folded, (letter) => folds.get(letter) ?? digit(letter))
    .toLowerCase();

const digit = (letter: string): string => String(letter.charCodeAt(0) & 15);

const arabic = /^[\u0621-\u064A]/u;
export const isArabic = (word: string): boolean => arabic.test(word);

const proclitics = ['', ...'وبال وكال فبال وال فال بال كال ولل لل ال و ف ب ل ك'.split(' ')];
const suffixes = [
  '',
  ...'ه ها هم هن نا كم ي ك ات ون ين ان يه تها ته تنا تهم وا ا تي'.split(' '),
  ...'اتها اتنا اته وه وها ونا تين يات يين يون'.split(' '),
];

/**
 * Every way to take Arabic clitics off a normalised word, the word itself first: «وللمدارس» may be «مدارس», and «حديقتنا»
 * «حديق». At least two letters stay, three where a suffix went.
 */
export function* arabicReadings(word: string): Generator<string> {
  for (const proclitic of proclitics) {
    if (!word.startsWith(proclitic)) continue;
    const rest = word.slice(proclitic.length);
    for (const suffix of suffixes) {
      if (rest.length - suffix.length < (suffix === '' ? 2 : 3) || !rest.endsWith(suffix)) continue;
      yield rest.slice(0, rest.length - suffix.length);
    }
  }
}

/**
 * A light stem of a normalised Arabic word: article, conjunction, and endings of number and possession gone. After Larkey's
 * light10 (SIGIR 2002).
 */
export const arabicLightStem = (word: string): string =>
  word
    .replace(/^(?:[وف]?(?:بال|كال|لل|ال)|و(?=.{4}))(?=.{2})/u, '')
    .replace(/(?<=.{3})(?:اتها|اتنا|اتهم|ات|ون|ين|ان|يه|ها|هم|نا|تنا|وا|ه|ي|ا)$/u, '');

/** The light stem without the weak letters inside it, where «شارع» and «شوارع», «حديقة» and «حدائق» meet. */
export const arabicStem = (word: string): string => {
  const stem = arabicLightStem(word);
  const bare = stem.charAt(0) + stem.slice(1).replace(/[اوي]/gu, '');
  return bare.length >= 3 ? bare : stem;
};

/** A light stem of a lower-case English word: endings of number, of -ing, -ed and -ly gone. After Porter's step 1 (1980). */
export const englishStem = (word: string): string => {
  let stem = word.replace(/(?<=.{2})ies$/, 'y').replace(/(?<=ss|x|ch|sh|z)es$/, '');
  stem = stem.replace(/(?<=.{2}[^su])s$/, '');
  const cut = stem.replace(/(?:ing|ed|ly)$/, '');
  // What is left has a vowel, and not only as its last letter.
  if (cut !== stem && cut.length >= 3 && /[aeiouy]./.test(cut)) stem = cut.replace(/([bdgmnprt])\1$/, '$1');
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
};
