// The answers that each kind of question offers, and how they are read, checked, stored and counted. Imports no schema
// library, so that browsers need not load one.
export { idsOf, isAsked, isReserved } from './answers.ts';
export { ballotsCell, type Choice, cellsOf, choiceOf, pairCell } from './choices.ts';
export { checkAnswer, countedAnswers, decodeChoice, encodeAnswer, tallyOf } from './counting.ts';
export { placeField, readForm, type WrongAnswer } from './form.ts';
export { boundsOf, ownAnswers, readAnswer, reservedOf, takesSeveral } from './kinds.ts';
export { shareOfPoints } from './ranking.ts';
export { sampleResults } from './sample.ts';
