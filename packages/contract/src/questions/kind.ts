import type { FixedAnswer } from '../lists.ts';
import type { Question } from '../polls.ts';

/** One kind of question: the answers on offer, and their shape. By default an answer is the id of one option. */
export interface Kind<Asked extends Question = Question> {
  /** The question's own answers, in order; by default the ids of its options. */
  offers?(question: Asked): readonly (FixedAnswer | number)[];
  /** Present if an answer may name several options: their minimum and maximum number. */
  bounds?(question: Asked): readonly [min: number, max: number];
  /** Answers are ordered, best first; otherwise they are a set. */
  readonly ordered?: true;
  /** An answer is a number; its id is that number. */
  readonly numeric?: true;
}
