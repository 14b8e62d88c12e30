import type { Outcome, Suggestion } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';
import { renderDay } from '../text/times.ts';

type Answer = NonNullable<Suggestion['answer']>;

/** Name of an outcome. */
export const sayOutcome = (l: Locale, outcome: Outcome): string =>
  ({
    adopted: l.msg('أُخذ به', { id: 'suggestion/adopted' }),
    'partly-adopted': l.msg('أُخذ به جزئيًا', { id: 'suggestion/partly-adopted' }),
    'under-study': l.msg('قيد الدراسة', { id: 'suggestion/under-study' }),
    'not-adopted': l.msg('لم يُؤخذ به', { id: 'suggestion/not-adopted' }),
    referred: l.msg('أُحيل إلى جهة أخرى', { id: 'suggestion/referred' }),
    'outside-remit': l.msg('خارج الاختصاص', { id: 'suggestion/outside-remit' }),
  })[outcome];

/** Label of outcomes. */
export const sayWhatBecame = (l: Locale): string => l.msg('ما صار إليه', { id: 'list/outcome' });

/** The outcome on its own line, with the day that "under study" ends, or the body it was referred to. */
export function renderOutcome(l: Locale, { outcome, until, to }: Pick<Answer, 'outcome' | 'until' | 'to'>) {
  if (until !== undefined) {
    return fill(l.msg('قيد الدراسة حتى {0}', { id: 'suggestion/study-until' }), renderDay(l, until));
  }
  if (to) return fill(l.msg('أُحيل إلى {0}', { id: 'suggestion/referred-to' }), l.text(to));
  return sayOutcome(l, outcome);
}
