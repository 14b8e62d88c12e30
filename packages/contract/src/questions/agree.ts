import { agreeAnswers } from '../lists.ts';
import type { QuestionOf } from '../polls.ts';
import type { Kind } from './kind.ts';

/** A statement to agree or disagree with, or to pass. */
export const agree: Kind<QuestionOf<'agree'>> = { offers: () => agreeAnswers };
