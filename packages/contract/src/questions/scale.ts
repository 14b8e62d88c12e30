import type { QuestionOf } from '../polls.ts';
import type { Kind } from './kind.ts';

/** A point between two ends; 1 is the low end. */
export const scale: Kind<QuestionOf<'scale'>> = {
  numeric: true,
  offers: ({ points }) => Array.from({ length: points }, (_, place) => place + 1),
};
