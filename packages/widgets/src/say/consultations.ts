import type { Consultation, Poll } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';
import { renderDay } from '../text/times.ts';

/** When a consultation opens, closes or was closed; placeholders for the instant and the name of its time. */
export function sayTimes(l: Locale, state: Consultation['state']): string {
  return state === 'scheduled'
    ? l.msg('تُفتح في {0} (بتوقيت {1})', { id: 'consultation/opens' })
    : state === 'closed'
      ? l.msg('أُغلقت في {0} (بتوقيت {1})', { id: 'consultation/closed' })
      : l.msg('تُغلق في {0} (بتوقيت {1})', { id: 'consultation/closes' });
}

/** Who decides, and by which day; nothing if there is no decision to name. */
export const renderDecision = (l: Locale, decision: Poll['decision']) =>
  decision &&
  fill(l.msg('جهة القرار: {0}، في موعد أقصاه {1}', { id: 'decides' }), l.text(decision.by), renderDay(l, decision.on));

/** What the public can still change. */
export const sayUndecided = (l: Locale): string => l.msg('ما زال مفتوحًا', { id: 'consultation/open' });

/** From `{0}` to `{1}`: days or values. */
export const sayFromTo = (l: Locale): string => l.msg('من {0} إلى {1}', { id: 'feed/dates' });

export const sayDidNot = (l: Locale): string => l.msg('ما لم نأخذ به، والسبب', { id: 'feed/did-not' });
