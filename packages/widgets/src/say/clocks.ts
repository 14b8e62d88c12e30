import type { Clock, ClockName } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';
import { renderDay } from '../text/times.ts';
import { renderCount } from './counts.ts';

/** Name of a clock. */
export function sayClock(l: Locale, clock: ClockName): string {
  switch (clock) {
    case 'acknowledged':
      return l.msg('الاطلاع', { id: 'pledge/acknowledged' });
    case 'answered':
      return l.msg('الرد', { id: 'pledge/answered' });
    case 'carriedOut':
      return l.msg('التنفيذ', { id: 'pledge/carried-out' });
  }
}

/** "within 14 working days". */
export const countWithin = (l: Locale, days: number) =>
  renderCount(l, days, {
    zero: l.msg('خلال يوم العمل نفسه', { id: 'suggestion/within.zero' }),
    one: l.msg('خلال يوم عمل واحد', { id: 'suggestion/within.one' }),
    two: l.msg('خلال يومي عمل', { id: 'suggestion/within.two' }),
    few: l.msg('خلال {0} أيام عمل', { id: 'suggestion/within.few' }),
    many: l.msg('خلال {0} يوم عمل', { id: 'suggestion/within.many' }),
    other: l.msg('خلال {0} يوم عمل', { id: 'suggestion/within.other' }),
  });

/** "We reply within 14 working days". */
export const sayPledge = (l: Locale, days: number) =>
  renderCount(l, days, {
    zero: l.msg('نرد خلال يوم العمل نفسه', { id: 'box/pledge.zero' }),
    one: l.msg('نرد خلال يوم عمل واحد', { id: 'box/pledge.one' }),
    two: l.msg('نرد خلال يومي عمل', { id: 'box/pledge.two' }),
    few: l.msg('نرد خلال {0} أيام عمل', { id: 'box/pledge.few' }),
    many: l.msg('نرد خلال {0} يوم عمل', { id: 'box/pledge.many' }),
    other: l.msg('نرد خلال {0} يوم عمل', { id: 'box/pledge.other' }),
  });

/** How long a suggestion has waited; `{0}` is the number. */
export function sayWaiting(l: Locale, { waited }: Pick<Clock, 'waited'>): string {
  return l.format.plural(waited, {
    zero: l.msg('لم يمضِ يوم عمل بعد', { id: 'suggestion/waiting.zero' }),
    one: l.msg('يوم عمل واحد بانتظار الرد', { id: 'suggestion/waiting.one' }),
    two: l.msg('يومان من أيام العمل بانتظار الرد', { id: 'suggestion/waiting.two' }),
    few: l.msg('{0} أيام عمل بانتظار الرد', { id: 'suggestion/waiting.few' }),
    many: l.msg('{0} يوم عمل بانتظار الرد', { id: 'suggestion/waiting.many' }),
    other: l.msg('{0} يوم عمل بانتظار الرد', { id: 'suggestion/waiting.other' }),
  });
}

/** How long a suggestion has waited for its answer, in working days. */
export const countWaiting = (l: Locale, clock: Pick<Clock, 'waited'>) =>
  fill(sayWaiting(l, clock), l.format.number(clock.waited));

/** By when a suggestion is to be read; `{0}` is the day. */
export const sayReadDue = (l: Locale): string => l.msg('الاطلاع في موعد أقصاه {0}', { id: 'track/read-by' });

/** By when a suggestion is to be answered; `{0}` is the day. */
export const sayAnswerDue = (l: Locale): string => l.msg('الرد في موعد أقصاه {0}', { id: 'suggestion/due' });

/** The day has passed; `{0}` is the day. */
export const sayWasDue = (l: Locale): string => l.msg('كان الموعد {0}', { id: 'suggestion/was-due' });

export const sayLate = (l: Locale): string => l.msg('تجاوزنا الموعد المعلن', { id: 'track/late' });

export const sayAwaiting = (l: Locale): string => l.msg('بانتظار الرد', { id: 'feed/waiting' });

export const sayWorkingDays = (l: Locale): string => l.msg('أيام العمل', { id: 'policy/days' });

/** The due day of a clock, and whether it has passed. */
export const renderDue = (l: Locale, { dueOn, late }: Clock) =>
  fill(late ? sayWasDue(l) : sayAnswerDue(l), renderDay(l, dueOn));
