// What each kind of question offers, and how its answers are read, checked, stored and counted. Without a schema
// library, so that browsers import it free.
export { idsOf, isAsked, isReserved } from './answers.ts';
export { ballotsCell, type Choice, cellsOf, choiceOf, pairCell } from './choices.ts';
export { checkAnswer, countedAnswers, decodeChoice, encodeAnswer, tallyOf } from './counting.ts';
export { placeField, readForm, type WrongAnswer } from './form.ts';
export { boundsOf, ownAnswers, readAnswer, reservedOf, takesSeveral } from './kinds.ts';
export { shareOfPoints } from './ranking.ts';
export { sampleResults } from './sample.ts';
