import type { TrailStep } from '@shura/contract';
import { isWeb } from '@shura/contract/web-address';
import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayCarriedOut, sayPolled, sayReceived } from '../say/acts.ts';
import { sayLate } from '../say/clocks.ts';
import { sayContested } from '../say/contests.ts';
import { countParticipants } from '../say/counts.ts';
import { renderOutcome } from '../say/outcomes.ts';
import { sayTrailTitle } from '../say/titles.ts';
import { renderStep } from '../suggestion/step.ts';
import { fill } from '../text/isolation.ts';
import { renderDay } from '../text/times.ts';

/** A step as one line. */
function sayStep(l: Locale, step: TrailStep) {
  switch (step.kind) {
    case 'suggested':
      return sayReceived(l);
    case 'polled':
      return sayPolled(l);
    case 'counted': {
      const results = l.msg('نتيجة الاستطلاع', { id: 'trail/results' });
      return step.participants === undefined ? results : html`${results} (${countParticipants(l, step.participants)})`;
    }
    case 'decided':
      return step.outcome && renderOutcome(l, { ...step, outcome: step.outcome });
    case 'contested':
      return html`${sayContested(l)}${step.notYet === undefined ? '' : html` (${l.format.number(step.notYet)})`}`;
    case 'carried-out':
      return step.state === 'done' ? sayCarriedOut(l) : l.msg('تنفيذ الالتزام', { id: 'trail/carrying-out' });
  }
}

/** The steps along one line; the newest done step is marked as current. */
function renderSteps(l: Locale, steps: readonly TrailStep[], server: string) {
  const last = steps.findLastIndex(({ state }) => state === 'done');
  return steps.map((step, index) => {
    const { state, on, href, late } = step;
    const promised = state === 'done' ? undefined : l.msg('الموعد {0}', { id: 'feed/due' });
    const date = renderDay(l, on);
    return renderStep(
      state === 'done' && index === last && last < steps.length - 1 ? 'now' : state,
      html`
        <a href=${isWeb(href) ? href : server + href} rel="noopener"><b>${sayStep(l, step)}</b></a>
        <span class="meta">${promised ? fill(promised, date) : date}</span>
        ${late ? html`<span class="overdue">${sayLate(l)}</span>` : ''}
      `,
      index === last,
    );
  });
}

/** @param server its address, with a trailing slash */
export const renderTrail = (l: Locale, steps: readonly TrailStep[], server: string) => html`
  <ol class="thread" aria-label=${sayTrailTitle(l)}>${renderSteps(l, steps, server)}</ol>
`;
