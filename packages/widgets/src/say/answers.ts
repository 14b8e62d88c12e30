import type { AgreeAnswer, ReservedAnswer } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';

/** An answer that is no agency's own words. */
export const sayAnswer = (l: Locale, answer: AgreeAnswer | ReservedAnswer): string =>
  ({
    agree: l.msg('أوافق', { id: 'agree' }),
    disagree: l.msg('لا أوافق', { id: 'disagree' }),
    pass: l.msg('تخطّي', { id: 'pass' }),
    _none: l.msg('لا شيء مما سبق', { id: 'none' }),
    _wrong: l.msg('السؤال نفسه غير صحيح', { id: 'wrong' }),
  })[answer];
