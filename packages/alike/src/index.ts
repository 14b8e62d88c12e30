export { type Alike, type AlikeIndex, createAlikeIndex } from './search/alike-index.ts';
export { different } from './search/likeness.ts';
export { type Subject, subjectOf } from './search/subject.ts';
