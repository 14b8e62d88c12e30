// What every kind of question offers, how its answers are read, checked, kept and counted. Without a schema library: browsers take it free.
export { idsOf, isAsked, isReserved } from './answers.ts';
export { ballotsCell, type Choice, cellsOf, choiceOf, pairCell } from './choices.ts';
export { checkAnswer, countedAnswers, decodeChoice, encodeAnswer, tallyOf } from './counting.ts';
export { placeField, readForm, type WrongAnswer } from './form.ts';
export { boundsOf, ownAnswers, readAnswer, reservedOf, takesSeveral } from './kinds.ts';
export { shareOfPoints } from './ranking.ts';
export { sampleResults } from './sample.ts';
