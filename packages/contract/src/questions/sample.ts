import type { CastBallots } from '../ballots.ts';
import type { Poll, Question } from '../polls.ts';
import type { Results, Tally } from '../results.ts';
import { ballotsCell, cellsOf, pairCell } from './choices.ts';
import { countedAnswers, encodeAnswer, tallyOf } from './counting.ts';

/** People at each place of a question's answers, fewer from one to the next: bars that differ show what they look like. */
const peopleAt = (place: number): number => (place < 0 ? 3 : Math.round(48 / (place + 1)));

/** Made-up results of a poll for previews, with one person's own answers among them. */
export const sampleResults = ({ slug, questions }: Poll, answers: CastBallots['answers'], now: Date): Results => {
  const tallies = questions.map((question) => [question.id, sampleTally(question, answers[question.id])] as const);
  return {
    poll: slug,
    participants: Math.max(...tallies.map(([, { ballots }]) => ballots)),
    updatedAt: now.toISOString(),
    questions: Object.fromEntries(tallies),
  };
};

const sampleTally = (question: Question, answer: CastBallots['answers'][string] | undefined): Tally => {
  const answered = countedAnswers(question);
  const people = answered.reduce((sum, [, place]) => sum + peopleAt(place), 0);
  const cells = new Map([[ballotsCell, people], ...answered.map(([, place]) => [place, peopleAt(place)] as const)]);
  for (const [, above] of answered) {
    for (const [, below] of answered)
      cells.set(pairCell(above, below), Math.round(people * (above < below ? 0.6 : 0.4)));
  }
  for (const cell of answer === undefined ? [] : cellsOf(encodeAnswer(question, answer))) {
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return tallyOf(question, (cell) => cells.get(cell) ?? 0);
};
