import { foundIn, searchTerms, termsOf } from '@shura/alike';

/** Work of the analyser on texts, each call bounded by its caller. The first call loads megabytes of words. */
export const analyses = {
  /** The terms of each text, given as its passages. */
  termsOfAll: (texts: readonly (readonly string[])[]) => texts.map(termsOf),
  termsOfQuery: searchTerms,
  /** The pieces of each text that have one of the terms. */
  foundInAll: (texts: readonly string[], terms: readonly string[]) => {
    const wanted = new Set(terms);
    return texts.map((text) => foundIn(text, wanted));
  },
};
export type Analyses = typeof analyses;
