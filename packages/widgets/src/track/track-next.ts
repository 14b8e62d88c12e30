import type { Clock } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayAppealDecision, sayAppealDue } from '../say/acts.ts';
import { countWaiting, renderDue, sayClock, sayLate, sayReadDue } from '../say/clocks.ts';
import { renderStep } from '../suggestion/step.ts';
import { fill } from '../text/isolation.ts';
import { renderDay } from '../text/times.ts';
import type { TrackView } from './track-view.ts';

const renderUntil = (l: Locale, sentence: string, day: string) => fill(sentence, renderDay(l, day));

type Due = Pick<Clock, 'late' | 'dueOn'>;

/**
 * A promise that is not yet kept. After its day, that this day has passed: no other sentence then names it.
 *
 * @param planned shown until then
 * @param owed shown after, the name of what is owed
 */
const renderPromise = (l: Locale, { late, dueOn }: Due, planned: unknown, owed: unknown, more: unknown = nothing) =>
  renderStep(
    late ? 'late' : 'promised',
    html`
      ${late ? html`<b class="overdue">${sayLate(l)}</b> <p>${renderDue(l, { waited: 0, dueOn, late })}</p>` : ''}
      <p>${late ? owed : planned}</p>
      ${more}
    `,
  );

/** Promises that are not yet kept, each as a step, in the order of the clocks. */
export function nextSteps({ l, suggestion }: TrackView) {
  const { publication, acknowledged, answered, carriedOut, acts } = suggestion;
  const steps: unknown[] = [];
  const appeal = acts.findLast(({ kind }) => kind === 'appealed' || kind === 'appeal-decided');
  if (appeal?.kind === 'appealed' && publication !== 'erased' && publication !== 'removed') {
    steps.push(renderPromise(l, appeal, renderUntil(l, sayAppealDue(l), appeal.dueOn), sayAppealDecision(l)));
  }
  if (publication === 'held') {
    steps.push(
      renderStep(
        'promised',
        l.msg('النشر بعد المراجعة، ولا يقرأ المقترح قبلها سوى صاحبه والجهة', { id: 'track/held' }),
      ),
    );
  }
  const readable = publication === 'held' || publication === 'published';
  if (readable && !acknowledged.doneAt) {
    const planned = renderUntil(l, sayReadDue(l), acknowledged.dueOn);
    steps.push(renderPromise(l, acknowledged, planned, sayClock(l, 'acknowledged')));
  }
  // If the suggestion was overdue when hidden, its answer is still owed.
  if (!answered.doneAt) {
    const waiting = countWaiting(l, answered);
    const owed = html`<span class="overdue">${waiting}</span>`;
    const more = answered.late ? nothing : html`<p class="meta">${waiting}</p>`;
    steps.push(renderPromise(l, answered, renderDue(l, answered), owed, more));
  } else if (readable && answered.next) {
    const sentence = l.msg('رد جديد بعد الدراسة في موعد أقصاه {0}', { id: 'track/study-due' });
    steps.push(renderStep('promised', html`<p>${renderUntil(l, sentence, answered.next)}</p>`));
  }
  if (carriedOut && !carriedOut.doneAt) steps.push(renderCarrying(l, suggestion, carriedOut));
  return steps;
}

/** The commitment to be carried out, with the newest day that is not over. */
function renderCarrying(l: Locale, { acts }: TrackView['suggestion'], clock: Clock) {
  const { dueOn, next } = clock;
  const promise = acts.findLast((act) => act.kind === 'answered' && act.commitment !== undefined);
  const due = l.msg('التنفيذ في موعد أقصاه {0}', { id: 'track/carry-out-by' });
  const moved = next && renderUntil(l, l.msg('الموعد الجديد {0}', { id: 'track/new-day' }), next);
  return renderPromise(
    l,
    clock,
    moved ?? renderUntil(l, due, dueOn),
    moved ?? sayClock(l, 'carriedOut'),
    promise?.kind === 'answered' && promise.commitment ? html`<p>${l.text(promise.commitment.text)}</p>` : nothing,
  );
}
