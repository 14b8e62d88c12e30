import type { QuestionOf } from '../polls.ts';
import type { Kind } from './kind.ts';

/** Several options, unordered. */
export const multiple: Kind<QuestionOf<'multiple'>> = {
  bounds: ({ min, max }) => [min, max],
};
