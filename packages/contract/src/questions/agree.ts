import { agreeAnswers } from '../lists.ts';
import type { QuestionOf } from '../polls.ts';
import type { Kind } from './kind.ts';

/** A statement. The answers are agree, disagree, or skip (`pass`). */
export const agree: Kind<QuestionOf<'agree'>> = { offers: () => agreeAnswers };
