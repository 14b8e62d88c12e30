const arabic = /^[\u0621-\u064A]/u;
export const isArabic = (word: string): boolean => arabic.test(word);

const proclitics = ['', ...'وبال وكال فبال وال فال بال كال ولل لل ال و ف ب ل ك'.split(' ')];
const suffixes = [
  '',
  ...'ه ها هم هن نا كم ي ك ات ون ين ان يه تها ته تنا تهم وا ا تي'.split(' '),
  ...'اتها اتنا اته وه وها ونا تين يات يين يون'.split(' '),
];

/**
 * Yields a normalised Arabic word, then the word without each possible pair of proclitic and suffix: «وللمدارس» gives «مدارس»
 * among others, «حديقتنا» gives «حديق». Each keeps at least two letters, or three where a suffix was removed.
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

const proclitic = /^(?:[وف]?(?:بال|كال|لل|ال)|و(?=.{4}))(?=.{2})/u;

/** Returns the article, preposition and conjunction before a normalised Arabic word: «وبال», or an empty string. */
export const procliticOf = (word: string): string => proclitic.exec(word)?.[0] ?? '';

/**
 * Returns the light stem of a normalised Arabic word: without article, conjunction, and endings of number and possession.
 * After light10 (Larkey, Ballesteros and Connell 2007).
 */
export const arabicLightStem = (word: string): string =>
  word.replace(proclitic, '').replace(/(?<=.{3})(?:اتها|اتنا|اتهم|ات|ون|ين|ان|يه|ها|هم|نا|تنا|وا|ه|ي|ا)$/u, '');

/** Returns the light stem without its inner weak letters (ا و ي), so that «شارع» and «شوارع», «حديقة» and «حدائق» share one stem. */
export const arabicStem = (word: string): string => {
  const stem = arabicLightStem(word);
  const bare = stem.charAt(0) + stem.slice(1).replace(/[اوي]/gu, '');
  return bare.length >= 3 ? bare : stem;
};

/**
 * Returns the light stem of a lower-case English word: without plural endings, -ing, -ed, -ly and a final -e. A
 * simplified form of Porter (1980).
 */
export const englishStem = (word: string): string => {
  let stem = word.replace(/(?<=.{2})ies$/, 'y').replace(/(?<=ss|x|ch|sh|z)es$/, '');
  stem = stem.replace(/(?<=.{2}[^su])s$/, '');
  const cut = stem.replace(/(?:ing|ed|ly)$/, '');
  // The remaining part must have a vowel before its last letter.
  if (cut !== stem && cut.length >= 3 && /[aeiouy]./.test(cut)) stem = cut.replace(/([bdgmnprt])\1$/, '$1');
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
};
