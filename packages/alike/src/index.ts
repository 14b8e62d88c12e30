export { type Alike, type AlikeIndex, answerScore, createAlikeIndex } from './search/alike-index.ts';
export { foundIn, type SearchTerms, searchTerms, type TextTerms, termsOf } from './search/search-terms.ts';
export { type Subject, subjectOf } from './search/subject.ts';
export { different } from './search/text-likeness.ts';
