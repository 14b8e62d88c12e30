import type { PublicPledge } from '@shura/contract';
import { type ClockName, clocks } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderAsker } from '../parts/asker.ts';
import { renderHeading } from '../parts/heading.ts';
import { sayClock } from '../say/clocks.ts';
import { countWaitingNow, figuresOf, renderPeriod, sayHowCounted } from '../say/pledge-figures.ts';
import { sayPledgeTitle } from '../say/titles.ts';
import { renderPromises } from '../suggestion/promises.ts';

function renderClock(l: Locale, clock: ClockName, figures: PublicPledge[ClockName], level: number) {
  const { share, count, overdue, definition } = figuresOf(l, clock, figures);
  return html`
    <li class="clock" part="clock">
      <div role="heading" aria-level=${level}><b>${sayClock(l, clock)}</b></div>
      ${share === undefined ? nothing : html`<p class="share"><bdi>${share}</bdi></p> `}<p>${count}</p>
      ${overdue === undefined ? nothing : html`<p><b class="tag overdue">${overdue}</b></p>`}
      <p class="meta">${definition}</p>
    </li>
  `;
}

/** The pledge in words, and the figures of each clock. */
export function renderPledge(l: Locale, pledge: PublicPledge, level: number) {
  const [waiting, longest] = countWaitingNow(l, pledge);
  return html`
    ${renderAsker(l, pledge.agency, nothing)}
    ${renderHeading(level, sayPledgeTitle(l))}
    ${renderPromises(l, pledge.pledge)}
    <p>
      ${waiting}
      ${longest ? html`<br>${longest}` : nothing}
    </p>
    <p class="meta">${renderPeriod(l, pledge)}</p>
    <ul class="clocks">
      ${clocks.map((clock) => renderClock(l, clock, pledge[clock], level + 1))}
    </ul>
    <p class="meta">${sayHowCounted(l)}</p>
  `;
}
