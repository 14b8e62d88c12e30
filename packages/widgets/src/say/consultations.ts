import { str } from '@lit/localize/internal/str-tag.js';
import type { Consultation } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { hole } from '../text/isolation.ts';

/** When a consultation opens, closes or was closed, with holes for the instant and what people call its time. */
export function sayTimes(l: Locale, state: Consultation['state']): string {
  const [at, place] = [hole(0), hole(1)];
  return state === 'scheduled'
    ? l.msg(str`تُفتح في ${at} (بتوقيت ${place})`, { id: 'consultation/opens' })
    : state === 'closed'
      ? l.msg(str`أُغلقت في ${at} (بتوقيت ${place})`, { id: 'consultation/closed' })
      : l.msg(str`تُغلق في ${at} (بتوقيت ${place})`, { id: 'consultation/closes' });
}

/** Who decides and by when, with a hole for each. */
export const sayDecision = (l: Locale): string =>
  l.msg(str`القرار لدى ${hole(0)} في موعد أقصاه ${hole(1)}`, { id: 'decides' });

/** What people's counsel can still change. */
export const sayUndecided = (l: Locale): string => l.msg('ما زال مفتوحًا', { id: 'consultation/open' });

/** From when to when, or from what to what: with a hole for each. */
export const sayFromTo = (l: Locale): string => l.msg(str`من ${hole(0)} إلى ${hole(1)}`, { id: 'feed/dates' });

export const sayDidNot = (l: Locale): string => l.msg('ما لم نأخذ به، والسبب', { id: 'feed/did-not' });
