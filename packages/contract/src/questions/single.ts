import type { QuestionOf } from '../polls.ts';
import type { Kind } from './kind.ts';

/** One option. */
export const single: Kind<QuestionOf<'single'>> = {};
