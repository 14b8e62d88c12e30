import type { QuestionOf } from '../polls.ts';
import type { Kind } from './kind.ts';

/** Some of several options, in no order. */
export const multiple: Kind<QuestionOf<'multiple'>> = {
  bounds: ({ min, max }) => [min, max],
};
