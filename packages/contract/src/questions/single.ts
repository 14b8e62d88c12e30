import type { QuestionOf } from '../polls.ts';
import type { Kind } from './kind.ts';

/** One choice: the answer is the id of one option. */
export const single: Kind<QuestionOf<'single'>> = {};
