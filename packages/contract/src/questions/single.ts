import type { QuestionOf } from '../polls.ts';
import type { Kind } from './kind.ts';

/** One of several options. */
export const single: Kind<QuestionOf<'single'>> = {};
