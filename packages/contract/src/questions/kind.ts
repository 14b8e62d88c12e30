import type { FixedAnswer } from '../lists.ts';
import type { Question } from '../polls.ts';

/** One kind of question: what it offers, and what an answer to it is. Where nothing else is said, that is the id of an option. */
export interface Kind<Asked extends Question = Question> {
  /** The question's own answers, in its order; the ids of its options where left out. */
  offers?(question: Asked): readonly (FixedAnswer | number)[];
  /** An answer names several: the fewest and the most. */
  bounds?(question: Asked): readonly [min: number, max: number];
  /** In an order, best first; else a set. */
  readonly ordered?: true;
  /** An answer is a number, which is its id. */
  readonly numeric?: true;
}
