import type { QuestionOf } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { fillPlain } from '../text/isolation.ts';

/** How many options to choose: one number, or the minimum and maximum. */
export function sayHowMany(l: Locale, { min, max }: QuestionOf<'multiple'>): string {
  const { number } = l.format;
  // Words, not a dash: an Arabic reader would read `1–3` from the right.
  return min < max
    ? fillPlain(l.msg('عدد الاختيارات: من {0} إلى {1}', { id: 'how-many-between' }), number(min), number(max))
    : fillPlain(l.msg('عدد الاختيارات: {0}', { id: 'how-many' }), number(max));
}
