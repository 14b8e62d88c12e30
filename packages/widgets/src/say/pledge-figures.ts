import type { PublicPledge } from '@shura/contract';
import type { ClockName } from '@shura/contract/lists';
import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';
import { renderDay } from '../text/times.ts';
import { countSuggestions } from './counts.ts';
import { countLongest } from './waits.ts';

// The figures of a pledge, each with its definition, for the element and for mails to staff.

/** How many suggestions wait for an answer now, and the longest wait. */
export const countWaitingNow = (l: Locale, { waiting, longest }: Pick<PublicPledge, 'waiting' | 'longest'>) => [
  fill(l.msg('ينتظر الرد الآن: {0}', { id: 'pledge/waiting' }), countSuggestions(l, waiting)),
  ...(waiting ? [countLongest(l, longest)] : []),
];

/** The period of the figures. */
export const renderPeriod = (l: Locale, { from, to }: Pick<PublicPledge, 'from' | 'to'>) =>
  fill(l.msg('الأرقام من {0} إلى {1}', { id: 'pledge/period' }), renderDay(l, from), renderDay(l, to));

/** How clocks count. */
export const sayHowCounted = (l: Locale): string =>
  l.msg('تبدأ كل مدة من الاستلام، وتُحسب بأيام العمل، ولا تُعاد من أولها', { id: 'pledge/days' });

/** The figures of a clock; `share` and `overdue` only if there are any. */
export const figuresOf = (l: Locale, clock: ClockName, { n, inTime, rate, overdue }: PublicPledge[ClockName]) => {
  const number = l.format.number;
  return {
    share: rate === undefined ? undefined : l.format.percent(rate),
    count:
      rate === undefined
        ? fill(l.msg('العدد: {0}. لا تُحسب نسبة لأقل من عشرين', { id: 'pledge/few' }), number(n))
        : fill(l.msg('في الموعد: {0} من {1}', { id: 'pledge/in-time' }), number(inTime), number(n)),
    overdue: overdue ? fill(l.msg('متأخر الآن: {0}', { id: 'pledge/overdue' }), number(overdue)) : undefined,
    definition: sayDefinition(l, clock),
  };
};

/** Definition of a clock's figures. */
function sayDefinition(l: Locale, clock: ClockName): string {
  switch (clock) {
    case 'acknowledged':
      return l.msg('ما اطُّلع عليه في موعده، من كل مقترح حلّ موعد الاطلاع عليه في هذه المدة أو اطُّلع عليه فيها', {
        id: 'pledge/of-acknowledged',
      });
    case 'answered':
      return l.msg('ما رُدّ عليه في موعده، من كل مقترح حلّ موعد الرد عليه في هذه المدة أو رُدّ عليه فيها', {
        id: 'pledge/of-answered',
      });
    case 'carriedOut':
      return l.msg('ما نُفِّذ في الموعد الذي أُعلن أولًا، من كل التزام حلّ موعده في هذه المدة أو نُفِّذ فيها', {
        id: 'pledge/of-carried-out',
      });
  }
}
