import type { PublicPledge } from '@shura/contract';
import { type ClockName, clocks } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderAsker } from '../parts/asker.ts';
import { renderHeading } from '../parts/heading.ts';
import { sayClock } from '../say/clocks.ts';
import { countSuggestions } from '../say/counts.ts';
import { sayPledgeTitle } from '../say/titles.ts';
import { countLongest } from '../say/waits.ts';
import { renderPromises } from '../suggestion/promises.ts';
import { fill } from '../text/isolation.ts';
import { renderDay } from '../text/times.ts';

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

function renderClock(
  l: Locale,
  clock: ClockName,
  { n, inTime, rate, overdue }: PublicPledge[ClockName],
  level: number,
) {
  const number = l.format.number;
  return html`
    <li class="clock" part="clock">
      <div role="heading" aria-level=${level}><b>${sayClock(l, clock)}</b></div>
      ${
        rate === undefined
          ? html`<p>${fill(l.msg('العدد: {0}. لا تُحسب نسبة لأقل من عشرين', { id: 'pledge/few' }), number(n))}</p>`
          : html`<p class="share"><bdi>${l.format.percent(rate)}</bdi></p> <p>${fill(l.msg('في الموعد: {0} من {1}', { id: 'pledge/in-time' }), number(inTime), number(n))}</p>`
      }
      ${overdue ? html`<p><b class="tag overdue">${fill(l.msg('متأخر الآن: {0}', { id: 'pledge/overdue' }), number(overdue))}</b></p>` : nothing}
      <p class="meta">${sayDefinition(l, clock)}</p>
    </li>
  `;
}

/** The pledge in words, and the figures of each clock. */
export function renderPledge(l: Locale, pledge: PublicPledge, level: number) {
  return html`
    ${renderAsker(l, pledge.agency, nothing)}
    ${renderHeading(level, sayPledgeTitle(l))}
    ${renderPromises(l, pledge.pledge)}
    <p>
      ${fill(l.msg('ينتظر الرد الآن: {0}', { id: 'pledge/waiting' }), countSuggestions(l, pledge.waiting))}
      ${pledge.waiting ? html`<br>${countLongest(l, pledge.longest)}` : nothing}
    </p>
    <p class="meta">${fill(l.msg('الأرقام من {0} إلى {1}', { id: 'pledge/period' }), renderDay(l, pledge.from), renderDay(l, pledge.to))}</p>
    <ul class="clocks">
      ${clocks.map((clock) => renderClock(l, clock, pledge[clock], level + 1))}
    </ul>
    <p class="meta">${l.msg('تبدأ كل مدة من الاستلام، وتُحسب بأيام العمل، ولا تُعاد من أولها', { id: 'pledge/days' })}</p>
  `;
}
