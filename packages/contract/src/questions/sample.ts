import type { Answer, CastBallots } from '../ballots.ts';
import type { Poll, Question } from '../polls.ts';
import type { Results, Tally } from '../results.ts';
import { cellsOf } from './choices.ts';
import { countedAnswers, encodeAnswer, tallyOf } from './counting.ts';
import { boundsOf, ownAnswers, readAnswer } from './kinds.ts';

/** Made-up number of people for the answer at a place. Decreases, so that the bars of a preview differ. */
const peopleAt = (place: number): number => (place < 0 ? 3 : Math.round(48 / (place + 1)));

/** Made-up results of a poll for previews; they include one person's own answers. */
export const sampleResults = ({ slug, questions }: Poll, answers: CastBallots['answers'], now: Date): Results => {
  const tallies = questions.map((question) => [question.id, sampleTally(question, answers[question.id])] as const);
  return {
    poll: slug,
    participants: Math.max(...tallies.map(([, { ballots }]) => ballots)),
    updatedAt: now.toISOString(),
    questions: Object.fromEntries(tallies),
  };
};

/** Tallies made-up ballots with the real counting code, so that the figures are consistent. */
const sampleTally = (question: Question, given: Answer | undefined): Tally => {
  const cells = new Map<number, number>();
  const count = (answer: Answer | undefined, people: number) => {
    for (const cell of answer === undefined ? [] : cellsOf(encodeAnswer(question, answer))) {
      cells.set(cell, (cells.get(cell) ?? 0) + people);
    }
  };
  const own = ownAnswers(question);
  const [min] = boundsOf(question);
  for (const [id, place] of countedAnswers(question)) {
    const more = own.filter((other) => other !== id).slice(0, min - 1);
    count(readAnswer(question, [id, ...more]), peopleAt(place));
  }
  count(given, 1);
  return tallyOf(question, (cell) => cells.get(cell) ?? 0);
};
